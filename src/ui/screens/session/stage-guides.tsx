import { Hand } from 'lucide-preact';
import type { Session } from '../../../app/session.ts';
import { flowWords } from '../../../app/words/flow.ts';
import { useApp } from '../../components/app-context.ts';

/** Where the body should be seen: tall for those who stand or sit, long for those on the floor. */
function BodyOutline({ session }: { readonly session: Session }) {
  const { phase, setup, hold } = session.live;
  if (phase.value !== 'framing') return null;
  const position = hold.value?.stretch.position;
  const isTall = position === 'standing' || position === 'chair';
  const kind = setup.value === null ? 'outline-ready' : 'outline-waiting';
  return (
    <div class={`outline ${isTall ? 'outline-tall' : 'outline-long'} ${kind}`} aria-hidden="true" />
  );
}

/** Shows that the sign is seen while it is held. */
function SignNote({ session }: { readonly session: Session }) {
  const tenths = session.live.gestureTenths.value;
  if (tenths === 0) return null;
  return (
    <p class="sign-note" aria-hidden="true">
      <Hand class="icon" />
      <progress value={tenths} max={10} />
    </p>
  );
}

/** A circle to breathe with, while the clock runs. */
function Pacer({ session }: { readonly session: Session }) {
  const { settings } = useApp();
  const { phase, status } = session.live;
  const runs = phase.value === 'stretching' && status.value.kind === 'in-form';
  if (!settings.value.pacer || !runs) return null;
  return (
    <div class="pacer" aria-hidden="true">
      <span class="pacer-in">{flowWords.pacer.in}</span>
      <span class="pacer-out">{flowWords.pacer.out}</span>
    </div>
  );
}

/** What is drawn on the picture beside the person's own lines. */
export function StageGuides({ session }: { readonly session: Session }) {
  return (
    <>
      <BodyOutline session={session} />
      <Pacer session={session} />
      <SignNote session={session} />
    </>
  );
}
