import { Play } from 'lucide-preact';
import { formatRoute } from '../../../app/route.ts';
import { SAMPLES, sampleRoute } from '../../../app/samples.ts';
import { sideTitle } from '../../../app/words/fill.ts';
import { LEVEL_LABELS } from '../../../app/words/labels.ts';
import { stretchWords } from '../../../app/words/stretch-screen.ts';
import type { Side } from '../../../core/landmarks.ts';
import type { Level, Stretch } from '../../../core/reference.ts';
import { useApp } from '../../components/app-context.ts';
import { Choice } from '../../components/choice.tsx';

export interface StartChoices {
  readonly side: Side;
  readonly level: Level;
  readonly holdSeconds: number;
}

interface StartPanelProps {
  readonly stretch: Stretch;
  readonly choices: StartChoices;
  readonly onChange: (change: Partial<StartChoices>) => void;
}

const HOLD_PRESETS_S = [10, 20, 30, 45, 60];
const SIDES: readonly Side[] = ['left', 'right'];
const LEVELS: readonly Level[] = ['beginner', 'full'];

function holdOptions(stretch: Stretch) {
  const seconds = new Set([stretch.dose.holdSeconds, ...HOLD_PRESETS_S]);
  return [...seconds]
    .sort((a, b) => a - b)
    .map((value) => ({ value: String(value), label: `${value} s` }));
}

export function StartPanel({ stretch, choices, onChange }: StartPanelProps) {
  const { go } = useApp();
  const { side, level, holdSeconds } = choices;
  const isSided = stretch.sides === 'each';
  const sample = SAMPLES.find(({ stretchId }) => stretchId === stretch.id);
  const start = (): void =>
    go({
      name: 'session',
      stretchId: stretch.id,
      side: isSided ? side : null,
      source: 'camera',
      level,
      holdSeconds,
    });
  return (
    <section class="panel start-panel" aria-label={stretchWords.start}>
      {isSided && (
        <Choice<Side>
          legend={stretchWords.side}
          options={SIDES.map((value) => ({ value, label: sideTitle(value) }))}
          value={side}
          onChoose={(value) => onChange({ side: value })}
        />
      )}
      <Choice
        legend={stretchWords.hold}
        options={holdOptions(stretch)}
        value={String(holdSeconds)}
        onChoose={(value) => onChange({ holdSeconds: Number(value) })}
      />
      <Choice<Level>
        legend={stretchWords.level}
        options={LEVELS.map((value) => ({ value, label: LEVEL_LABELS[value] }))}
        value={level}
        note={stretchWords.levelNotes[level]}
        onChoose={(value) => onChange({ level: value })}
      />
      <button type="button" class="button button-main button-large" onClick={start}>
        <Play class="icon" aria-hidden="true" />
        {stretchWords.withCamera}
      </button>
      {sample !== undefined && (
        <a class="start-sample" href={formatRoute(sampleRoute(sample))}>
          {stretchWords.sample}
        </a>
      )}
    </section>
  );
}
