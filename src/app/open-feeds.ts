import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { OpenFeed } from './feed.ts';

/** Opens feeds, and knows whether one is open: what else would use the processor then waits. */
export interface OpenFeeds {
  readonly openFeed: OpenFeed;
  readonly isWatching: ReadonlySignal<boolean>;
}

export function watchFeeds(openFeed: OpenFeed): OpenFeeds {
  const open = signal<ReadonlySet<object>>(new Set());

  return {
    isWatching: computed(() => open.value.size > 0),
    openFeed(request, events) {
      const feed = openFeed(request, events);
      open.value = new Set([...open.peek(), feed]);
      return {
        pause: () => feed.pause(),
        resume: () => feed.resume(),
        retry: () => feed.retry(),
        close: () => {
          feed.close();
          open.value = new Set([...open.peek()].filter((other) => other !== feed));
        },
      };
    },
  };
}
