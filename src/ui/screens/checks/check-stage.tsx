import type { CheckRun } from '../../../app/checks/check-run.ts';
import { brokenWords, checkWords } from '../../../app/words/checks.ts';
import { sideTitle } from '../../../app/words/fill.ts';
import { valueWords } from '../../../app/words/numbers.ts';
import { reasonWords } from '../../../app/words/review.ts';
import { troubleWords } from '../../../app/words/trouble.ts';
import { TRIES } from '../../../core/balance.ts';
import { useFeedVideo } from '../../components/use-feed-video.ts';

function promptOf(run: CheckRun): string {
  const stage = run.stage.value;
  switch (stage.kind) {
    case 'asking-camera':
      return checkWords.run.asking;
    case 'loading-model':
      return checkWords.run.loading;
    case 'trouble': {
      const { title, steps } = troubleWords(stage.trouble.id);
      return [title, ...steps].join('. ');
    }
    default:
      return run.prompt.value;
  }
}

function LiveAngle({ run }: { readonly run: CheckRun }) {
  const view = run.view.value;
  if (view === null || run.stage.value.kind !== 'running') return null;
  if (view.value === null) {
    const why = view.notJudged === null ? '' : `: ${reasonWords(view.notJudged)}`;
    return (
      <p class="check-hint">
        {checkWords.run.notSeen}
        {why}
      </p>
    );
  }
  return (
    <>
      <p class="check-angle">{valueWords(view.value, 'deg')}</p>
      {view.broken !== null && <p class="check-hint">{brokenWords(view.broken)}</p>}
    </>
  );
}

/** The picture, the angle as it is now, and the one thing to do. */
export function CheckStage({
  run,
  onStop,
}: {
  readonly run: CheckRun;
  readonly onStop: () => void;
}) {
  const holder = useFeedVideo(run.video, 'check-video');
  const isTrouble = run.stage.value.kind === 'trouble';
  return (
    <section class="check-stage" aria-label={sideTitle(run.side.value)}>
      <div class="check-picture" ref={holder} />
      <div class="check-side-panel">
        <p class="check-which">
          {sideTitle(run.side.value)} · {checkWords.run.tries(run.validTries.value, TRIES)}
        </p>
        <LiveAngle run={run} />
        <p class="check-prompt" role="status">
          {promptOf(run)}
        </p>
        <div class="button-row">
          {isTrouble && (
            <button type="button" class="button button-main" onClick={run.retry}>
              {checkWords.run.retry}
            </button>
          )}
          <button type="button" class="button button-large" onClick={onStop}>
            {checkWords.run.stop}
          </button>
        </div>
      </div>
    </section>
  );
}
