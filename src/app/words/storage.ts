import type { StoreFailure } from '../../store/session-store.ts';

/** Why a session is not stored, and what would help. */
export function unsavedWords(failure: StoreFailure): string {
  switch (failure) {
    case 'full':
      return "This session isn't saved yet: the browser's storage is full. Delete old sessions or free some space, then save again.";
    case 'unavailable':
      return "This session isn't saved: this browser gives no storage here (private windows often don't). It stays until you close the page.";
    case 'failed':
      return "This session isn't saved yet: storing it did not work.";
  }
}

export function historyFailureWords(failure: StoreFailure): string {
  return failure === 'unavailable'
    ? "This browser gives Limber no storage here, so past sessions can't be shown. A private window may be the reason."
    : "Past sessions can't be read right now.";
}
