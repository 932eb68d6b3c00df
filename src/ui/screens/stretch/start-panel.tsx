import { Play } from 'lucide-preact';
import { formatRoute } from '../../../app/route.ts';
import { SAMPLES, sampleRoute } from '../../../app/samples.ts';
import { sideTitle } from '../../../app/words/fill.ts';
import { LEVEL_LABELS } from '../../../app/words/labels.ts';
import { stretchWords } from '../../../app/words/stretch-screen.ts';
import type { Level, Stretch } from '../../../core/reference.ts';
import { useApp } from '../../components/app-context.ts';
import { Choice } from '../../components/choice.tsx';
import {
  amountsOf,
  type HowMuch,
  type StartChoices,
  startRoute,
  wholeAmount,
} from './start-choices.ts';

interface StartPanelProps {
  readonly stretch: Stretch;
  readonly choices: StartChoices;
  readonly onChange: (change: Partial<StartChoices>) => void;
}

const HOLD_PRESETS_S = [10, 20, 30, 45, 60];
const LEVELS: readonly Level[] = ['beginner', 'full'];

function holdOptions({ dose }: Stretch) {
  const usual = [dose.holdSeconds, dose.older.holdSeconds];
  // Long presets make no sense for a position that is only touched.
  const presets = dose.kind === 'hold' ? HOLD_PRESETS_S : [3, 5, 10];
  return [...new Set([...usual, ...presets])]
    .sort((a, b) => a - b)
    .map((value) => ({ value: String(value), label: stretchWords.seconds(value) }));
}

function amountLabel({ sides }: Stretch, howMuch: HowMuch): string {
  if (howMuch === 'whole') {
    return sides === 'each' ? stretchWords.bothSides : stretchWords.whole;
  }
  return howMuch === 'once' ? stretchWords.once : sideTitle(howMuch);
}

/** What the button starts, where it is more than one hold. */
function Takes({ stretch, choices }: Pick<StartPanelProps, 'stretch' | 'choices'>) {
  const { settings } = useApp();
  if (choices.howMuch !== 'whole') return null;
  const { isOlder } = settings.value;
  const { repetitions, seconds } = wholeAmount(stretch, choices.holdSeconds, isOlder);
  const minutes = Math.max(1, Math.round(seconds / 60));
  return (
    <p class="start-takes">{stretchWords.takes(repetitions, stretch.sides === 'each', minutes)}</p>
  );
}

export function StartPanel({ stretch, choices, onChange }: StartPanelProps) {
  const { go } = useApp();
  const { howMuch, level, holdSeconds } = choices;
  const amounts = amountsOf(stretch);
  const sample = SAMPLES.find(({ stretchId }) => stretchId === stretch.id);
  return (
    <section class="panel start-panel" aria-label={stretchWords.start}>
      {amounts.length > 1 && (
        <Choice<HowMuch>
          legend={stretch.sides === 'each' ? stretchWords.sides : stretchWords.howMuch}
          options={amounts.map((value) => ({ value, label: amountLabel(stretch, value) }))}
          value={howMuch}
          onChoose={(value) => onChange({ howMuch: value })}
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
      <button
        type="button"
        class="button button-main button-large"
        onClick={() => go(startRoute(stretch, choices))}
      >
        <Play class="icon" aria-hidden="true" />
        {stretchWords.withCamera}
      </button>
      <Takes stretch={stretch} choices={choices} />
      {sample !== undefined && (
        <a class="start-sample" href={formatRoute(sampleRoute(sample))}>
          {stretchWords.sample}
        </a>
      )}
    </section>
  );
}
