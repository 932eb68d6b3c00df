import { ShieldCheck, ShieldX } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { privacyWords, refusalWords, verdictWords } from '../../../app/words/privacy.ts';
import { type Attempt, runSelfTest, type SelfTest } from '../../../privacy/self-test.ts';

type Progress = 'idle' | 'running' | SelfTest;

function Attempts({ title, attempts }: { title: string; attempts: readonly Attempt[] }) {
  return (
    <section class="attempts">
      <h3>{title}</h3>
      <ul class="plain">
        {attempts.map(({ way, outcome }) => {
          const Icon = outcome === 'open' ? ShieldX : ShieldCheck;
          return (
            <li key={way} data-outcome={outcome === 'open' ? 'open' : 'blocked'}>
              <Icon class="icon" aria-hidden="true" />
              <code>{way}</code>
              <span>{refusalWords(outcome)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Result({ page, worker }: SelfTest) {
  return (
    <>
      <p class="self-test-verdict">{verdictWords([...page, ...(worker ?? [])], worker !== null)}</p>
      <div class="self-test-lists">
        <Attempts title={privacyWords.selfTest.fromPage} attempts={page} />
        {worker !== null && <Attempts title={privacyWords.selfTest.fromWorker} attempts={worker} />}
      </div>
    </>
  );
}

/** Proof in place of a promise. */
export function SelfTestPanel() {
  const [progress, setProgress] = useState<Progress>('idle');
  const run = async (): Promise<void> => {
    setProgress('running');
    setProgress(await runSelfTest());
  };
  return (
    <section class="panel self-test" aria-labelledby="self-test-title">
      <h2 id="self-test-title">{privacyWords.selfTest.title}</h2>
      <p>{privacyWords.selfTest.intro}</p>
      <button
        type="button"
        class="button button-main"
        aria-disabled={progress === 'running'}
        onClick={() => progress !== 'running' && void run()}
      >
        {progress === 'running' ? privacyWords.selfTest.running : privacyWords.selfTest.run}
      </button>
      <div role="status">{typeof progress === 'object' && <Result {...progress} />}</div>
    </section>
  );
}
