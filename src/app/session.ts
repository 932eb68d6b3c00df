import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type ResumePoint, startFlow } from '../core/flow.ts';
import type { FlowCommand, FlowOptions, FlowState } from '../core/flow-types.ts';
import type { FrameLight } from '../core/framing-guide.ts';
import type { Plan } from '../core/plan.ts';
import type { PoseFrame } from '../core/pose.ts';
import type { Routine } from '../core/routine.ts';
import type { PoseModel } from '../pose/pose-client.ts';
import type { SessionRecord, SessionSource } from '../store/session-record.ts';
import type { Voice } from '../voice/voice.ts';
import { createCoach } from './coach.ts';
import type { Feed, FeedStage, OpenFeed, PictureFlaw, Trouble } from './feed.ts';
import type { Live } from './live.ts';
import { recordOf } from './session-record.ts';
import type { WakeLock } from './wake-lock.ts';
import { summarySentence } from './words/review.ts';
import { flawWords, spokenTrouble } from './words/trouble.ts';

/** `before-start`: the safety note and the reason for the camera wait to be read. */
export type SessionStage =
  | { readonly kind: 'before-start' }
  | FeedStage
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | { readonly kind: 'over' };

export interface SessionParts {
  readonly openFeed: OpenFeed;
  readonly voice: Voice;
  readonly wakeLock: WakeLock;
  readonly appVersion: string;
  now(): Date;
  newId(): string;
  /** Runs later; the answer cancels. */
  later(work: () => void, afterMs: number): () => void;
}

export interface SessionRequest {
  readonly plan: Plan;
  readonly options: FlowOptions;
  /** Null where a stretch is done by itself. */
  readonly routine: Routine | null;
  readonly source: SessionSource;
  readonly model: PoseModel;
  /** Waits for `begin` before it asks for the camera. */
  readonly waitForConsent: boolean;
  /** Where an earlier part was cut off, and what it left. */
  readonly resume?: { readonly from: ResumePoint; readonly earlier: SessionRecord | null } | null;
  /** Told when there is more to keep, in case the page is closed. */
  readonly onProgress?: (state: FlowState, record: SessionRecord | null) => void;
  /** Told once, with what is worth keeping; null where nothing was done yet. */
  readonly onOver: (record: SessionRecord | null, how: 'finished' | 'left') => void;
}

/** One session from its start to its record; it outlives any screen that shows it. */
export interface Session {
  readonly plan: Plan;
  readonly routine: Routine | null;
  readonly source: SessionSource;
  readonly stage: ReadonlySignal<SessionStage>;
  /** By the person. */
  readonly paused: ReadonlySignal<boolean>;
  readonly video: ReadonlySignal<HTMLVideoElement | null>;
  /** Whether a first picture was read: until then the computer has enough to do. */
  readonly reading: ReadonlySignal<boolean>;
  /** What is amiss with the pictures, while they still come. */
  readonly flaw: ReadonlySignal<PictureFlaw | null>;
  readonly live: Live;
  /** Which pose model reads the pictures. */
  readonly model: ReadonlySignal<PoseModel>;
  /** Goes on with another pose model; the time is kept. */
  useModel(model: PoseModel): void;
  begin(): void;
  togglePause(): void;
  command(command: FlowCommand): void;
  /** The page went into the background; the feed goes on by itself on return. */
  interrupt(): void;
  retry(): void;
  /** Ends it and shows what was done. */
  finish(): void;
  /** Ends it because the person went elsewhere; held time is kept all the same. */
  leave(): void;
  /** What would be kept if it ended now. */
  record(): SessionRecord | null;
}

/** Time to hear that the hold is complete before the summary comes. */
const COMPLETE_LINGER_MS = 4_000;
const ENDED_LINGER_MS = 1_200;

export function createSession(parts: SessionParts, request: SessionRequest): Session {
  const { plan, source, routine, resume = null } = request;
  const { voice, wakeLock } = parts;
  const stage = signal<SessionStage>({ kind: 'before-start' });
  const video = signal<HTMLVideoElement | null>(null);
  const reading = signal(false);
  const flaw = signal<PictureFlaw | null>(null);
  const model = signal(request.model);
  const id = resume?.earlier?.id ?? parts.newId();
  const start = startFlow(plan, request.options, resume?.from);
  const events = {
    onDone: () => endIn(COMPLETE_LINGER_MS),
    onProgress: () => request.onProgress?.(coach.state, record()),
  };
  const coach = createCoach(start, voice, events, resume !== null);
  const paused = computed(() => coach.live.pause.value === 'person');
  let feed: Feed | null = null;
  let startedAt: string | null = null;
  let cancelEnd: (() => void) | null = null;

  function isOver(): boolean {
    return stage.peek().kind === 'over';
  }

  function takeFrame(frame: PoseFrame, light: FrameLight | null): void {
    if (isOver()) return;
    startedAt ??= parts.now().toISOString();
    reading.value = true;
    coach.take({ kind: 'frame', frame, light });
  }

  function interrupt(): void {
    if (!isOver()) coach.interrupt();
  }

  function begin(): void {
    if (feed !== null || isOver()) return;
    wakeLock.hold();
    openFeed();
  }

  function useModel(next: PoseModel): void {
    if (feed === null || isOver() || model.peek() === next) return;
    interrupt();
    feed.close();
    model.value = next;
    flaw.value = null;
    openFeed();
  }

  function openFeed(): void {
    feed = parts.openFeed(
      { source, model: model.peek() },
      {
        onStage: (next) => {
          if (!isOver()) stage.value = next;
        },
        onVideo: (element) => {
          video.value = element;
        },
        onFrame: takeFrame,
        onInterrupted: interrupt,
        onTrouble: (trouble) => {
          if (isOver()) return;
          interrupt();
          stage.value = { kind: 'trouble', trouble };
          voice.say(spokenTrouble(trouble.id), 'guide');
        },
        onFlaw: (next) => {
          if (isOver()) return;
          flaw.value = next;
          if (next !== null) voice.say(flawWords(next), 'guide');
        },
        onEnded: () => endIn(ENDED_LINGER_MS),
      },
    );
  }

  function record(): SessionRecord | null {
    if (startedAt === null) return null;
    const endedAt = parts.now().toISOString();
    const { appVersion } = parts;
    const earlier = resume?.earlier ?? null;
    return recordOf(coach.state, { id, startedAt, endedAt, routine, source, appVersion, earlier });
  }

  function endIn(afterMs: number): void {
    cancelEnd ??= parts.later(() => end('finished'), afterMs);
  }

  function end(how: 'finished' | 'left'): void {
    if (isOver()) return;
    const kept = record();
    stage.value = { kind: 'over' };
    cancelEnd?.();
    feed?.close();
    wakeLock.release();
    if (how === 'left') voice.stop();
    else sayHowFar(kept);
    request.onOver(kept, how);
  }

  function sayHowFar(kept: SessionRecord | null): void {
    const summary = kept?.entries.at(-1)?.summary;
    if (kept === null || kept.entries.length > 1) return;
    if (summary === undefined || summary.completed) return;
    voice.say(summarySentence(summary), 'complete');
  }

  /** A camera goes on reading while paused, so that the sign can end the pause; a clip stands still. */
  function command(next: FlowCommand): void {
    if (isOver()) return;
    const wasPaused = paused.peek();
    coach.command(next);
    if (paused.peek() === wasPaused || source === 'camera') return;
    if (paused.peek()) feed?.pause();
    else feed?.resume();
  }

  function togglePause(): void {
    if (feed === null || stage.peek().kind !== 'running') return;
    command({ kind: paused.peek() ? 'resume' : 'pause' });
  }

  function retry(): void {
    if (stage.peek().kind === 'trouble') feed?.retry();
  }

  if (!request.waitForConsent) begin();

  return {
    plan,
    routine,
    source,
    stage,
    paused,
    video,
    reading,
    flaw,
    model,
    useModel,
    live: coach.live,
    begin,
    togglePause,
    command,
    interrupt,
    retry,
    finish: () => end('finished'),
    leave: () => end('left'),
    record,
  };
}
