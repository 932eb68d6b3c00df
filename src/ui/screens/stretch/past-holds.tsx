import { useEffect } from 'preact/hooks';
import { pastHolds } from '../../../app/past-holds.ts';
import { formatRoute } from '../../../app/route.ts';
import { sideTitle } from '../../../app/words/fill.ts';
import { durationWords, whenWords } from '../../../app/words/numbers.ts';
import { stretchWords } from '../../../app/words/stretch-screen.ts';
import { isTimedOnly, timedWords } from '../../../app/words/timed.ts';
import { useApp } from '../../components/app-context.ts';
import { HoldBar } from '../../components/hold-bar.tsx';

const SHOWN = 5;

/** The last holds of this stretch, the newest first. */
export function PastHolds({ stretchId }: { readonly stretchId: string }) {
  const { history, now } = useApp();
  useEffect(() => void history.loadOverview(), [history]);
  const holds = pastHolds(history.overview.value ?? [], stretchId);
  const { past, noPast, held, trend } = stretchWords;
  return (
    <section aria-labelledby="past-title">
      <h2 id="past-title">{past}</h2>
      {holds.length === 0 && <p class="past-none">{noPast}</p>}
      <ul class="plain past-holds">
        {holds
          .slice(0, SHOWN)
          .map(({ sessionId, index, startedAt, side, heldMs, timedMs, targetHoldMs }) => (
            <li key={`${sessionId} ${index}`}>
              <a href={formatRoute({ name: 'summary', sessionId })}>
                {whenWords(startedAt, now())}
              </a>
              <span>{side === null ? '' : sideTitle(side)}</span>
              <HoldBar heldMs={heldMs} timedMs={timedMs} targetMs={targetHoldMs} />
              <span>
                {isTimedOnly({ heldMs, timedMs })
                  ? timedWords.each(durationWords(timedMs))
                  : held(Math.round(heldMs / 1000), Math.round(targetHoldMs / 1000))}
              </span>
            </li>
          ))}
      </ul>
      {holds.length > 1 && (
        <p>
          <a href={formatRoute({ name: 'trend', stretchId })}>{trend}</a>
        </p>
      )}
    </section>
  );
}
