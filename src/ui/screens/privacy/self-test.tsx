import { ShieldCheck, ShieldX } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { refusalWords, SELF_TEST_INTRO, verdictWords } from '../../../app/words/privacy.ts';
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
        <Attempts title="From this page" attempts={page} />
        {worker !== null && <Attempts title="From the pose worker's guard" attempts={worker} />}
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
      <h2 id="self-test-title">See for yourself</h2>
      <p>{SELF_TEST_INTRO}</p>
      <button
        type="button"
        class="button button-main"
        aria-disabled={progress === 'running'}
        onClick={() => progress !== 'running' && void run()}
      >
        {progress === 'running' ? 'Trying…' : 'Try to send something out'}
      </button>
      <div role="status">{typeof progress === 'object' && <Result {...progress} />}</div>
    </section>
  );
}
