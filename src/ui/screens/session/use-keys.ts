import { useEffect } from 'preact/hooks';
import type { Session } from '../../../app/session.ts';
import { useApp } from '../../components/app-context.ts';
import { toggleFullscreen } from './use-fullscreen.ts';

function isOnControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a, input, summary') !== null;
}

/** Everything by one key, reachable with one hand from beside the laptop. */
export function useKeys(session: Session, help: { isOpen: boolean; toggle(): void }): void {
  const { settings, changeSettings } = useApp();
  useEffect(() => {
    /** What is open is left first; a session is not ended by the key that closes a card. */
    const leave = (): void => {
      if (help.isOpen) help.toggle();
      else if (session.live.isPainOpen.peek()) session.command({ kind: 'pain-mistake' });
      else session.finish();
    };
    const actions: Readonly<Record<string, () => void>> = {
      escape: leave,
      m: () => changeSettings({ voiceOn: !settings.peek().voiceOn }),
      arrowright: () => session.command({ kind: 'skip' }),
      arrowleft: () => session.command({ kind: 'back' }),
      p: () => session.command({ kind: 'pain' }),
      e: () => session.command({ kind: 'easier' }),
      f: toggleFullscreen,
      '?': help.toggle,
      ' ': () => session.togglePause(),
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      const action = actions[event.key.toLowerCase()];
      // The space bar presses the button that has the focus, arrows choose among radio buttons.
      const isTaken = event.key.startsWith('Arrow')
        ? event.target instanceof HTMLInputElement
        : event.key === ' ' && isOnControl(event.target);
      if (action === undefined || isTaken) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [session, settings, changeSettings, help.isOpen, help.toggle]);
}
