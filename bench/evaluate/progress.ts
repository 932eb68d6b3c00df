/** Tells how far it is, on the error stream, so that the table alone can be piped on. */
export interface Progress {
  /** The clip's frames done so far. */
  frames(count: number): void;
  done(what: string): void;
}

/** Progress of one clip. @param label such as `[3/24] lunge_side` */
export function showProgress(label: string): Progress {
  const { stderr } = process;
  return {
    frames(count) {
      if (stderr.isTTY) stderr.write(`\r${label}  ${count} frames`);
    },
    done(what) {
      stderr.write(`${stderr.isTTY ? '\r\x1b[K' : ''}${label}  ${what}\n`);
    },
  };
}
