import { expect, test } from './fixtures.ts';

// What the other browser tests lean on must itself be known to work.

test.describe('watch', () => {
  test.use({ bypassCSP: true, serviceWorkers: 'allow' });

  test('sees a page, a worker and a socket call another origin', async ({ page, watch }) => {
    await page.goto('/');
    const answered = await page.evaluate(callElsewhere, 'http://elsewhere.invalid');
    expect(answered).toBe(0);
    expect(watch.foreignRequests.sort()).toEqual([
      'http://elsewhere.invalid/from-page',
      'http://elsewhere.invalid/from-worker',
      'ws://elsewhere.invalid/socket',
    ]);
    expect(watch.listTrouble().length).toBeGreaterThanOrEqual(3);
    watch.foreignRequests.length = 0;
    watch.errors.length = 0;
  });
});

test('the app is served so that it cannot call another origin', async ({ page, watch }) => {
  watch.expectError(/Content Security Policy|Failed to fetch|ERR_/);
  await page.goto('/');
  const answered = await page.evaluate(callElsewhere, 'http://elsewhere.invalid');
  expect(answered).toBe(0);
  expect(watch.foreignRequests).toEqual([]);
  // A refused call is no request any more, but it is still seen.
  expect(watch.errors.join('\n')).toContain('Content Security Policy');
});

test('watch sees errors', async ({ page, watch }) => {
  await page.goto('/');
  await page.evaluate(() => {
    console.error('something broke');
    setTimeout(() => {
      throw new Error('nobody caught this');
    });
  });
  await expect.poll(() => watch.errors.join('\n')).toContain('nobody caught this');
  expect(watch.listTrouble().join('\n')).toContain('something broke');
  watch.expectError(/something broke|nobody caught this/);
  expect(watch.listTrouble()).toEqual([]);
});

test('the pretend webcam plays a clip, after its first picture was held', async ({
  openCameraPage,
}) => {
  const page = await openCameraPage('side_bend_front', { holdFirstSeconds: 3 });
  await page.goto('/');
  const seen = await page.evaluate(watchCamera);
  expect(seen.size).toEqual([640, 480]);
  // The clip's person begins to move after one second, and these are three more. Whoever is slow to open
  // the camera misses some of them.
  expect(seen.heldMs).toBeGreaterThan(1500);
  expect(seen.heldMs).toBeLessThan(5000);
  expect(seen.moved).toBe(true);
});

/** Runs in the page; counts the calls that got through. */
async function callElsewhere(origin: string): Promise<number> {
  const callFromWorker = () =>
    new Promise<void>((resolve, reject) => {
      const code = `fetch('${origin}/from-worker', { mode: 'no-cors' })
        .then(() => postMessage('answered'), () => postMessage('refused'));`;
      const blob = new Blob([code], { type: 'text/javascript' });
      const worker = new Worker(URL.createObjectURL(blob));
      worker.onmessage = ({ data }) => (data === 'answered' ? resolve() : reject(new Error(data)));
      worker.onerror = () => reject(new Error('no worker'));
    });
  const openSocket = () =>
    new Promise<void>((resolve, reject) => {
      const socket = new WebSocket(`${origin.replace('http', 'ws')}/socket`);
      socket.onopen = () => resolve();
      socket.onerror = () => reject(new Error('no socket'));
    });
  const callFromPage = () => fetch(`${origin}/from-page`, { mode: 'no-cors' });
  const calls = await Promise.allSettled([callFromPage(), callFromWorker(), openSocket()]);
  return calls.filter((call) => call.status === 'fulfilled').length;
}

/** Runs in the page: how long the first picture stays, and whether another comes. */
async function watchCamera() {
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = await navigator.mediaDevices.getUserMedia({ video: true });
  await video.play();
  const canvas = new OffscreenCanvas(video.videoWidth, video.videoHeight);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const takePicture = () => {
    context?.drawImage(video, 0, 0);
    return context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  };
  const first = takePicture();
  /** Mean difference, 0–255. */
  const differFromFirst = () => {
    const now = takePicture();
    let sum = 0;
    for (let index = 0; index < now.length; index += 1) {
      sum += Math.abs((now[index] ?? 0) - (first[index] ?? 0));
    }
    return sum / now.length;
  };
  const startMs = performance.now();
  const passedMs = () => performance.now() - startMs;
  let heldMs = 0;
  let difference = 0;
  while (difference < 2 && passedMs() < 12_000) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    difference = differFromFirst();
    // A camera's pictures shimmer while it is held; then the body moves.
    if (difference < 1) heldMs = passedMs();
  }
  return { size: [canvas.width, canvas.height], heldMs, moved: difference >= 2 };
}
