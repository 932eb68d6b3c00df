import { type LucideIcon, Pause, Play, Square, Volume2, VolumeX } from 'lucide-preact';
import type { Session } from '../../../app/session.ts';
import { useApp } from '../../components/app-context.ts';

interface ControlProps {
  readonly label: string;
  readonly shortcut: string;
  readonly Icon: LucideIcon;
  readonly onPress: () => void;
  readonly disabled?: boolean;
}

function Control({ label, shortcut, Icon, onPress, disabled = false }: ControlProps) {
  return (
    <button
      type="button"
      class="control"
      onClick={onPress}
      disabled={disabled}
      aria-keyshortcuts={shortcut}
      title={`${label} (${shortcut === 'Space' ? 'space bar' : shortcut})`}
    >
      <Icon class="icon" aria-hidden="true" />
      {label}
    </button>
  );
}

export function Controls({ session }: { readonly session: Session }) {
  const { settings, changeSettings } = useApp();
  const { voiceOn } = settings.value;
  const isPaused = session.paused.value;
  return (
    <fieldset class="controls" aria-label="Session">
      <Control
        label={isPaused ? 'Go on' : 'Pause'}
        shortcut="Space"
        Icon={isPaused ? Play : Pause}
        onPress={() => session.togglePause()}
        disabled={session.stage.value.kind !== 'running'}
      />
      <Control
        label={voiceOn ? 'Mute' : 'Sound'}
        shortcut="M"
        Icon={voiceOn ? Volume2 : VolumeX}
        onPress={() => changeSettings({ voiceOn: !voiceOn })}
      />
      <Control label="Finish" shortcut="Escape" Icon={Square} onPress={() => session.finish()} />
    </fieldset>
  );
}
