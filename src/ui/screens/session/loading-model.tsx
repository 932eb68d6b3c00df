import { numberWords } from '../../../app/words/numbers.ts';
import { sessionWords } from '../../../app/words/session-screen.ts';

interface LoadingModelProps {
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

function megabytes(bytes: number): string {
  return numberWords(bytes / 1_000_000, 1);
}

/** The pose network arrives once and is then kept by the browser. */
export function LoadingModel({ loadedBytes, totalBytes }: LoadingModelProps) {
  const say = sessionWords.loading;
  const isKnown = totalBytes > 0;
  const isReadying = isKnown && loadedBytes >= totalBytes;
  return (
    <div class="cover-card">
      <h2 role="status">{isReadying ? say.almost : say.title}</h2>
      <progress
        class="loading-bar"
        aria-label={say.label}
        {...(isKnown ? { value: loadedBytes, max: totalBytes } : {})}
      />
      <p class="cover-small">
        {isKnown ? say.megabytes(megabytes(loadedBytes), megabytes(totalBytes)) : say.starting}
      </p>
    </div>
  );
}
