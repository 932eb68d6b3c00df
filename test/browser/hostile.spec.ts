import { readFileSync } from 'node:fs';
import { clipPath } from '../setup/clips.ts';
import { expect, test } from './fixtures.ts';
import { sessionAddress } from './session-page.ts';
import { expectTrouble } from './trouble-page.ts';

// What a stranger may put into a link, or a broken host into a file.

const CODE = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';

const ADDRESSES = [
  `#/stretch/${CODE}`,
  `#/stretch/${encodeURIComponent(CODE)}`,
  `#/stretches?q=${encodeURIComponent(CODE)}`,
  `#/summary/__proto__`,
  `#/stretch/constructor`,
  `#/session/standing_side_bend?source=demo:../../etc&hold=9e99&side=${encodeURIComponent(CODE)}`,
  `#/routine-session/__proto__?resume=yes&source=javascript:alert(1)`,
  `#/check/${encodeURIComponent('%00%ff')}`,
  '#/%E0%A4%A',
  `#/${'a/'.repeat(5_000)}`,
  `#${'\u202e\u0000'.repeat(50)}`,
];

test('addresses full of nonsense and code lead to a screen, and run nothing', async ({ page }) => {
  await page.goto('/');
  for (const address of ADDRESSES) {
    const startMs = Date.now();
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, address);
    await expect(page.locator('h1').first(), address).toBeVisible({ timeout: 10_000 });
    // The page answers at once, whatever the address was.
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(Date.now() - startMs, address).toBeLessThan(10_000);
  }
  expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined();
  await page.goto(`/?${encodeURIComponent(CODE)}#/settings`);
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined();
});

/** A clip whose description of its pictures has some bytes changed. */
function change(clip: Buffer, find: string, put: Buffer, offset = 0): Buffer {
  // The file's first bytes may name the codec, too, but nobody reads it there.
  const at = clip.indexOf(find, clip.indexOf('stsd'));
  if (at < 0) throw new Error(`The clip has no ${find}.`);
  const copy = Buffer.from(clip);
  put.copy(copy, at + offset);
  return copy;
}

test('clips that are cut off, garbage or absurd are refused, and nothing hangs', async ({
  page,
  watch,
}) => {
  test.setTimeout(240_000);
  watch.expectError(/./);
  const clip = readFileSync(clipPath('side_bend_front'));
  const clips = {
    nothing: Buffer.alloc(0),
    garbage: Buffer.from(Array.from({ length: 200_000 }, (_, index) => (index * 7919) % 251)),
    'a page': Buffer.from('<!doctype html><title>Log in</title>'),
    'cut off in its head': clip.subarray(0, 300),
    'of a codec that does not exist': change(clip, 'avc1', Buffer.from('zzzz')),
    // Width and height stand 32 bytes behind the codec's name, two bytes each.
    'of absurd dimensions': change(clip, 'avc1', Buffer.from([0xff, 0xff, 0xff, 0xff]), 28),
  };
  const refused: string[] = [];
  for (const [name, body] of Object.entries(clips)) {
    await test.step(name, async () => {
      await page.route('**/demo/*.mp4', (route) =>
        route.fulfill({ body, contentType: 'video/mp4' }),
      );
      await page.goto('/#/settings');
      await page.goto(
        sessionAddress({
          stretch: 'standing_side_bend',
          side: 'right',
          source: 'demo:side_bend_front',
        }),
      );
      // Some players read the true dimensions from the pictures themselves, and play it.
      const plays = page.getByRole('button', { name: 'Pause', disabled: false });
      await expect(page.getByRole('alert').or(plays).first()).toBeVisible({ timeout: 30_000 });
      if (!(await plays.isVisible())) {
        await expectTrouble(page, /can't be played/);
        refused.push(name);
      }
      const startMs = Date.now();
      await page.evaluate(() => new Promise(requestAnimationFrame));
      expect(Date.now() - startMs, 'the page answers').toBeLessThan(2_000);
      await page.unroute('**/demo/*.mp4');
    });
  }
  expect(refused.length).toBeGreaterThanOrEqual(Object.keys(clips).length - 1);
  await page.goto('/#/history');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
