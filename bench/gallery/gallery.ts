import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { findBrowser } from '../../scripts/steps/browser.mjs';
import { explainBrowserInstall } from '../../scripts/steps/install-browser.mjs';
import { findFreePort } from '../../scripts/steps/port.mjs';
import { PROJECT_FOLDER, projectPath } from '../../scripts/steps/project.mjs';
import { STRETCHES } from '../../src/stretches/library.ts';
import { THUMBNAIL_PX } from '../../src/view3d/thumbnail.ts';
import { thumbnailFingerprint } from './fingerprint.ts';
import type { PictureRequest } from './page/main.ts';

const PAGE = 'bench/gallery/page/index.html';
const SHEETS = 'evaluation/gallery';
const THUMBNAILS = 'public/poses';
/** What each thumbnail was drawn from; a test compares it with what it would be drawn from now. */
const FINGERPRINTS = 'bench/gallery/thumbnails.json';

const SHEET_PICTURE_PX = 320;
const SHEET_COLUMNS = 8;
const THUMBNAIL_QUALITY = 0.78;

async function launchBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  if (executablePath === null) throw new Error(explainBrowserInstall(process.platform));
  // The sandbox refuses to run as root, which is what containers are.
  const sandboxArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // Drawn in software, so that every machine draws alike.
  const args = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', ...sandboxArgs];
  return chromium.launch({ executablePath, args });
}

async function startServer(): Promise<ViteDevServer> {
  const server = await createServer({
    root: PROJECT_FOLDER,
    configFile: false,
    logLevel: 'error',
    cacheDir: projectPath('node_modules/.cache/gallery'),
    server: { host: '127.0.0.1', port: await findFreePort(5400), hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: ['valibot', 'three'] },
  });
  return server.listen();
}

function bytesOf(dataAddress: string): Buffer {
  return Buffer.from(dataAddress.slice(dataAddress.indexOf(',') + 1), 'base64');
}

/** Draws one picture; in a call of its own, so that a slow machine shows progress. */
function picture(page: Page, request: PictureRequest): Promise<string> {
  return page.evaluate((asked) => window.galleryPicture(asked), request);
}

async function drawThumbnails(page: Page, ids: readonly string[]): Promise<void> {
  mkdirSync(projectPath(THUMBNAILS), { recursive: true });
  for (const stretch of ids) {
    const drawn = await picture(page, {
      stretch,
      level: 'full',
      view: 'thumbnail',
      sizePx: THUMBNAIL_PX,
      format: 'image/webp',
      quality: THUMBNAIL_QUALITY,
    });
    const bytes = bytesOf(drawn);
    writeFileSync(projectPath(`${THUMBNAILS}/${stretch}.webp`), bytes);
    console.log(`${stretch}: ${(bytes.length / 1000).toFixed(1)} kB`);
  }
}

/** One sheet a level: each stretch in the advised view and from a quarter round. */
async function drawSheet(page: Page, ids: readonly string[], level: 'beginner' | 'full') {
  const pictures: { readonly title: string; readonly address: string }[] = [];
  for (const stretch of ids) {
    for (const view of ['camera', 'three-quarter'] as const) {
      const request = { stretch, level, view, sizePx: SHEET_PICTURE_PX } as const;
      const address = await picture(page, { ...request, format: 'image/png', quality: 1 });
      pictures.push({ title: `${stretch}, ${view}`, address });
    }
  }
  const sheet = await page.evaluate(([all, columns]) => window.gallerySheet(all, columns), [
    pictures,
    SHEET_COLUMNS,
  ] as const);
  const file = path.join(SHEETS, `${level}.png`);
  mkdirSync(projectPath(SHEETS), { recursive: true });
  writeFileSync(projectPath(file), bytesOf(sheet));
  console.log(file);
}

function writeFingerprints(): void {
  const prints = Object.fromEntries(
    STRETCHES.map((stretch) => [stretch.id, thumbnailFingerprint(stretch)]),
  );
  writeFileSync(projectPath(FINGERPRINTS), `${JSON.stringify(prints, null, 2)}\n`);
}

/**
 * Draws all thumbnails and the contact sheets.
 * @param args ids to draw sheets of, leaving the thumbnails as they are; or `--thumbnails` for these alone
 */
export async function drawGallery(args: readonly string[]): Promise<void> {
  const thumbnailsOnly = args.includes('--thumbnails');
  const only = args.filter((arg) => !arg.startsWith('--'));
  const browser = await launchBrowser();
  const server = await startServer();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.resolvedUrls?.local[0]}${PAGE}`);
    await page.waitForFunction(() => 'gallerySheet' in window);
    const ids = only.length > 0 ? only : STRETCHES.map(({ id }) => id);
    if (only.length === 0) {
      await drawThumbnails(page, ids);
      writeFingerprints();
    }
    if (thumbnailsOnly) return;
    await drawSheet(page, ids, 'full');
    await drawSheet(page, ids, 'beginner');
  } finally {
    await browser.close();
    await server.close();
  }
}
