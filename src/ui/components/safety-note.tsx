import { HandHelping } from 'lucide-preact';
import { safetyWords } from '../../app/words/safety.ts';

interface SafetyNoteProps {
  /** Everything, before a first session; the short part stands beside each stretch. */
  readonly full: boolean;
  readonly heading: 'h2' | 'h3';
}

export function SafetyNote({ full, heading: Heading }: SafetyNoteProps) {
  return (
    <section class="safety" aria-label={safetyWords.label}>
      <Heading class="safety-title">
        <HandHelping class="icon" aria-hidden="true" />
        {safetyWords.stopIf}
      </Heading>
      <ul class="safety-list">
        {safetyWords.stopWhen.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p>{safetyWords.feel}</p>
      {full ? (
        <>
          <p>{safetyWords.askFirst}</p>
          <p>{safetyWords.emergency}</p>
        </>
      ) : (
        <details>
          <summary>{safetyWords.askFirstTitle}</summary>
          <p>{safetyWords.askFirst}</p>
          <p>{safetyWords.emergency}</p>
        </details>
      )}
    </section>
  );
}
