import { effect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { CheckRun } from '../../../app/checks/check-run.ts';
import { brokenWords, checkWords } from '../../../app/words/checks.ts';
import { sideTitle } from '../../../app/words/fill.ts';
import { framingWords } from '../../../app/words/framing.ts';
import { valueWords } from '../../../app/words/numbers.ts';
import { reasonWords } from '../../../app/words/review.ts';
import type { BalanceTest } from '../../../core/balance-test.ts';
import { TRIES } from '../../../core/balance-try.ts';
import { TroubleText } from '../../components/trouble-text.tsx';
import { useFeedVideo } from '../../components/use-feed-video.ts';
import { drawCheck } from '../../overlay/draw-check.ts';
import { clearOverlay } from '../../overlay/draw-overlay.ts';
import { useOverlay } from '../../overlay/use-overlay.ts';

function promptOf(run: CheckRun): ComponentChildren {
  const stage = run.stage.value;
  switch (stage.kind) {
    case 'asking-camera':
      return checkWords.run.asking;
    case 'loading-model':
      return checkWords.run.loading;
    case 'trouble':
      return <TroubleText id={stage.trouble.id} />;
    default: {
      const framing = run.framing.value;
      return framing === null ? run.prompt.value : framingWords(framing);
    }
  }
}

function LiveAngle({ run }: { readonly run: CheckRun }) {
  const view = run.view.value;
  if (view === null || run.stage.value.kind !== 'running') return null;
  if (view.value === null) {
    // The guide says what to do about it.
    if (run.framing.value !== null) return null;
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

/** The body's lines over the picture; between the sides old lines would mislead. */
function useDrawing(run: CheckRun, test: BalanceTest) {
  const { ref, pen } = useOverlay();
  useEffect(
    () =>
      effect(() => {
        const view = run.view.value;
        const isRunning = run.stage.value.kind === 'running';
        const context = pen(run.video.peek());
        if (context === null) return;
        if (view === null || !isRunning) return clearOverlay(context);
        drawCheck(context, view, test, run.side.peek());
      }),
    [run, test, pen],
  );
  return ref;
}

/** The picture, the angle as it is now, and the one thing to do. */
export function CheckStage({
  run,
  test,
  onStop,
}: {
  readonly run: CheckRun;
  readonly test: BalanceTest;
  readonly onStop: () => void;
}) {
  const holder = useFeedVideo(run.video, 'check-video');
  const canvas = useDrawing(run, test);
  const { kind } = run.stage.value;
  const canSkip = kind === 'running' || kind === 'changing-side';
  return (
    <section class="check-stage" aria-label={sideTitle(run.side.value)}>
      <div class="check-picture">
        <div ref={holder} />
        <div aria-hidden="true">
          <canvas ref={canvas} class="check-video" />
        </div>
      </div>
      <div class="check-side-panel">
        <p class="check-which">
          {sideTitle(run.side.value)} · {checkWords.run.tries(run.validTries.value, TRIES)}
        </p>
        <LiveAngle run={run} />
        <div class="check-prompt" role="status">
          {promptOf(run)}
        </div>
        <div class="button-row">
          {kind === 'trouble' && (
            <button type="button" class="button button-main" onClick={run.retry}>
              {checkWords.run.retry}
            </button>
          )}
          {canSkip && (
            <button type="button" class="button button-large" onClick={run.skip}>
              {kind === 'running' ? checkWords.run.skip : checkWords.run.ready}
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
