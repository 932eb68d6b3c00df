import { CirclePause } from 'lucide-preact';
import type { Trouble } from '../../../app/feed.ts';
import { formatRoute } from '../../../app/route.ts';
import { SAMPLES, sampleRoute } from '../../../app/samples.ts';
import type { Session } from '../../../app/session.ts';
import { coachingWords } from '../../../app/words/coaching.ts';
import { secondsWords } from '../../../app/words/numbers.ts';
import { safetyWords } from '../../../app/words/safety.ts';
import { troubleWords } from '../../../app/words/trouble.ts';
import { LoadingModel } from './loading-model.tsx';

function AskingCamera() {
  return (
    <div class="cover-card" role="status">
      <h2>Limber needs to see you</h2>
      <p>Choose Allow when your browser asks for the camera.</p>
      <p class="cover-small">{safetyWords.privacy}</p>
    </div>
  );
}

function SampleLink({ session }: { readonly session: Session }) {
  const sample = SAMPLES.find(({ stretchId }) => stretchId === session.stretch.id) ?? SAMPLES[0];
  if (sample === undefined) return null;
  return (
    <a class="button button-quiet" href={formatRoute(sampleRoute(sample))}>
      Watch a sample instead
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
      {heldMs > 0 && <p class="cover-kept">Your {secondsWords(heldMs)} are kept.</p>}
      <div class="button-row">
        <button type="button" class="button button-main" onClick={() => session.retry()}>
          {words.retry}
        </button>
        {words.sampleHelps && session.source === 'camera' && <SampleLink session={session} />}
      </div>
      {trouble.detail !== '' && (
        <details class="cover-small">
          <summary>For a report</summary>
          <p>
            {trouble.id}: {trouble.detail}
          </p>
        </details>
      )}
    </div>
  );
}

function PausedCard() {
  return (
    <div class="cover-card cover-paused" role="status">
      <CirclePause class="icon" aria-hidden="true" />
      <h2>{coachingWords.pausedByYou}</h2>
    </div>
  );
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
      return session.paused.value ? <PausedCard /> : null;
  }
}

/** What stands in front of the picture while there is nothing to coach. */
export function StageCover({ session }: { readonly session: Session }) {
  const isOpen = session.stage.value.kind === 'running' && !session.paused.value;
  return (
    <div class={isOpen ? 'cover' : 'cover cover-shown'}>
      <Card session={session} />
    </div>
  );
}
