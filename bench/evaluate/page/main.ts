import { connectWorker } from '../../../src/pose/worker-link.ts';
import type { ModelBundle } from '../../../workers/pose-protocol.ts';
import type { Alteration } from '../alterations.ts';
import type { CoachShot } from '../coach/shot.ts';
import { formatFrame, recordFrame } from '../recording.ts';
import { alterPictures } from './alter.ts';
import { filmCoach } from './film-coach.ts';
import { type Picture, readPictures } from './pictures.ts';

/** What the page offers to the program that opens it. */
export interface RecorderPage {
  /**
   * Runs the production worker over every picture of a file, one after the other, and hands over the
   * recording's lines as they come. Resolves with the number of frames.
   * @param alteration how pictures are made worse first; null for as they are
   * @throws where the file cannot be read or the worker fails
   */
  recordFile(url: string, bundle: ModelBundle, alteration: Alteration | null): Promise<number>;
  /** The same over a film of the 3-D coach. */
  recordCoach(shot: CoachShot, bundle: ModelBundle, alteration: Alteration | null): Promise<number>;
}

declare global {
  interface Window {
    /** Given by the program that opens the page. */
    takeLines(lines: readonly string[]): Promise<void>;
    recorder: RecorderPage;
  }
}

const LINES_AT_ONCE = 15;

async function recordFile(
  url: string,
  bundle: ModelBundle,
  alteration: Alteration | null,
): Promise<number> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The file cannot be fetched (status ${response.status}).`);
  return record(readPictures(await response.blob()), bundle, alteration);
}

function recordCoach(
  shot: CoachShot,
  bundle: ModelBundle,
  alteration: Alteration | null,
): Promise<number> {
  return record(filmCoach(shot), bundle, alteration);
}

function record(
  pictures: AsyncIterable<Picture>,
  bundle: ModelBundle,
  alteration: Alteration | null,
): Promise<number> {
  const link = connectWorker();
  const crashed = link.crashed.then(({ message }) => {
    throw new Error(message);
  });
  const pinned = { ...bundle, url: new URL(bundle.url, location.href).href };
  const alter = alteration === null ? (same: ImageBitmap) => same : alterPictures(alteration);
  const recorded = recordPictures(pictures, link, pinned, alter);
  return Promise.race([recorded, crashed]).finally(() => link.terminate());
}

async function recordPictures(
  pictures: AsyncIterable<Picture>,
  link: ReturnType<typeof connectWorker>,
  bundle: ModelBundle,
  alter: (picture: ImageBitmap) => ImageBitmap,
): Promise<number> {
  const loaded = await link.load({ bundle, delegate: 'CPU' }, () => undefined);
  if (!loaded.ok) throw new Error(`${loaded.error.code}: ${loaded.error.message}`);
  let frames = 0;
  let lines: string[] = [];
  let lastT = Number.NEGATIVE_INFINITY;
  let startT: number | null = null;
  for await (const { t, bitmap } of pictures) {
    // Two pictures at one time cannot both be shown.
    if (t <= lastT) {
      bitmap.close();
      continue;
    }
    lastT = t;
    startT ??= Math.min(0, t);
    const result = await link.detect(alter(bitmap), (t - startT) * 1000);
    if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
    lines.push(formatFrame(recordFrame(t, result.frame)));
    frames += 1;
    if (lines.length >= LINES_AT_ONCE) {
      await window.takeLines(lines);
      lines = [];
    }
  }
  if (lines.length > 0) await window.takeLines(lines);
  return frames;
}

window.recorder = { recordFile, recordCoach };
