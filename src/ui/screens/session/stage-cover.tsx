import { CirclePause } from 'lucide-preact';
import type { Trouble } from '../../../app/feed.ts';
import { formatRoute } from '../../../app/route.ts';
import { SAMPLES, sampleRoute } from '../../../app/samples.ts';
import type { Session } from '../../../app/session.ts';
import { coachingWords } from '../../../app/words/coaching.ts';
import { flowWords } from '../../../app/words/flow.ts';
import { secondsWords } from '../../../app/words/numbers.ts';
import { safetyWords } from '../../../app/words/safety.ts';
import { sessionWords } from '../../../app/words/session-screen.ts';
import { troubleWords } from '../../../app/words/trouble.ts';
import { SetupDrawing } from '../stretch/setup-drawing.tsx';
import { LoadingModel } from './loading-model.tsx';
import { PainCard } from './pain-card.tsx';

function AskingCamera() {
  return (
    <div class="cover-card" role="status">
      <h2>{sessionWords.needsCamera.title}</h2>
      <p>{sessionWords.needsCamera.how}</p>
      <p class="cover-small">{safetyWords.privacy}</p>
    </div>
  );
}

function SampleLink({ session }: { readonly session: Session }) {
  const stretchId = session.live.hold.peek()?.stretch.id;
  const sample = SAMPLES.find((one) => one.stretchId === stretchId) ?? SAMPLES[0];
  if (sample === undefined) return null;
  return (
    <a class="button button-quiet" href={formatRoute(sampleRoute(sample))}>
      {sessionWords.watchSample}
    </a>
  );
}

function TroubleCard({
  session,
  trouble,
}: {
  readonly session: Session;
  readonly trouble: Trouble;
}) {
  const words = troubleWords(trouble.id);
  const heldMs = session.live.view.peek()?.accounts.heldMs ?? 0;
  return (
    <div class="cover-card" role="alert">
      <h2>{words.title}</h2>
      <ul class="plain">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      {heldMs > 0 && <p class="cover-kept">{sessionWords.kept(secondsWords(heldMs))}</p>}
      <div class="button-row">
        <button type="button" class="button button-main" onClick={() => session.retry()}>
          {words.retry}
        </button>
        {words.sampleHelps && session.source === 'camera' && <SampleLink session={session} />}
      </div>
      {trouble.detail !== '' && (
        <details class="cover-small">
          <summary>{sessionWords.forReport}</summary>
          <p>
            {trouble.id}: {trouble.detail}
          </p>
        </details>
      )}
    </div>
  );
}

function PausedCard({ session }: { readonly session: Session }) {
  return (
    <div class="cover-card cover-paused" role="status">
      <CirclePause class="icon" aria-hidden="true" />
      <h2>{coachingWords.pausedByYou}</h2>
      {session.source === 'camera' && <p class="cover-sign">{flowWords.gestureHint}</p>}
    </div>
  );
}

/** Seen while the laptop is carried to its place, before anybody lies down. */
function PlacingCard({ session }: { readonly session: Session }) {
  const hold = session.live.hold.value;
  if (hold === null) return null;
  return (
    <div class="cover-card cover-placing">
      <SetupDrawing stretch={hold.stretch} side={hold.side} />
    </div>
  );
}

function RunningCard({ session }: { readonly session: Session }) {
  const phase = session.live.phase.value;
  if (phase === 'pain') return <PainCard session={session} />;
  if (session.paused.value) return <PausedCard session={session} />;
  return phase === 'placing' ? <PlacingCard session={session} /> : null;
}

function Card({ session }: { readonly session: Session }) {
  const stage = session.stage.value;
  switch (stage.kind) {
    case 'asking-camera':
      return <AskingCamera />;
    case 'loading-model':
      return <LoadingModel loadedBytes={stage.loadedBytes} totalBytes={stage.totalBytes} />;
    case 'trouble':
      return <TroubleCard session={session} trouble={stage.trouble} />;
    default:
      return <RunningCard session={session} />;
  }
}

/** What stands in front of the picture while there is nothing to coach. */
export function StageCover({ session }: { readonly session: Session }) {
  const phase = session.live.phase.value;
  const isCovered =
    session.stage.value.kind !== 'running' ||
    session.paused.value ||
    phase === 'pain' ||
    phase === 'placing';
  return (
    <div class={isCovered ? 'cover cover-shown' : 'cover'}>
      <Card session={session} />
    </div>
  );
}
