import { TIMELINE_LABELS } from '../../../app/words/labels.ts';
import { durationWords, numberWords } from '../../../app/words/numbers.ts';
import { reasonWords } from '../../../app/words/review.ts';
import { summaryWords } from '../../../app/words/summary.ts';
import type { SessionSummary, TimelineKind, TimelineSpan } from '../../../core/session-types.ts';

const WIDTH = 1000;
const KINDS: readonly TimelineKind[] = ['held', 'out-of-form', 'not-judged'];

/** Told apart by height and pattern as well as colour. */
const BARS: Readonly<Record<TimelineKind, { readonly y: number; readonly height: number }>> = {
  held: { y: 0, height: 56 },
  'out-of-form': { y: 28, height: 28 },
  'not-judged': { y: 46, height: 10 },
};

/** The patterns of all timelines on the page, once: an id can be there only once. */
export function TimelinePatterns() {
  return (
    <svg class="timeline-patterns" aria-hidden="true">
      <defs>
        <pattern
          id="hatch-out"
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="span-out-ground" width="8" height="8" />
          <rect class="span-out-stripe" width="3" height="8" />
        </pattern>
        <pattern id="hatch-unjudged" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect class="span-unjudged-dot" width="2.500" height="10" />
        </pattern>
      </defs>
    </svg>
  );
}

function Bar({ span, durationMs }: { readonly span: TimelineSpan; readonly durationMs: number }) {
  const x = (ms: number): number => (WIDTH * ms) / durationMs;
  return (
    <rect
      class={`span span-${span.kind}`}
      x={x(span.fromMs)}
      width={Math.max(1, x(span.toMs) - x(span.fromMs))}
      {...BARS[span.kind]}
    />
  );
}

function describe(span: TimelineSpan): string {
  const seconds = (ms: number): string => numberWords(ms / 1000, 1);
  const why = span.reason === null ? '' : ` (${reasonWords(span.reason)})`;
  return `${seconds(span.fromMs)}–${seconds(span.toMs)} s: ${TIMELINE_LABELS[span.kind]}${why}`;
}

/** The session from left to right, with the same in words below. */
export function Timeline({
  summary,
  id,
}: {
  readonly summary: SessionSummary;
  readonly id: string;
}) {
  const { timeline, durationMs } = summary;
  if (timeline.length === 0 || durationMs <= 0) return null;
  return (
    <section aria-labelledby={`timeline-${id}`}>
      <h2 id={`timeline-${id}`}>{summaryWords.overTime}</h2>
      <svg
        class="timeline"
        viewBox={`0 0 ${WIDTH} 60`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {timeline.map((span) => (
          <Bar key={span.fromMs} span={span} durationMs={durationMs} />
        ))}
        <line class="timeline-base" x1="0" x2={WIDTH} y1="58" y2="58" />
      </svg>
      <div class="timeline-scale" aria-hidden="true">
        <span>0 s</span>
        <span>{durationWords(durationMs)}</span>
      </div>
      <ul class="plain timeline-legend" aria-hidden="true">
        {KINDS.map((kind) => (
          <li key={kind}>
            <svg viewBox="0 0 28 20" aria-hidden="true">
              <rect
                class={`span span-${kind}`}
                width="28"
                y={20 - BARS[kind].height / 2.8}
                height={BARS[kind].height / 2.8}
              />
            </svg>
            {TIMELINE_LABELS[kind]}
          </li>
        ))}
      </ul>
      <details class="timeline-words">
        <summary>{summaryWords.inWords}</summary>
        <ol>
          {timeline.map((span) => (
            <li key={span.fromMs}>{describe(span)}</li>
          ))}
        </ol>
      </details>
    </section>
  );
}
