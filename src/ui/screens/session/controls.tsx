import {
  HeartCrack,
  Keyboard,
  type LucideIcon,
  Maximize,
  Minimize,
  Pause,
  Play,
  SkipBack,
  SkipForward,
  Square,
  Volume2,
  VolumeX,
} from 'lucide-preact';
import type { Session } from '../../../app/session.ts';
import { painWords } from '../../../app/words/pain.ts';
import { sessionWords } from '../../../app/words/session-screen.ts';
import { useApp } from '../../components/app-context.ts';
import { useFullscreen } from './use-fullscreen.ts';

interface ControlProps {
  readonly label: string;
  readonly shortcut: string;
  readonly Icon: LucideIcon;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  readonly kind?: 'plain' | 'pain';
}

function title(label: string, shortcut: string): string {
  return `${label} (${shortcut === 'Space' ? sessionWords.keyList.space : shortcut})`;
}

function Control({ label, shortcut, Icon, onPress, disabled = false, kind }: ControlProps) {
  return (
    <button
      type="button"
      class={kind === 'pain' ? 'control control-pain' : 'control'}
      onClick={onPress}
      disabled={disabled}
      aria-keyshortcuts={shortcut}
      title={title(label, shortcut)}
    >
      <Icon class="icon" aria-hidden="true" />
      {label}
    </button>
  );
}

function SmallControl({ label, shortcut, Icon, onPress }: ControlProps) {
  return (
    <button
      type="button"
      class="control control-small"
      onClick={onPress}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      title={title(label, shortcut)}
    >
      <Icon class="icon" aria-hidden="true" />
    </button>
  );
}

/** What is needed most, large enough to hit with an elbow. */
export function Controls({ session }: { readonly session: Session }) {
  const isPaused = session.paused.value;
  const isRunning = session.stage.value.kind === 'running';
  const inPain = session.live.phase.value === 'pain';
  return (
    <fieldset class="controls" aria-label={sessionWords.session}>
      <Control
        label={isPaused ? sessionWords.goOn : sessionWords.pause}
        shortcut="Space"
        Icon={isPaused ? Play : Pause}
        onPress={() => session.togglePause()}
        disabled={!isRunning || inPain}
      />
      <Control
        label={painWords.button}
        shortcut="P"
        Icon={HeartCrack}
        kind="pain"
        disabled={inPain}
        onPress={() => session.command({ kind: 'pain' })}
      />
      <Control
        label={sessionWords.finish}
        shortcut="Escape"
        Icon={Square}
        onPress={() => session.finish()}
      />
    </fieldset>
  );
}

/** The rest, by its signs alone. */
export function SmallControls({
  session,
  onKeys,
}: {
  readonly session: Session;
  readonly onKeys: () => void;
}) {
  const { settings, changeSettings } = useApp();
  const { voiceOn } = settings.value;
  const screen = useFullscreen();
  return (
    <fieldset class="controls-small" aria-label={sessionWords.more}>
      <SmallControl
        label={sessionWords.back}
        shortcut="ArrowLeft"
        Icon={SkipBack}
        onPress={() => session.command({ kind: 'back' })}
      />
      <SmallControl
        label={sessionWords.skip}
        shortcut="ArrowRight"
        Icon={SkipForward}
        onPress={() => session.command({ kind: 'skip' })}
      />
      <SmallControl
        label={voiceOn ? sessionWords.mute : sessionWords.sound}
        shortcut="M"
        Icon={voiceOn ? Volume2 : VolumeX}
        onPress={() => changeSettings({ voiceOn: !voiceOn })}
      />
      <SmallControl
        label={screen.isFull ? sessionWords.window : sessionWords.fullscreen}
        shortcut="F"
        Icon={screen.isFull ? Minimize : Maximize}
        onPress={screen.toggle}
      />
      <SmallControl label={sessionWords.keys} shortcut="?" Icon={Keyboard} onPress={onKeys} />
    </fieldset>
  );
}
