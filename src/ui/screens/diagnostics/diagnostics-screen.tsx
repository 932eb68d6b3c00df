import { Copy } from 'lucide-preact';
import { useMemo } from 'preact/hooks';
import { readMachine } from '../../../app/machine.ts';
import { reportLines, reportText } from '../../../app/words/diagnostics.ts';
import { whenWords } from '../../../app/words/numbers.ts';
import { useApp } from '../../components/app-context.ts';
import { FactsList } from '../../components/facts-list.tsx';
import { useStored } from '../../components/use-stored.ts';
import { useTitle } from '../../components/use-title.ts';

function isKeptOffline(): boolean {
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
}

export function DiagnosticsScreen() {
  const { appVersion, diagnostics, settings, notify, now } = useApp();
  const machine = useMemo(readMachine, []);
  const stored = useStored();
  const log = diagnostics.log.value;
  useTitle('Diagnostics');
  const report = {
    appVersion,
    machine,
    model: settings.value.model,
    offline: isKeptOffline(),
    usedBytes: stored?.usedBytes ?? null,
    log,
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(reportText(report));
      notify({ text: 'Copied. Nothing was sent.', action: null });
    } catch {
      notify({ text: 'The browser did not allow copying: select the text instead.', action: null });
    }
  };
  return (
    <main class="page page-narrow reading">
      <header>
        <h1>Diagnostics</h1>
        <p class="reading-lead">
          For a bug report: what this computer is and how reading your pose went. No pictures, no
          sessions, nothing about you. It stays here unless you copy it.
        </p>
      </header>
      <div class="button-row">
        <button type="button" class="button button-main" onClick={() => void copy()}>
          <Copy class="icon" aria-hidden="true" />
          Copy
        </button>
      </div>
      <section aria-labelledby="machine-title">
        <h2 id="machine-title">This computer</h2>
        <FactsList facts={reportLines(report)} />
      </section>
      <section aria-labelledby="errors-title">
        <h2 id="errors-title">Last errors</h2>
        {log.errors.length === 0 ? (
          <p class="section-note">None so far.</p>
        ) : (
          <ul class="plain error-list">
            {log.errors.map(({ at, code, message }) => (
              <li key={`${at} ${code}`}>
                <strong>{code}</strong> <span>{whenWords(at, now())}</span>
                <p>{message}</p>
              </li>
            ))}
          </ul>
        )}
      </section>
    </main>
  );
}
