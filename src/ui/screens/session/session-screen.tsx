import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Session } from '../../../app/session.ts';
import { phrase } from '../../../app/words/catalogue.ts';
import { holdName } from '../../../app/words/flow.ts';
import { sessionWords } from '../../../app/words/session-screen.ts';
import { isBeforeReady, isBetweenHolds } from '../../../core/flow-phase.ts';
import { useApp } from '../../components/app-context.ts';
import { useTitle } from '../../components/use-title.ts';
import { SeekHelpScreen } from '../safety/seek-help.tsx';
import { UnknownScreen } from '../unknown-screen.tsx';
import { BeforeStart } from './before-start.tsx';
import { CoachView } from './coach-view.tsx';
import { Controls, SmallControls } from './controls.tsx';
import { CueBand } from './cue-band.tsx';
import { HoldRing } from './hold-ring.tsx';
import { KeyList } from './key-list.tsx';
import { NextUp } from './next-up.tsx';
import { Stage } from './stage.tsx';
import { StatusLine } from './status-line.tsx';
import { useKeys } from './use-keys.ts';

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
  const [isOpen, setOpen] = useState(false);
  const toggle = useCallback(() => setOpen((open) => !open), []);
  useKeys(session, { isOpen, toggle });
  useFocusOnTitle();
  const phase = session.live.phase.value;
  const isPreparing = isBeforeReady(phase) || isBetweenHolds(phase);
  return (
    <main class="session">
      <Stage session={session} />
      <section
        class={isPreparing ? 'session-side session-side-preparing' : 'session-side'}
        aria-label={sessionWords.yourHold}
      >
        <CoachView session={session} />
        <StatusLine session={session} />
        <HoldRing session={session} />
      </section>
      <NextUp session={session} />
      <SmallControls session={session} onKeys={toggle} />
      <CueBand session={session} />
      <Controls session={session} />
      {isOpen && <KeyList onClose={toggle} />}
    </main>
  );
}

function titleOf({ routine, live }: Session): string {
  const hold = live.hold.value;
  if (routine !== null) return phrase(routine.name);
  return hold === null ? '' : holdName(hold);
}

function Opened({ session }: { readonly session: Session }) {
  useTitle(titleOf(session));
  return session.stage.value.kind === 'before-start' ? (
    <BeforeStart session={session} />
  ) : (
    <Running session={session} />
  );
}

export function SessionScreen() {
  const { session, isOpening, settings } = useApp();
  if (session.value !== null) return <Opened session={session.value} />;
  if (settings.value.emergencySign === true) return <SeekHelpScreen />;
  return isOpening.value ? (
    <div class="loading-screen">{sessionWords.opening}</div>
  ) : (
    <UnknownScreen />
  );
}
