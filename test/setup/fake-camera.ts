import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { projectPath } from '../../scripts/steps/project.mjs';
import { CLIP_IDS, type ClipId, clipPath } from './clips.ts';
import { decodeClip } from './decode-clip.ts';
import { findLaunchOptions } from './launch.ts';
import { encodeMjpeg, freezePicture, holdFirstPicture } from './mjpeg.ts';

const FOLDER = projectPath('.cache/fake-camera');

export interface FakeCameraOptions {
  /** How long the clip's first picture stays before it plays. */
  readonly holdFirstSeconds?: number;
  /** Stands still at this moment of the clip for so long; not together with `holdFirstSeconds`. */
  readonly freeze?: { readonly atSeconds: number; readonly seconds: number };
  /** Clips that follow, in turn, before it begins again; of the same size, and not with the others. */
  readonly follow?: readonly ClipId[];
}

/** A file for Chromium's pretend webcam, made from a clip on first use and kept. */
export async function fakeCameraFile(
  clip: ClipId,
  { holdFirstSeconds = 0, freeze, follow = [] }: FakeCameraOptions = {},
): Promise<string> {
  const plain = plainFile(clip);
  if (!existsSync(plain)) await prepareFakeCameras([clip]);
  if (follow.length > 0) {
    const others = await Promise.all(follow.map((other) => fakeCameraFile(other)));
    return variantOf(plain, `then-${follow.join('-')}`, (mjpeg) =>
      Buffer.concat([mjpeg, ...others.map((file) => readFileSync(file))]),
    );
  }
  if (freeze !== undefined) {
    const { atSeconds, seconds } = freeze;
    return variantOf(plain, `frozen-${atSeconds}-${seconds}s`, (mjpeg) =>
      freezePicture(mjpeg, atSeconds, seconds),
    );
  }
  if (holdFirstSeconds === 0) return plain;
  return variantOf(plain, `lingers-${holdFirstSeconds}s`, (mjpeg) =>
    holdFirstPicture(mjpeg, holdFirstSeconds),
  );
}

function variantOf(plain: string, name: string, change: (mjpeg: Buffer) => Buffer): string {
  const variant = plain.replace(/\.mjpeg$/, `-${name}.mjpeg`);
  if (!existsSync(variant)) writeWhole(variant, change(readFileSync(plain)));
  return variant;
}

export async function prepareFakeCameras(clips: readonly ClipId[] = CLIP_IDS): Promise<void> {
  const missing = clips.filter((clip) => !existsSync(plainFile(clip)));
  if (missing.length === 0) return;
  mkdirSync(FOLDER, { recursive: true });
  const browser = await chromium.launch(await findLaunchOptions());
  try {
    for (const clip of missing) await convertClip(browser, clip);
  } finally {
    await browser.close();
  }
}

async function convertClip(browser: Browser, clip: ClipId): Promise<void> {
  const { pictures, durationSeconds } = await decodeClip(browser, clipPath(clip));
  writeWhole(plainFile(clip), encodeMjpeg(pictures, durationSeconds));
}

/** The name changes with the clip's content, so that a replaced clip is converted anew. */
function plainFile(clip: ClipId): string {
  const content = createHash('sha256')
    .update(readFileSync(clipPath(clip)))
    .digest('hex');
  return path.join(FOLDER, `${clip}-${content.slice(0, 8)}.mjpeg`);
}

/** By way of a second name: an interrupted run must not leave half a file that is taken for whole. */
function writeWhole(file: string, content: Buffer): void {
  const partial = `${file}.${process.pid}.partial`;
  writeFileSync(partial, content);
  renameSync(partial, file);
}
