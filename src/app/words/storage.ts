import type { StoreFailure } from '../../store/session-store.ts';
import { words } from './catalogue.ts';

export const storageMessages = words('storage', {
  unsaved: {
    full: "This session isn't saved yet: the browser's storage is full. Delete old sessions or free some space, then save again.",
    unavailable:
      "This session isn't saved: this browser gives no storage here (private windows often don't). It stays until you close the page.",
    failed: "This session isn't saved yet: storing it did not work.",
  } satisfies Record<StoreFailure, string>,
  historyUnavailable:
    "This browser gives Limber no storage here, so past sessions can't be shown. A private window may be the reason.",
  historyFailed: "Past sessions can't be read right now.",
});

/** Why a session is not stored, and what would help. */
export function unsavedWords(failure: StoreFailure): string {
  return storageMessages.unsaved[failure];
}

export function historyFailureWords(failure: StoreFailure): string {
  return failure === 'unavailable'
    ? storageMessages.historyUnavailable
    : storageMessages.historyFailed;
}
