import { type ReadonlySignal, signal } from '@preact/signals';
import type { PoseFrame } from '../../core/pose.ts';
import type { FramingIssue } from '../../core/session-types.ts';
import {
  type SittingResult,
  type SittingState,
  type SittingView,
  sittingResult,
  startSitting,
  stepSitting,
} from '../../core/sitting.ts';
import type { PoseModel } from '../../pose/pose-client.ts';
import type { Feed, FeedStage, Trouble } from '../feed.ts';
import type { SessionParts } from '../session.ts';
import { sittingWords } from '../words/sitting.ts';
import { spokenTrouble } from '../words/trouble.ts';
import { createFramingGuide } from './check-framing.ts';

export type SittingStage =
  | FeedStage
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | { readonly kind: 'over' };

/** A sitting check under way; nothing of it is kept. */
export interface SittingRun {
  readonly stage: ReadonlySignal<SittingStage>;
  readonly state: ReadonlySignal<SittingState>;
  /** What has been in the way of seeing the person for a while; spoken too. */
  readonly framing: ReadonlySignal<FramingIssue | null>;
  readonly video: ReadonlySignal<HTMLVideoElement | null>;
  retry(): void;
  close(): void;
}

export interface SittingRequest {
  readonly view: SittingView;
  readonly model: PoseModel;
  /** Told once, at the end of the minute; null where too little could be read. */
  readonly onDone: (result: SittingResult | null) => void;
}

/** Begins at once. */
export function createSittingRun(
  parts: Pick<SessionParts, 'openFeed' | 'voice' | 'wakeLock'>,
  { view, model, onDone }: SittingRequest,
): SittingRun {
  const { voice, wakeLock } = parts;
  const stage = signal<SittingStage>({ kind: 'asking-camera' });
  const state = signal(startSitting(view));
  const framing = signal<FramingIssue | null>(null);
  const guide = createFramingGuide((text) => voice.say(text, 'guide'));
  const video = signal<HTMLVideoElement | null>(null);

  function close(): void {
    if (stage.peek().kind === 'over') return;
    stage.value = { kind: 'over' };
    feed.close();
    wakeLock.release();
  }

  function takeFrame(frame: PoseFrame): void {
    if (stage.peek().kind !== 'running') return;
    const before = state.peek().phase;
    state.value = stepSitting(state.peek(), frame);
    const { phase } = state.peek();
    // Only before the minute: in it the person is left alone.
    const issue = phase === 'upright' ? state.peek().framing : null;
    framing.value = guide.follow(issue, frame.timestampMs);
    if (phase === before) return;
    if (phase === 'sitting') voice.say(sittingWords.sitting, 'guide');
    if (phase !== 'done') return;
    close();
    onDone(sittingResult(state.peek()));
  }

  function onStage(next: FeedStage): void {
    if (stage.peek().kind === 'over') return;
    const begins = next.kind === 'running' && stage.peek().kind !== 'running';
    stage.value = next;
    if (!begins) return;
    // After a trouble it goes on where it was: who sits their minute is not to sit upright.
    const { phase } = state.peek();
    voice.say(phase === 'upright' ? sittingWords.upright : sittingWords.sitting, 'guide');
  }

  wakeLock.hold();
  const feed: Feed = parts.openFeed(
    { source: 'camera', model },
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

  return { stage, state, framing, video, retry: () => feed.retry(), close };
}
