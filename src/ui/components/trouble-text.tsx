import type { TroubleId } from '../../app/feed.ts';
import { troubleWords } from '../../app/words/trouble.ts';

/** What is wrong and what to do about it, in order. */
export function TroubleText({ id }: { readonly id: TroubleId }) {
  const { title, steps } = troubleWords(id);
  return (
    <>
      <p>{title}</p>
      <ul class="plain trouble-steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </>
  );
}
