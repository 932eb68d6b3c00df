import type { SavedFile } from '../../../app/data/your-data.ts';

/** Long enough for the browser to have begun reading. */
const KEEP_MS = 10_000;

/** Hands the file to the browser's own saving. */
export function saveFile({ name, mediaType, content }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
