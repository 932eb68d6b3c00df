import { ArrowLeftRight, RotateCcw } from 'lucide-preact';
import type { PastRecord } from '../../../app/history.ts';
import { nextSteps } from '../../../app/review/next-steps.ts';
import { formatRoute } from '../../../app/route.ts';
import { sideTitle } from '../../../app/words/fill.ts';
import { summaryWords } from '../../../app/words/summary.ts';
import { useApp } from '../../components/app-context.ts';

/** The other side next, as the stretch wants it; or the same again; or, after pain, enough for today. */
export function NextSteps({ record }: { readonly record: PastRecord }) {
  const { library, routines } = useApp();
  const say = summaryWords.next;
  const { otherSide, again, about, isEnough } = nextSteps(record, {
    stretch: (id) => library.find(id) !== null,
    routine: (id) => [...routines.cards, ...routines.own.value].some((one) => one.id === id),
  });
  return (
    <nav class="button-row" aria-label={say.title}>
      {isEnough && (
        <a class="button button-main" href={formatRoute({ name: 'home' })}>
          {say.enough}
        </a>
      )}
      {otherSide?.side != null && (
        <a class="button button-main" href={formatRoute(otherSide)}>
          <ArrowLeftRight class="icon" aria-hidden="true" />
          {sideTitle(otherSide.side)}
        </a>
      )}
      {again !== null && (
        <a class={otherSide === null ? 'button button-main' : 'button'} href={formatRoute(again)}>
          <RotateCcw class="icon" aria-hidden="true" />
          {record.routine === null ? say.again : say.routineAgain}
        </a>
      )}
      {about !== null && (
        <a class="button" href={formatRoute({ name: 'stretch', stretchId: about })}>
          {say.about}
        </a>
      )}
      <a class="button button-quiet" href="#/stretches">
        {say.all}
      </a>
    </nav>
  );
}
