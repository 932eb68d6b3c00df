import { readFile } from 'node:fs/promises';
import type { Browser } from '@playwright/test';
import { projectPath } from '../../scripts/steps/project.mjs';
import type { TimedPicture } from './mjpeg.ts';

// Video decoding is only offered to secure pages, and this address counts as one. Nothing is sent
// there: every request is answered below.
const ORIGIN = 'http://localhost';
const DECODER_FILE = projectPath('node_modules/mediabunny/dist/bundles/mediabunny.min.mjs');

interface DecodedClip {
  readonly pictures: readonly TimedPicture[];
  readonly durationSeconds: number;
}

/** Turns a clip into JPEGs with the browser's own video decoder, so that no other tool is needed. */
export async function decodeClip(browser: Browser, file: string): Promise<DecodedClip> {
  const page = await browser.newPage();
  const pictures: TimedPicture[] = [];
  try {
    await page.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/decoder.mjs') return route.fulfill({ path: DECODER_FILE });
      if (pathname === '/clip.mp4') return route.fulfill({ body: await readFile(file) });
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
    });
    await page.exposeFunction('savePicture', (startSeconds: number, base64: string) => {
      pictures.push({ startSeconds, jpeg: Buffer.from(base64, 'base64') });
    });
    await page.goto(`${ORIGIN}/`);
    const durationSeconds = await page.evaluate(decodeInPage);
    return { pictures, durationSeconds };
  } finally {
    await page.close();
  }
}

/** Runs in the page, so it can use nothing from this module. */
async function decodeInPage(): Promise<number> {
  const decoderAddress = '/decoder.mjs';
  const { ALL_FORMATS, BlobSource, Input, VideoSampleSink }: typeof import('mediabunny') =
    await import(decoderAddress);
  const { savePicture } = globalThis as unknown as {
    savePicture: (startSeconds: number, base64: string) => Promise<void>;
  };
  const clip = await (await fetch('/clip.mp4')).blob();
  const input = new Input({ source: new BlobSource(clip), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  if (track === null) throw new Error('The clip has no video track.');

  const canvas = new OffscreenCanvas(track.displayWidth, track.displayHeight);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser has no 2-D canvas.');
  for await (const sample of new VideoSampleSink(track).samples()) {
    sample.draw(context, 0, 0);
    const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
    const bytes = new Uint8Array(await jpeg.arrayBuffer());
    const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    await savePicture(sample.timestamp, btoa(text));
    sample.close();
  }
  return input.computeDuration();
}
