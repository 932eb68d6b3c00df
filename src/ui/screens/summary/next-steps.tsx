import { ArrowLeftRight, RotateCcw } from 'lucide-preact';
import type { PastRecord, SessionSource, StretchEntry } from '../../../app/history.ts';
import {
  formatRoute,
  HOLD_SECONDS_RANGE,
  type Route,
  type SessionRoute,
} from '../../../app/route.ts';
import { sideTitle } from '../../../app/words/fill.ts';
import { summaryWords } from '../../../app/words/summary.ts';
import { otherSide } from '../../../core/landmarks.ts';
import { useApp } from '../../components/app-context.ts';

/** Where the clock led, it has to be led through again: straight in, nothing would count. */
function guidedAgain({ summary }: StretchEntry, source: SessionSource): Route | null {
  if (summary.timedMs === undefined || source !== 'camera') return null;
  return { name: 'routine-session', routineId: summary.stretchId, avoided: 'kept' };
}

function sameAgain({ summary }: StretchEntry, source: SessionSource): SessionRoute {
  const seconds = Math.round(summary.targetHoldMs / 1000);
  const isOffered = seconds >= HOLD_SECONDS_RANGE.min && seconds <= HOLD_SECONDS_RANGE.max;
  return {
    name: 'session',
    stretchId: summary.stretchId,
    side: summary.side,
    source,
    level: summary.level,
    holdSeconds: isOffered ? seconds : null,
  };
}

/** The other side next, as the stretch wants it; a sample shows only one, so there it is the same again. */
export function NextSteps({ record }: { readonly record: PastRecord }) {
  const { library } = useApp();
  const last = record.entries.at(-1);
  if (last === undefined || library.find(last.summary.stretchId) === null) return null;
  const say = summaryWords.next;
  const again = sameAgain(last, record.source);
  const { side, stretchId } = last.summary;
  const guided = guidedAgain(last, record.source);
  const offersOther = side !== null && record.source === 'camera' && guided === null;
  return (
    <nav class="button-row" aria-label={say.title}>
      {offersOther && (
        <a class="button button-main" href={formatRoute({ ...again, side: otherSide(side) })}>
          <ArrowLeftRight class="icon" aria-hidden="true" />
          {sideTitle(otherSide(side))}
        </a>
      )}
      <a class={offersOther ? 'button' : 'button button-main'} href={formatRoute(guided ?? again)}>
        <RotateCcw class="icon" aria-hidden="true" />
        {say.again}
      </a>
      <a class="button" href={formatRoute({ name: 'stretch', stretchId })}>
        {say.about}
      </a>
      <a class="button button-quiet" href="#/stretches">
        {say.all}
      </a>
    </nav>
  );
}
