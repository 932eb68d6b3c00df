import type { Advice } from '../review/advice.ts';
import { words } from './catalogue.ts';
import { fillSides, lowerFirst, sideName } from './fill.ts';
import { durationWords, secondsWords } from './numbers.ts';
import { reasonWords, summarySentence } from './review.ts';
import { isTimedOnly } from './timed.ts';

/** What the sentence needs to know of the library. */
export interface StretchWords {
  nameOf(stretchId: string): string;
  /** One way of making it easier; null where the stretch is not known. */
  easierOf(stretchId: string): string | null;
}

export const adviceMessages = words('advice', {
  /** A stretch's name, or an advice, inside a sentence. */
  inside: lowerFirst,
  painAtAll: 'You marked pain: stay well below it next time, or leave that one out.',
  painIn: (name: string) =>
    `You marked pain in the ${name}: stay well below it next time, or leave that one out.`,
  strongPain: (level: number) =>
    `You marked pain of ${level} out of 10: rest, and ask a professional before you go on.`,
  strongPainIn: (name: string, level: number) =>
    `You marked pain of ${level} out of 10 in the ${name}: leave it out, and ask a professional before you go on with it.`,
  stopSign: 'You marked a sign to stop at: rest, and ask a professional before you go on.',
  unseen: (reason: string) =>
    `Most of the time could not be judged: ${reason}. Check that the camera sees all of you before you start.`,
  onBothSides: (say: string, name: string) => `“${say}” came up on both sides of the ${name}.`,
  inTwo: (say: string, one: string, other: string) =>
    `“${say}” came up in the ${one} and the ${other}.`,
  inMany: (say: string, count: number) => `“${say}” came up in ${count} stretches.`,
  hard: (say: string, name: string) => `“${say}” was hard in the ${name}.`,
  nextTime: (easier: string) => `Next time: ${easier}.`,
  shorterSide: (side: string, time: string, name: string) =>
    `Your ${side} held ${time} less in the ${name}: begin with that side next time.`,
  notComplete: (seconds: number, target: string, name: string) =>
    `You held ${seconds} of ${target} of the ${name} in good form.`,
  completeOne: (time: string) => `You completed the hold: ${time} in good form.`,
  complete: (holds: number, time: string) =>
    `You completed all ${holds} holds: ${time} in good form.`,
  completeTimed: (held: string, timed: string) =>
    `You did all of it: ${held} in good form, and ${timed} by the clock.`,
  allTimed: (timed: string) => `You did all of it: ${timed} by the clock, which is not judged.`,
});

function withoutStop(text: string): string {
  return text.replace(/[.!?]+$/, '');
}

function painWords(
  { level, stretchId, isStop }: Advice & { kind: 'pain' },
  library: StretchWords,
): string {
  const say = adviceMessages;
  const name = stretchId === null ? null : say.inside(library.nameOf(stretchId));
  if (isStop && level === null) return say.stopSign;
  if (isStop && level !== null) {
    return name === null ? say.strongPain(level) : say.strongPainIn(name, level);
  }
  return name === null ? say.painAtAll : say.painIn(name);
}

function repeatedWords(
  { say, side, stretchIds }: Advice & { kind: 'again-and-again' },
  library: StretchWords,
): string {
  const sentence = withoutStop(fillSides(say, side));
  const [first = '', second] = stretchIds.map((id) => adviceMessages.inside(library.nameOf(id)));
  if (second === undefined) return adviceMessages.onBothSides(sentence, first);
  return stretchIds.length === 2
    ? adviceMessages.inTwo(sentence, first, second)
    : adviceMessages.inMany(sentence, stretchIds.length);
}

function withEasier(
  sentence: string,
  stretchId: string | undefined,
  library: StretchWords,
): string {
  const easier = stretchId === undefined ? null : library.easierOf(stretchId);
  if (easier === null) return sentence;
  return `${sentence} ${adviceMessages.nextTime(adviceMessages.inside(withoutStop(easier)))}`;
}

/** One plain sentence or two for the top of a summary. */
export function adviceWords(advice: Advice, library: StretchWords): string {
  const say = adviceMessages;
  const inside = (stretchId: string): string => say.inside(library.nameOf(stretchId));
  switch (advice.kind) {
    case 'pain':
      return painWords(advice, library);
    case 'unseen':
      return say.unseen(reasonWords(advice.reason));
    case 'again-and-again':
      return withEasier(repeatedWords(advice, library), advice.stretchIds[0], library);
    case 'hard': {
      const sentence = withoutStop(fillSides(advice.say, advice.side));
      return withEasier(say.hard(sentence, inside(advice.stretchId)), advice.stretchId, library);
    }
    case 'shorter-side': {
      const time = secondsWords(advice.byMs);
      return say.shorterSide(sideName(advice.side), time, inside(advice.stretchId));
    }
    case 'not-complete': {
      const { summary } = advice.entry;
      if (summary.accounts.heldMs < 500 || summary.timedMs) return summarySentence(summary);
      const seconds = Math.round(summary.accounts.heldMs / 1000);
      const target = secondsWords(summary.targetHoldMs);
      const sentence = say.notComplete(seconds, target, inside(advice.stretchId));
      return withEasier(sentence, advice.stretchId, library);
    }
    case 'complete': {
      const time = durationWords(advice.heldMs);
      const timed = durationWords(advice.timedMs);
      if (isTimedOnly(advice)) return say.allTimed(timed);
      if (advice.timedMs >= 500) return say.completeTimed(time, timed);
      return advice.holds === 1 ? say.completeOne(time) : say.complete(advice.holds, time);
    }
  }
}
