import { type ReadonlySignal, signal } from '@preact/signals';
import type { Side } from '../core/landmarks.ts';
import type { PoseFrame } from '../core/pose.ts';
import type { Stretch } from '../core/reference.ts';
import type { SessionConfig } from '../core/session-types.ts';
import type { SessionRecord, SessionSource } from '../store/session-record.ts';
import type { Settings } from '../store/settings.ts';
import type { Voice } from '../voice/voice.ts';
import { createCoach } from './coach.ts';
import type { Feed, FeedStage, OpenFeed, PictureFlaw, Trouble } from './feed.ts';
import type { Live } from './live.ts';
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
  readonly config: SessionConfig;
  readonly source: SessionSource;
  readonly model: Settings['model'];
  /** Waits for `begin` before it asks for the camera. */
  readonly waitForConsent: boolean;
  /** Told once, with what is worth keeping; null where nothing was seen yet. */
  readonly onOver: (record: SessionRecord | null, how: 'finished' | 'left') => void;
}

/** One session from its start to its record; it outlives any screen that shows it. */
export interface Session {
  readonly stretch: Stretch;
  readonly side: Side | null;
  readonly source: SessionSource;
  readonly targetHoldMs: number;
  readonly stage: ReadonlySignal<SessionStage>;
  readonly paused: ReadonlySignal<boolean>;
  readonly video: ReadonlySignal<HTMLVideoElement | null>;
  /** What is amiss with the pictures, while they still come. */
  readonly flaw: ReadonlySignal<PictureFlaw | null>;
  readonly live: Live;
  begin(): void;
  togglePause(): void;
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
  const { config, source } = request;
  const { stretch, side } = config;
  const { voice, wakeLock } = parts;
  const stage = signal<SessionStage>({ kind: 'before-start' });
  const paused = signal(false);
  const video = signal<HTMLVideoElement | null>(null);
  const flaw = signal<PictureFlaw | null>(null);
  const coach = createCoach(config, voice, () => endIn(COMPLETE_LINGER_MS));
  const id = parts.newId();
  let feed: Feed | null = null;
  let startedAt: string | null = null;
  let cancelEnd: (() => void) | null = null;

  function isOver(): boolean {
    return stage.peek().kind === 'over';
  }

  function takeFrame(frame: PoseFrame): void {
    if (isOver()) return;
    startedAt ??= parts.now().toISOString();
    coach.take(frame);
  }

  function interrupt(): void {
    if (!isOver()) coach.interrupt();
  }

  function begin(): void {
    if (feed !== null || isOver()) return;
    wakeLock.hold();
    feed = parts.openFeed(
      { source, model: request.model },
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
    const summary = coach.summarise();
    return {
      id,
      startedAt,
      endedAt: parts.now().toISOString(),
      routine: null,
      source,
      entries: [{ startedAt, summary }],
      painMarks: [],
      stiffnessBefore: null,
      stiffnessAfter: null,
      note: '',
      appVersion: parts.appVersion,
      schema: 2,
    };
  }

  function endIn(afterMs: number): void {
    cancelEnd ??= parts.later(() => end('finished'), afterMs);
  }

  function end(how: 'finished' | 'left'): void {
    if (isOver()) return;
    stage.value = { kind: 'over' };
    cancelEnd?.();
    feed?.close();
    wakeLock.release();
    const kept = record();
    if (how === 'left') voice.stop();
    else sayHowFar(kept);
    request.onOver(kept, how);
  }

  function sayHowFar(kept: SessionRecord | null): void {
    const summary = kept?.entries.at(-1)?.summary;
    if (summary === undefined || summary.completed) return;
    voice.say(summarySentence(summary), 'complete');
  }

  function togglePause(): void {
    if (feed === null || stage.peek().kind !== 'running') return;
    paused.value = !paused.peek();
    if (paused.peek()) {
      interrupt();
      feed.pause();
      voice.stop();
    } else {
      feed.resume();
    }
  }

  function retry(): void {
    if (stage.peek().kind !== 'trouble') return;
    paused.value = false;
    feed?.retry();
  }

  if (!request.waitForConsent) begin();

  return {
    stretch,
    side,
    source,
    targetHoldMs: config.targetHoldMs,
    stage,
    paused,
    video,
    flaw,
    live: coach.live,
    begin,
    togglePause,
    interrupt,
    retry,
    finish: () => end('finished'),
    leave: () => end('left'),
    record,
  };
}
