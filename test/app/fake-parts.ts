import type { Feed, FeedEvents, FeedRequest, OpenFeed } from '../../src/app/feed.ts';
import type { SessionParts } from '../../src/app/session.ts';
import type { PoseFrame } from '../../src/core/pose.ts';
import type { Voice } from '../../src/voice/voice.ts';

/** A feed that the test plays by hand. */
export class FakeFeed implements Feed {
  readonly request: FeedRequest;
  readonly events: FeedEvents;
  readonly calls: string[] = [];

  constructor(request: FeedRequest, events: FeedEvents) {
    this.request = request;
    this.events = events;
  }

  show(frames: readonly PoseFrame[]): void {
    for (const frame of frames) this.events.onFrame(frame, null);
  }

  pause(): void {
    this.calls.push('pause');
  }

  resume(): void {
    this.calls.push('resume');
  }

  retry(): void {
    this.calls.push('retry');
  }

  close(): void {
    this.calls.push('close');
  }
}

/** Everything a session needs, watched. */
export function fakeParts() {
  const feeds: FakeFeed[] = [];
  const said: string[] = [];
  const awake: string[] = [];
  const timers: (() => void)[] = [];
  const openFeed: OpenFeed = (request, events) => {
    const feed = new FakeFeed(request, events);
    feeds.push(feed);
    return feed;
  };
  const voice: Voice = {
    say: (text) => void said.push(text),
    tone: (tone) => void said.push(`♪ ${tone}`),
    set: () => undefined,
    names: [],
    available: true,
    unlock: () => undefined,
    stop: () => void said.push('(silence)'),
  };
  let made = 0;
  const parts: SessionParts = {
    openFeed,
    voice,
    wakeLock: { hold: () => void awake.push('hold'), release: () => void awake.push('release') },
    appVersion: '0.1.0',
    now: () => new Date('2026-03-01T07:00:00Z'),
    newId: () => {
      made += 1;
      return `session-${made}`;
    },
    later: (work) => {
      timers.push(work);
      return () => {
        const index = timers.indexOf(work);
        if (index >= 0) timers.splice(index, 1);
      };
    },
  };
  /** Lets all waiting time pass. */
  const passTime = (): void => {
    for (const work of timers.splice(0)) work();
  };
  return { parts, feeds, said, awake, passTime };
}
