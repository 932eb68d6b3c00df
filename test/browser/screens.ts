import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { holdTimer, sessionAddress, waitUntilSeen } from './session-page.ts';

/** Every screen that can be reached without a session, each by its address and its heading. */
export const STILL_SCREENS = [
  { name: 'home', address: '/#/', heading: /Stretch with a coach/ },
  { name: 'stretches', address: '/#/stretches', heading: 'Stretches' },
  { name: 'stretch', address: '/#/stretch/standing_side_bend', heading: 'Standing side bend' },
  { name: 'routines', address: '/#/routines', heading: 'Routines' },
  { name: 'routine', address: '/#/routine/morning_5', heading: 'Gentle morning' },
  { name: 'builder', address: '/#/edit-routine/new', heading: 'Build a routine' },
  { name: 'own stretch', address: '/#/own-stretch', heading: 'Make your own stretch' },
  {
    name: 'before the start',
    address: sessionAddress({ stretch: 'standing_forward_fold' }),
    heading: 'Before your first stretch',
  },
  { name: 'empty review', address: '/#/review', heading: 'Review' },
  { name: 'empty history', address: '/#/history', heading: 'Sessions' },
  { name: 'checks', address: '/#/checks', heading: 'Left and right' },
  { name: 'a check', address: '/#/check/side_bend', heading: 'Side bend, standing' },
  { name: 'habit', address: '/#/habit', heading: 'Reminders' },
  { name: 'sitting', address: '/#/sitting', heading: 'Sitting check' },
  { name: 'report', address: '/#/report', heading: /Report/ },
  { name: 'data', address: '/#/data', heading: 'Your data' },
  { name: 'safety', address: '/#/safety', heading: 'Safety check' },
  { name: 'settings', address: '/#/settings', heading: 'Settings' },
  { name: 'privacy', address: '/#/privacy', heading: 'Privacy' },
  { name: 'diagnostics', address: '/#/diagnostics', heading: 'Diagnostics' },
  { name: 'unknown', address: '/#/no-such-screen', heading: 'There is nothing here' },
  { name: 'unknown summary', address: '/#/summary/no-such-session', heading: /isn't here/ },
] as const;

export async function openScreen(
  page: Page,
  { address, heading }: (typeof STILL_SCREENS)[number],
): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

/** Leaves time to look at a clip of ten seconds; its own clock counts, so a session is the same. */
const SLOW_MOTION = 0.4;

/** A sample under way; its target is beyond the clip, so it runs to the clip's end. */
export async function startSample(page: Page): Promise<void> {
  await page.addInitScript((playbackRate) => {
    const { play } = HTMLVideoElement.prototype;
    HTMLVideoElement.prototype.play = function () {
      this.playbackRate = playbackRate;
      return play.call(this);
    };
  }, SLOW_MOTION);
  const source = 'demo:forward_fold_side';
  await page.goto(sessionAddress({ stretch: 'standing_forward_fold', source, holdSeconds: 30 }));
  await waitUntilSeen(page);
  await expect(holdTimer(page)).toBeVisible();
}

/** The sample's clip stands still, so what is looked at does not end meanwhile. */
export async function pauseSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
}
