import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { createSittingRun, type SittingRun } from '../../../app/checks/sitting-run.ts';
import { surfaceWords } from '../../../app/words/flow.ts';
import { framingWords } from '../../../app/words/framing.ts';
import {
  headWords,
  sittingTrendWords,
  sittingWords,
  trunkWords,
} from '../../../app/words/sitting.ts';
import { SITTING_DISTANCE_M, type SittingResult, type SittingView } from '../../../core/sitting.ts';
import { useApp } from '../../components/app-context.ts';
import { Choice } from '../../components/choice.tsx';
import { FactsList } from '../../components/facts-list.tsx';
import { TroubleText } from '../../components/trouble-text.tsx';
import { useFeedVideo } from '../../components/use-feed-video.ts';
import { useTitle } from '../../components/use-title.ts';
import { ReviewHead } from '../review/review-head.tsx';
import '../../styles/check-run.css';
import '../../styles/checks.css';

const MINUTE_SECONDS = 60;

function promptOf(run: SittingRun): ComponentChildren {
  const stage = run.stage.value;
  switch (stage.kind) {
    case 'asking-camera':
      return sittingWords.asking;
    case 'loading-model':
      return sittingWords.loading;
    case 'trouble':
      return <TroubleText id={stage.trouble.id} />;
    default: {
      const framing = run.framing.value;
      if (framing !== null) return framingWords(framing);
      return run.state.value.phase === 'upright' ? sittingWords.upright : sittingWords.sitting;
    }
  }
}

function Stage({ run, onStop }: { readonly run: SittingRun; readonly onStop: () => void }) {
  const holder = useFeedVideo(run.video, 'check-video');
  const { phase, seconds, isSeen } = run.state.value;
  const isRunning = run.stage.value.kind === 'running';
  return (
    <section class="check-stage" aria-label={sittingWords.title}>
      <div class="check-picture" ref={holder} />
      <div class="check-side-panel">
        <div class="check-prompt" role="status">
          {promptOf(run)}
        </div>
        {isRunning && phase === 'sitting' && (
          <p class="check-which">{sittingWords.left(Math.ceil(MINUTE_SECONDS - seconds))}</p>
        )}
        {isRunning && !isSeen && run.framing.value === null && (
          <p class="check-hint">{sittingWords.notSeen}</p>
        )}
        <div class="button-row">
          {run.stage.value.kind === 'trouble' && (
            <button type="button" class="button button-main" onClick={run.retry}>
              {sittingWords.retry}
            </button>
          )}
          <button type="button" class="button button-large" onClick={onStop}>
            {sittingWords.stop}
          </button>
        </div>
      </div>
    </section>
  );
}

interface ResultProps {
  readonly result: SittingResult | null;
  readonly view: SittingView;
}

function Result({ result, view }: ResultProps) {
  if (result === null) return <p class="empty">{sittingWords.nothing}</p>;
  return (
    <section class="check-result" aria-labelledby="sitting-result">
      <h2 id="sitting-result">{sittingWords.result}</h2>
      <FactsList
        facts={[
          { label: sittingWords.trunk, value: trunkWords(result, view) },
          { label: sittingWords.head, value: headWords(result, view) },
          { label: sittingWords.trend, value: sittingTrendWords(result) },
        ]}
      />
      <p class="section-note">{sittingWords.limits}</p>
    </section>
  );
}

function Minute() {
  const app = useApp();
  const [view, setView] = useState<SittingView>('side');
  const [run, setRun] = useState<SittingRun | null>(null);
  const [result, setResult] = useState<SittingResult | null | undefined>(undefined);
  useEffect(() => () => run?.close(), [run]);
  const begin = (): void => {
    setResult(undefined);
    const onDone = (done: SittingResult | null): void => {
      setRun(null);
      setResult(done);
    };
    setRun(createSittingRun(app, { view, model: app.poseModel.value.model, onDone }));
  };
  if (run !== null) return <Stage run={run} onStop={() => setRun(null)} />;
  return (
    <>
      <div class="check-how">
        <Choice
          legend={sittingWords.view}
          options={(['side', 'front'] as const).map((value) => ({
            value,
            label: sittingWords.views[value],
          }))}
          value={view}
          onChoose={(next) => {
            setView(next);
            setResult(undefined);
          }}
        />
        <p>{surfaceWords({ surface: 'table', distanceM: SITTING_DISTANCE_M })}</p>
        <button type="button" class="button button-main button-large" onClick={begin}>
          {sittingWords.begin}
        </button>
        <p class="section-note">{sittingWords.camera}</p>
      </div>
      {result !== undefined && <Result result={result} view={view} />}
    </>
  );
}

/** A minute of sitting, on request. */
export function SittingScreen() {
  useTitle(sittingWords.title);
  return (
    <main class="page review">
      <ReviewHead title={sittingWords.title} lead={sittingWords.lead} />
      <Minute />
      <p class="section-note">{sittingWords.posture}</p>
    </main>
  );
}
