import type { Advice } from '../review/advice.ts';
import { fillSides, SIDE_WORDS } from './fill.ts';
import { durationWords, secondsWords } from './numbers.ts';
import { reasonWords, summarySentence } from './review.ts';

/** What the sentence needs to know of the library. */
export interface StretchWords {
  nameOf(stretchId: string): string;
  /** One way of making it easier; null where the stretch is not known. */
  easierOf(stretchId: string): string | null;
}

/** Pain above this is a reason to stop. Source: the safety wording, "pain above 5/10". */
const STOP_LEVEL = 5;

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function withoutStop(text: string): string {
  return text.replace(/[.!?]+$/, '');
}

function inStretches(ids: readonly string[], words: StretchWords): string {
  const [first = '', second] = ids.map((id) => lowerFirst(words.nameOf(id)));
  if (second === undefined) return `on both sides of the ${first}`;
  return ids.length === 2 ? `in the ${first} and the ${second}` : `in ${ids.length} stretches`;
}

function easierNext(stretchId: string | undefined, words: StretchWords): string {
  const easier = stretchId === undefined ? null : words.easierOf(stretchId);
  return easier === null ? '' : ` Next time: ${lowerFirst(withoutStop(easier))}.`;
}

function painWords(advice: Advice & { kind: 'pain' }, words: StretchWords): string {
  const where =
    advice.stretchId === null ? '' : ` in the ${lowerFirst(words.nameOf(advice.stretchId))}`;
  const level = advice.level === null ? '' : ` of ${advice.level} out of 10`;
  if ((advice.level ?? 0) > STOP_LEVEL) {
    return `You marked pain${level}${where}: leave it out, and ask a professional before you go on with it.`;
  }
  return `You marked pain${level}${where}: stay well below it next time, or leave that one out.`;
}

/** One plain sentence or two for the top of a summary. */
export function adviceWords(advice: Advice, words: StretchWords): string {
  switch (advice.kind) {
    case 'pain':
      return painWords(advice, words);
    case 'unseen':
      return `Most of the time could not be judged: ${reasonWords(advice.reason)}. Check the framing before you start.`;
    case 'again-and-again': {
      const say = withoutStop(fillSides(advice.say, advice.side));
      return `“${say}” came up ${inStretches(advice.stretchIds, words)}.${easierNext(advice.stretchIds[0], words)}`;
    }
    case 'hard': {
      const say = withoutStop(fillSides(advice.say, advice.side));
      const name = lowerFirst(words.nameOf(advice.stretchId));
      return `“${say}” was hard in the ${name}.${easierNext(advice.stretchId, words)}`;
    }
    case 'shorter-side': {
      const name = lowerFirst(words.nameOf(advice.stretchId));
      return `Your ${SIDE_WORDS[advice.side]} side held ${secondsWords(advice.byMs)} less in the ${name}: begin with that side next time.`;
    }
    case 'not-complete': {
      const { summary } = advice.entry;
      if (summary.accounts.heldMs < 500) return summarySentence(summary);
      const held = `${Math.round(summary.accounts.heldMs / 1000)} of ${secondsWords(summary.targetHoldMs)}`;
      const name = lowerFirst(words.nameOf(advice.stretchId));
      return `You held ${held} of the ${name} in good form.${easierNext(advice.stretchId, words)}`;
    }
    case 'complete': {
      const all = advice.holds === 1 ? 'the hold' : `all ${advice.holds} holds`;
      return `You completed ${all}: ${durationWords(advice.heldMs)} in good form.`;
    }
  }
}
