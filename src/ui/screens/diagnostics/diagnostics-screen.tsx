import { Copy } from 'lucide-preact';
import { useMemo } from 'preact/hooks';
import { readMachine } from '../../../app/machine.ts';
import { wishOf } from '../../../app/model-choice.ts';
import { language } from '../../../app/words/catalogue.ts';
import { diagnosticsWords, reportLines, reportText } from '../../../app/words/diagnostics.ts';
import { whenWords } from '../../../app/words/numbers.ts';
import { useApp } from '../../components/app-context.ts';
import { FactsList } from '../../components/facts-list.tsx';
import { useStored } from '../../components/use-stored.ts';
import { useTitle } from '../../components/use-title.ts';

function isKeptOffline(): boolean {
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
}

export function DiagnosticsScreen() {
  const { appVersion, diagnostics, settings, poseModel, modelChoices, notify, now } = useApp();
  const machine = useMemo(readMachine, []);
  const stored = useStored();
  const log = diagnostics.log.value;
  useTitle(diagnosticsWords.title);
  const report = {
    appVersion,
    machine,
    wish: wishOf(settings.value),
    poseModel: poseModel.value,
    choices: modelChoices.record.value,
    offline: isKeptOffline(),
    usedBytes: stored?.usedBytes ?? null,
    log,
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(reportText(report));
      notify({ text: diagnosticsWords.copied, action: null });
    } catch {
      notify({ text: diagnosticsWords.notCopied, action: null });
    }
  };
  return (
    <main class="page page-narrow reading">
      <header>
        <h1>{diagnosticsWords.title}</h1>
        <p class="reading-lead">
          {diagnosticsWords.lead} {language.value !== 'en' && diagnosticsWords.inEnglish}
        </p>
      </header>
      <div class="button-row">
        <button type="button" class="button button-main" onClick={() => void copy()}>
          <Copy class="icon" aria-hidden="true" />
          {diagnosticsWords.copy}
        </button>
      </div>
      <section aria-labelledby="machine-title">
        <h2 id="machine-title">{diagnosticsWords.computer}</h2>
        <div lang="en">
          <FactsList facts={reportLines(report)} />
        </div>
      </section>
      <section aria-labelledby="errors-title">
        <h2 id="errors-title">{diagnosticsWords.errors}</h2>
        {log.errors.length === 0 ? (
          <p class="section-note">{diagnosticsWords.none}</p>
        ) : (
          <ul class="plain error-list">
            {log.errors.map(({ at, code, message }) => (
              <li key={`${at} ${code}`}>
                <strong>{code}</strong> <span>{whenWords(at, now())}</span>
                <p lang="en">{message}</p>
              </li>
            ))}
          </ul>
        )}
      </section>
    </main>
  );
}
