import { fakeCameraFile } from '../setup/fake-camera.ts';
import { fakeCameraArgs } from '../setup/launch.ts';
import { expect, test } from './fixtures.ts';
import { sessionAddress } from './session-page.ts';
import { readRows } from './stored-sessions.ts';
import { openUnwatchedTab, type UnwatchedTab } from './unwatched-tab.ts';

// Somebody reads a message in another tab, and comes back.

const AWAY_MS = 60_000;

const ADDRESS = sessionAddress({
  stretch: 'half_kneeling_hip_flexor',
  side: 'right',
  holdSeconds: 300,
});

async function heldIn(tab: UnwatchedTab): Promise<number> {
  const name = await tab.evaluate(
    () => document.querySelector('[role=timer]')?.getAttribute('aria-label') ?? '',
  );
  return Number(/^(\d+) of \d+ seconds held$/.exec(name)?.[1] ?? 0);
}

async function waitForHeldIn(tab: UnwatchedTab, seconds: number): Promise<void> {
  await expect
    .poll(() => heldIn(tab), { timeout: 60_000, intervals: [200] })
    .toBeGreaterThanOrEqual(seconds);
}

test('held time outlives a tab that is hidden for a minute, which is not judged', async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const camera = await fakeCameraFile('lunge_side');
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), ...fakeCameraArgs(camera)],
  });
  try {
    const tab = await openUnwatchedTab(browser, `${baseURL}${ADDRESS}`);
    const press = (name: string) => pressIn(tab, name);
    // Until it has loaded there is no page to ask.
    const agree = () => press('use the camera').catch(() => false);
    await expect.poll(agree, { timeout: 60_000 }).toBe(true);
    await waitForHeldIn(tab, 2);

    await tab.hide();
    await expect.poll(() => tab.evaluate(() => document.visibilityState)).toBe('hidden');
    const held = await heldIn(tab);
    await new Promise((resolve) => setTimeout(resolve, AWAY_MS));
    expect(await heldIn(tab)).toBeLessThanOrEqual(held + 1);
    await tab.show();
    await waitForHeldIn(tab, held + 2);

    expect(await press('Finish')).toBe(true);
    await expect.poll(async () => (await tab.evaluate(readRows)).length).toBe(1);
    const [session] = await tab.evaluate(readRows);
    const summary = session?.entries[0]?.summary;
    expect(summary?.accounts.heldMs).toBeGreaterThanOrEqual(1000 * (held + 2));
    const away = summary?.timeline.filter(({ reason }) => reason === 'interrupted') ?? [];
    const longestMs = Math.max(...away.map(({ fromMs, toMs }) => toMs - fromMs));
    expect(longestMs).toBeGreaterThan(AWAY_MS - 2000);
  } finally {
    await browser.close();
  }
});

/** Whether there was such a button to press. */
function pressIn(tab: UnwatchedTab, name: string): Promise<boolean> {
  return tab.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll('button')];
    const found = buttons.find(({ textContent }) => textContent?.includes(wanted));
    found?.click();
    return found !== undefined;
  }, name);
}
