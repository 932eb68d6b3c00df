interface LoadingModelProps {
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}

/** The pose network arrives once and is then kept by the browser. */
export function LoadingModel({ loadedBytes, totalBytes }: LoadingModelProps) {
  const isKnown = totalBytes > 0;
  const isReadying = isKnown && loadedBytes >= totalBytes;
  return (
    <div class="cover-card">
      <h2 role="status">{isReadying ? 'Almost ready' : 'Getting your coach ready'}</h2>
      <progress
        class="loading-bar"
        aria-label="Loading the pose model"
        {...(isKnown ? { value: loadedBytes, max: totalBytes } : {})}
      />
      <p class="cover-small">
        {isKnown
          ? `${megabytes(loadedBytes)} of ${megabytes(totalBytes)} MB, needed once`
          : 'Starting…'}
      </p>
    </div>
  );
}
