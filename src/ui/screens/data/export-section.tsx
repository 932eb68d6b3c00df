import { FileText } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { ExportKind, YourData } from '../../../app/data/your-data.ts';
import { dataFailureWords, dataWords } from '../../../app/words/data.ts';
import { useApp } from '../../components/app-context.ts';
import { saveFile } from './save-file.ts';

const KINDS = [
  { kind: 'json', label: 'json', note: 'jsonNote' },
  { kind: 'csv', label: 'csv', note: 'csvNote' },
  { kind: 'fhir', label: 'fhir', note: 'fhirNote' },
] as const satisfies readonly { kind: ExportKind; label: string; note: string }[];

export function ExportSection({ data }: { readonly data: YourData }) {
  const { notify } = useApp();
  const [isBusy, setIsBusy] = useState(false);
  const say = dataWords.out;
  const take = async (kind: ExportKind): Promise<void> => {
    setIsBusy(true);
    const file = await data.export(kind);
    setIsBusy(false);
    if (file.ok) saveFile(file.value);
    else notify({ text: dataFailureWords(file.failure), action: null });
  };
  return (
    <section aria-labelledby="out-title">
      <h2 id="out-title">{say.title}</h2>
      <ul class="plain way-list">
        {KINDS.map(({ kind, label, note }) => (
          <li key={kind}>
            <button
              type="button"
              class={kind === 'json' ? 'button button-main' : 'button'}
              disabled={isBusy}
              onClick={() => void take(kind)}
            >
              {say[label]}
            </button>
            <span>{say[note]}</span>
          </li>
        ))}
        <li>
          <a class="button" href="#/report">
            <FileText class="icon" aria-hidden="true" />
            {say.report}
          </a>
          <span>{say.reportNote}</span>
        </li>
      </ul>
    </section>
  );
}
