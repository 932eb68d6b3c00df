import { type ReadonlySignal, signal } from '@preact/signals';
import { startBalance, stepBalance } from '../../core/balance.ts';
import { type SideResult, sideResult } from '../../core/balance-result.ts';
import type { BalanceTest } from '../../core/balance-test.ts';
import { validTries } from '../../core/balance-try.ts';
import type { BalanceEvent, BalanceState, BalanceView } from '../../core/balance-types.ts';
import { otherSide, type Side } from '../../core/landmarks.ts';
import type { PoseFrame } from '../../core/pose.ts';
import type { FramingIssue } from '../../core/session-types.ts';
import type { PoseModel } from '../../pose/pose-client.ts';
import type { Feed, FeedStage, Trouble } from '../feed.ts';
import type { SessionParts } from '../session.ts';
import { brokenWords, checkWords, testWords } from '../words/checks.ts';
import { sideName, sideTitle } from '../words/fill.ts';
import { spokenTrouble } from '../words/trouble.ts';
import { createFramingGuide } from './check-framing.ts';

export type CheckStage =
  | { readonly kind: 'waiting' }
  | FeedStage
  | { readonly kind: 'changing-side' }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | { readonly kind: 'over' };

export type CheckSides = Readonly<Record<Side, SideResult>>;

export interface CheckRunRequest {
  readonly test: BalanceTest;
  readonly model: PoseModel;
  /** Told once, when both sides are done; null where neither has a result. */
  readonly onDone: (sides: CheckSides | null) => void;
}

/** One test under way: three tries left, three tries right, without a hand on the laptop. */
export interface CheckRun {
  readonly stage: ReadonlySignal<CheckStage>;
  readonly side: ReadonlySignal<Side>;
  readonly view: ReadonlySignal<BalanceView | null>;
  /** What has been in the way of seeing the person for a while. */
  readonly framing: ReadonlySignal<FramingIssue | null>;
  readonly video: ReadonlySignal<HTMLVideoElement | null>;
  /** The one thing to do now; also spoken. */
  readonly prompt: ReadonlySignal<string>;
  readonly validTries: ReadonlySignal<number>;
  begin(): void;
  retry(): void;
  /** Ends the side with what it has; between the sides, the wait. */
  skip(): void;
  close(): void;
}

type CheckParts = Pick<SessionParts, 'openFeed' | 'voice' | 'wakeLock' | 'later'>;

/** The side whose tries come first. */
export const FIRST_SIDE: Side = 'left';
const SECOND_SIDE = otherSide(FIRST_SIDE);

/** Time to turn round on the mat. */
const CHANGE_SIDE_MS = 10_000;

export function createCheckRun(parts: CheckParts, request: CheckRunRequest): CheckRun {
  const { voice, wakeLock } = parts;
  const { test } = request;
  const stage = signal<CheckStage>({ kind: 'waiting' });
  const side = signal<Side>(FIRST_SIDE);
  const view = signal<BalanceView | null>(null);
  const video = signal<HTMLVideoElement | null>(null);
  const framing = signal<FramingIssue | null>(null);
  const prompt = signal('');
  const valid = signal(0);
  const results: Partial<Record<Side, SideResult>> = {};
  const steps = testWords(test.id)?.steps ?? [];
  const guide = createFramingGuide((text) => voice.say(text, 'guide'));
  let state: BalanceState = startBalance(test, FIRST_SIDE);
  let hasBegun = false;
  let feed: Feed | null = null;
  let cancelChange = (): void => undefined;

  function say(text: string): void {
    prompt.value = text;
    voice.say(text, 'guide');
  }

  function close(): void {
    if (stage.peek().kind === 'over') return;
    stage.value = { kind: 'over' };
    cancelChange();
    feed?.close();
    wakeLock.release();
  }

  function beginSide(next: Side): void {
    side.value = next;
    state = startBalance(test, next);
    valid.value = 0;
    hasBegun = true;
    // A camera that is still lost goes on from here once it is back.
    if (stage.peek().kind !== 'trouble') stage.value = { kind: 'running' };
    say(checkWords.run.still(sideTitle(next), steps[0] ?? ''));
  }

  function finish(sides: CheckSides): void {
    const hasResult = sides.left.median !== null || sides.right.median !== null;
    say(hasResult ? checkWords.run.done : checkWords.run.nothing);
    close();
    request.onDone(hasResult ? sides : null);
  }

  function finishSide(): void {
    results[state.tested] = sideResult(state.tries);
    view.value = null;
    framing.value = null;
    const { left, right } = results;
    if (left !== undefined && right !== undefined) {
      finish({ left, right });
      return;
    }
    stage.value = { kind: 'changing-side' };
    say(checkWords.run.change(sideName(SECOND_SIDE)));
    cancelChange = parts.later(() => beginSide(SECOND_SIDE), CHANGE_SIDE_MS);
  }

  function sayAfterTry(broken: string | null): void {
    if (broken === null) say(checkWords.run.back);
    else say(`${checkWords.run.discarded} ${brokenWords(broken)}`);
  }

  function follow(event: BalanceEvent): void {
    if (event.kind === 'side-done') finishSide();
    else if (event.kind === 'try') sayAfterTry(event.done.broken);
    else say(event.kind === 'ready' ? (steps[1] ?? checkWords.run.move) : checkWords.run.move);
  }

  function skip(): void {
    const now = stage.peek().kind;
    if (now === 'running') finishSide();
    if (now !== 'changing-side') return;
    cancelChange();
    beginSide(SECOND_SIDE);
  }

  function takeFrame(frame: PoseFrame): void {
    if (stage.peek().kind !== 'running') return;
    const stepped = stepBalance(state, frame);
    state = stepped.state;
    view.value = state.view;
    valid.value = validTries(state.tries).length;
    framing.value = guide.follow(state.view.framing, frame.timestampMs);
    for (const event of stepped.events) follow(event);
  }

  function onStage(next: FeedStage): void {
    const now = stage.peek().kind;
    if (now === 'over' || now === 'changing-side') return;
    stage.value = next;
    // After a trouble the tries so far count on.
    if (next.kind === 'running' && !hasBegun) beginSide(side.peek());
  }

  function begin(): void {
    if (feed !== null) return;
    wakeLock.hold();
    feed = parts.openFeed(
      { source: 'camera', model: request.model },
      {
        onStage,
        onVideo: (element) => {
          video.value = element;
        },
        onFrame: takeFrame,
        onInterrupted: () => undefined,
        onTrouble: (trouble) => {
          if (stage.peek().kind === 'over') return;
          stage.value = { kind: 'trouble', trouble };
          voice.say(spokenTrouble(trouble.id), 'guide');
        },
        onFlaw: () => undefined,
        onEnded: () => undefined,
      },
    );
  }

  return {
    stage,
    side,
    view,
    framing,
    video,
    prompt,
    validTries: valid,
    begin,
    retry: () => feed?.retry(),
    skip,
    close,
  };
}
