/** A short message with one thing to do about it. */
export interface Notice {
  readonly text: string;
  readonly action: { readonly label: string; readonly run: () => void } | null;
}
