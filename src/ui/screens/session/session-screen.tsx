import { useEffect } from 'preact/hooks';
import type { Session } from '../../../app/session.ts';
import { sideTitle } from '../../../app/words/fill.ts';
import { useApp } from '../../components/app-context.ts';
import { useTitle } from '../../components/use-title.ts';
import { SeekHelpScreen } from '../safety/seek-help.tsx';
import { UnknownScreen } from '../unknown-screen.tsx';
import { BeforeStart } from './before-start.tsx';
import { Controls } from './controls.tsx';
import { CueBand } from './cue-band.tsx';
import { HoldRing } from './hold-ring.tsx';
import { JointList } from './joint-list.tsx';
import { Stage } from './stage.tsx';
import { StatusLine } from './status-line.tsx';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a, input, summary') !== null;
}

/** Space pauses, M mutes, Esc finishes: reachable with one hand from beside the laptop. */
function useKeys(session: Session): void {
  const { settings, changeSettings } = useApp();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') session.finish();
      else if (event.key.toLowerCase() === 'm')
        changeSettings({ voiceOn: !settings.peek().voiceOn });
      else if (event.key === ' ' && !isTyping(event.target)) session.togglePause();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [session, settings, changeSettings]);
}

/** The button that began the session is gone; without this the next key would go nowhere. */
function useFocusOnTitle(): void {
  useEffect(() => {
    const title = document.querySelector<HTMLElement>('.stage-title');
    if (title === null) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  }, []);
}

function Running({ session }: { readonly session: Session }) {
  useKeys(session);
  useFocusOnTitle();
  return (
    <main class="session">
      <Stage session={session} />
      <section class="session-side" aria-label="Your hold">
        <HoldRing session={session} />
        <StatusLine session={session} />
        <JointList session={session} />
      </section>
      <CueBand session={session} />
      <Controls session={session} />
    </main>
  );
}

function Opened({ session }: { readonly session: Session }) {
  const { stretch, side } = session;
  useTitle(side === null ? stretch.name : `${stretch.name}, ${sideTitle(side).toLowerCase()}`);
  return session.stage.value.kind === 'before-start' ? (
    <BeforeStart session={session} />
  ) : (
    <Running session={session} />
  );
}

export function SessionScreen() {
  const { session, settings } = useApp();
  if (session.value !== null) return <Opened session={session.value} />;
  return settings.value.emergencySign === true ? <SeekHelpScreen /> : <UnknownScreen />;
}
