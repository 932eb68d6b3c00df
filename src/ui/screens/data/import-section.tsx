import { useRef, useState } from 'preact/hooks';
import { addedBy, type MergePlan, type YourData } from '../../../app/data/your-data.ts';
import {
  dataFailureWords,
  dataWords,
  importProblemWords,
  planWords,
} from '../../../app/words/data.ts';

type Stage =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'preview'; readonly plan: MergePlan }
  | { readonly kind: 'refused'; readonly words: string }
  | { readonly kind: 'done' };

interface ImportSectionProps {
  readonly data: YourData;
  readonly onChanged: () => void;
}

/** Read as text only up to here; a bigger file is no export. */
const LARGEST_BYTES = 200_000_000;

async function previewFile(data: YourData, file: File): Promise<Stage> {
  if (file.size > LARGEST_BYTES) {
    return { kind: 'refused', words: importProblemWords({ kind: 'too-big' }) };
  }
  const content = await file.text().catch(() => '');
  const preview = await data.preview(content);
  switch (preview.kind) {
    case 'ready':
      return { kind: 'preview', plan: preview.plan };
    case 'refused':
      return { kind: 'refused', words: importProblemWords(preview.problem) };
    case 'failed':
      return { kind: 'refused', words: dataFailureWords(preview.failure) };
  }
}

interface PreviewProps {
  readonly plan: MergePlan;
  readonly onAgree: () => void;
  readonly onCancel: () => void;
}

function Preview({ plan, onAgree, onCancel }: PreviewProps) {
  const say = dataWords.in;
  const isNew = addedBy(plan) > 0;
  return (
    <div class="panel import-preview">
      <p>
        <strong>{isNew ? say.preview : say.nothingNew}</strong>
      </p>
      <ul class="reading-list">
        {planWords(plan).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="button-row">
        {isNew && (
          <button type="button" class="button button-main" onClick={onAgree}>
            {say.add}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {say.cancel}
        </button>
      </div>
    </div>
  );
}

export function ImportSection({ data, onChanged }: ImportSectionProps) {
  const input = useRef<HTMLInputElement>(null);
  const [stage, setStage] = useState<Stage>({ kind: 'waiting' });
  const say = dataWords.in;
  const forgetFile = (): void => {
    if (input.current !== null) input.current.value = '';
  };
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setStage({ kind: 'reading' });
    setStage(await previewFile(data, file));
    forgetFile();
  };
  const agree = async (plan: MergePlan): Promise<void> => {
    const result = await data.apply(plan);
    setStage(
      result.ok ? { kind: 'done' } : { kind: 'refused', words: dataFailureWords(result.failure) },
    );
    if (result.ok) onChanged();
  };
  return (
    <section aria-labelledby="in-title">
      <h2 id="in-title">{say.title}</h2>
      <p class="section-note">{say.note}</p>
      <label class="field">
        {say.choose}
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
      </label>
      <div role="status">
        {stage.kind === 'reading' && <p>{say.reading}</p>}
        {stage.kind === 'refused' && <p class="import-refused">{stage.words}</p>}
        {stage.kind === 'done' && <p>{say.done}</p>}
        {stage.kind === 'preview' && (
          <Preview
            plan={stage.plan}
            onAgree={() => void agree(stage.plan)}
            onCancel={() => setStage({ kind: 'waiting' })}
          />
        )}
      </div>
    </section>
  );
}
