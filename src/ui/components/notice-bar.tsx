import { X } from 'lucide-preact';
import { shellWords } from '../../app/words/shell.ts';
import { useApp } from './app-context.ts';

/** Short messages, said politely; the region is always there so that readers notice what is new. */
export function NoticeBar() {
  const { notice, dismissNotice } = useApp();
  const shown = notice.value;
  return (
    <div role="status">
      {shown !== null && (
        <div class="notice">
          <span>{shown.text}</span>
          {shown.action !== null && (
            <button
              type="button"
              class="button"
              onClick={() => {
                // First, since the action may have something to say itself.
                dismissNotice();
                shown.action?.run();
              }}
            >
              {shown.action.label}
            </button>
          )}
          <button type="button" class="button button-quiet" onClick={dismissNotice}>
            <X class="icon" aria-hidden="true" />
            <span class="visually-hidden">{shellWords.dismiss}</span>
          </button>
        </div>
      )}
    </div>
  );
}
