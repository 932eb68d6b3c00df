import type { Page } from '@playwright/test';
import { fillSides } from '../../src/app/words/fill.ts';
import { framingWords } from '../../src/app/words/framing.ts';
import type { Side } from '../../src/core/landmarks.ts';
import type { Stretch } from '../../src/core/reference.ts';
import type { StretchEntry } from '../../src/store/session-record.ts';

/** A sentence of the coach and how long it stood on the screen; a spoken one has no length. */
export interface Sentence {
  readonly how: 'said' | 'shown';
  readonly text: string;
  readonly fromMs: number;
  readonly toMs: number;
}

/**
 * Gives the page a voice that speaks in silence, and notes from here on what the coach says and
 * shows. Without a local voice, as on most test machines, the app would not try to speak.
 */
export async function witness(page: Page): Promise<() => Promise<readonly Sentence[]>> {
  await page.addInitScript(noteSentences);
  return () =>
    page.evaluate(() => (window as unknown as { sentences: readonly Sentence[] }).sentences);
}

/** Everything the coach can correct in this stretch, and what it says to be seen. */
export function correctionsOf(stretch: Stretch, side: Side | null): readonly string[] {
  const ofTargets = stretch.targets.flatMap(({ below, above }) => [below?.say, above?.say]);
  const ofFaults = stretch.faults.map(({ correction }) => correction.say);
  const said = [...ofTargets, ...ofFaults].filter((say) => say !== undefined);
  return [...said.map((say) => fillSides(say, side)), ...FRAMING];
}

const FRAMING = [
  ...(['nobody', 'too-near', 'too-far', 'turn-side-on', 'face-camera', 'hidden'] as const).map(
    (id) => framingWords({ id }),
  ),
  ...(['head', 'feet', 'hands', 'body'] as const).map((part) =>
    framingWords({ id: 'out-of-frame', part }),
  ),
];

/** Entering and leaving the stretch belong to neither side: dwell times and the camera's delay. */
const EDGE_MS = 500;

/** The sentences that stood or were said while the clock ran. */
export function duringHold(
  sentences: readonly Sentence[],
  { startedAt, summary }: StretchEntry,
): readonly string[] {
  const startMs = Date.parse(startedAt);
  const holds = summary.timeline
    .filter(({ kind }) => kind === 'held')
    .map(({ fromMs, toMs }) => [startMs + fromMs + EDGE_MS, startMs + toMs - EDGE_MS] as const);
  return sentences
    .filter(({ fromMs, toMs }) =>
      holds.some(([from, to]) => from < to && fromMs < to && toMs > from),
    )
    .map(({ text }) => text);
}

/** Runs in the page before its own code. */
function noteSentences(): void {
  const sentences: { how: string; text: string; fromMs: number; toMs: number }[] = [];
  let cutOff = (): void => undefined;

  class SilentUtterance {
    voice: unknown = null;
    lang = '';
    volume = 1;
    rate = 1;
    onend: (() => void) | null = null;
    onerror: (() => void) | null = null;
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  const voice = { name: 'Silent', lang: 'en-GB', localService: true, default: true };
  const synthesis = {
    getVoices: () => [voice],
    addEventListener: () => undefined,
    speak: (utterance: SilentUtterance) => {
      const now = Date.now();
      sentences.push({ how: 'said', text: utterance.text, fromMs: now, toMs: now });
      // About as long as a person would take.
      const timer = setTimeout(() => utterance.onend?.(), 65 * utterance.text.length);
      cutOff = () => {
        clearTimeout(timer);
        utterance.onerror?.();
      };
    },
    cancel: () => cutOff(),
  };
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: SilentUtterance });

  let shown: (typeof sentences)[number] | null = null;
  const look = (): void => {
    const text = document.querySelector('[aria-label="Coach"] p')?.textContent ?? '';
    const now = Date.now();
    if (shown !== null) shown.toMs = now;
    if (text === shown?.text) return;
    shown = text === '' ? null : { how: 'shown', text, fromMs: now, toMs: now };
    if (shown !== null) sentences.push(shown);
  };
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  Object.assign(window, { sentences });
}
