import { HandHelping } from 'lucide-preact';
import { ASK_FIRST, EMERGENCY, FEEL, STOP_WHEN } from '../../app/words/safety.ts';

interface SafetyNoteProps {
  /** Everything, before a first session; the short part stands beside each stretch. */
  readonly full: boolean;
  readonly heading: 'h2' | 'h3';
}

export function SafetyNote({ full, heading: Heading }: SafetyNoteProps) {
  return (
    <section class="safety" aria-label="Safety">
      <Heading class="safety-title">
        <HandHelping class="icon" aria-hidden="true" />
        Stop if you feel
      </Heading>
      <ul class="safety-list">
        {STOP_WHEN.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p>{FEEL}</p>
      {full ? (
        <>
          <p>{ASK_FIRST}</p>
          <p>{EMERGENCY}</p>
        </>
      ) : (
        <details>
          <summary>When to ask a doctor first</summary>
          <p>{ASK_FIRST}</p>
          <p>{EMERGENCY}</p>
        </details>
      )}
    </section>
  );
}
