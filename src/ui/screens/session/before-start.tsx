import { Camera } from 'lucide-preact';
import { formatRoute, type Route } from '../../../app/route.ts';
import type { Session } from '../../../app/session.ts';
import { safetyWords } from '../../../app/words/safety.ts';
import { safetyCheckWords } from '../../../app/words/safety-check.ts';
import { sessionWords } from '../../../app/words/session-screen.ts';
import { useApp } from '../../components/app-context.ts';
import { SafetyNote } from '../../components/safety-note.tsx';
import { SafetyQuestions } from '../safety/safety-questions.tsx';

function CameraPanel() {
  return (
    <section class="before-camera" aria-labelledby="camera-title">
      <h2 id="camera-title">
        <Camera class="icon" aria-hidden="true" />
        {sessionWords.before.camera}
      </h2>
      <p>
        {sessionWords.before.why} {safetyWords.privacy}
      </p>
      <p>{safetyWords.wellness}</p>
    </section>
  );
}

/** Stays in sight however long the page is. */
function BeginBar({ session }: { readonly session: Session }) {
  const { changeSettings } = useApp();
  const begin = (): void => {
    changeSettings({ safetyRead: true });
    session.begin();
  };
  return (
    <div class="before-bar">
      <p class="choice-note">{safetyCheckWords.skip}</p>
      <div class="button-row">
        <a class="button button-large button-quiet" href={formatRoute(insteadOf(session))}>
          {sessionWords.before.notNow}
        </a>
        <button type="button" class="button button-main button-large" onClick={begin}>
          {sessionWords.before.begin}
        </button>
      </div>
    </div>
  );
}

function insteadOf({ routine, live }: Session): Route {
  const hold = live.hold.peek();
  if (routine !== null || hold === null) return { name: 'home' };
  return { name: 'stretch', stretchId: hold.stretch.id };
}

/** Once, before the first session: when to stop, what is true for the person, and why the camera. */
export function BeforeStart({ session }: { readonly session: Session }) {
  const { settings } = useApp();
  const mayBegin = settings.value.emergencySign !== true;
  return (
    <main class="page before-start">
      <h1>{sessionWords.before.title}</h1>
      <div class="panel safety-panel">
        <SafetyQuestions />
      </div>
      <div class="before-side">
        <SafetyNote full heading="h2" />
        {mayBegin && <CameraPanel />}
      </div>
      {mayBegin && <BeginBar session={session} />}
    </main>
  );
}
