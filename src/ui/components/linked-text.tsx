interface LinkedTextProps {
  /** Where the link goes is in square brackets: "Delete sessions in [Sessions]." */
  readonly text: string;
  readonly href: string;
}

/** A sentence with one link in it, wherever the language puts it. */
export function LinkedText({ text, href }: LinkedTextProps) {
  const [before, label, after] = text.split(/[[\]]/);
  return (
    <>
      {before}
      <a href={href}>{label}</a>
      {after}
    </>
  );
}
