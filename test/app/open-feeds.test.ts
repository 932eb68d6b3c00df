import { describe, expect, it } from 'vitest';
import type { FeedEvents } from '../../src/app/feed.ts';
import { watchFeeds } from '../../src/app/open-feeds.ts';
import { fakeParts } from './fake-parts.ts';

const NO_EVENTS: FeedEvents = {
  onStage: () => undefined,
  onVideo: () => undefined,
  onFrame: () => undefined,
  onInterrupted: () => undefined,
  onTrouble: () => undefined,
  onFlaw: () => undefined,
  onEnded: () => undefined,
};

describe('open feeds', () => {
  it('are known until the last is closed', () => {
    const { openFeed, isWatching } = watchFeeds(fakeParts().parts.openFeed);
    const open = () => openFeed({ source: 'camera', model: 'full' }, NO_EVENTS);
    expect(isWatching.value).toBe(false);
    const [first, second] = [open(), open()];
    first.close();
    first.close();
    expect(isWatching.value).toBe(true);
    second.close();
    expect(isWatching.value).toBe(false);
  });

  it('do as they are told', () => {
    const { parts, feeds } = fakeParts();
    const feed = watchFeeds(parts.openFeed).openFeed(
      { source: 'camera', model: 'full' },
      NO_EVENTS,
    );
    feed.pause();
    feed.resume();
    feed.retry();
    feed.close();
    expect(feeds[0]?.calls).toEqual(['pause', 'resume', 'retry', 'close']);
  });
});
