import type { JointView } from '../../core/session-types.ts';
import type { BandScale } from './band-scale.ts';

interface BandPictureProps {
  /** In its own units of about a pixel; marks keep their size at any width. */
  readonly width: number;
  readonly scale: BandScale;
  readonly status: JointView['status'];
}

const HEIGHT = 28;
const MIDDLE = HEIGHT / 2;
/** Room for a mark at the very edge. */
const MARGIN = 10;

function Marker({ at, status }: { readonly at: number; readonly status: JointView['status'] }) {
  if (status === 'off') {
    return <path class="band-value" d={`M${at} ${MIDDLE - 9}l9 9l-9 9l-9-9z`} />;
  }
  return <circle class="band-value" cx={at} cy={MIDDLE} r={status === 'nearly' ? 6.5 : 8} />;
}

/** The accepted range as a band, the aim as a notch, the measured value with its uncertainty on it. */
export function BandPicture({ width, scale, status }: BandPictureProps) {
  const x = (percent: number): number => MARGIN + (percent / 100) * (width - 2 * MARGIN);
  const { bandFrom, bandTo, value, whiskerFrom, whiskerTo } = scale;
  return (
    <svg class={`band band-${status}`} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      <line class="band-axis" x1={x(0)} x2={x(100)} y1={MIDDLE} y2={MIDDLE} />
      <rect
        class="band-accept"
        x={x(bandFrom)}
        y={MIDDLE - 7}
        width={Math.max(4, x(bandTo) - x(bandFrom))}
        height="14"
        rx="4"
      />
      <line
        class="band-aim"
        x1={x(scale.aim)}
        x2={x(scale.aim)}
        y1={MIDDLE - 12}
        y2={MIDDLE + 12}
      />
      {scale.reach !== null && (
        <rect
          class="band-reach"
          x={x(scale.reach.from)}
          y={MIDDLE - 3}
          width={Math.max(2, x(scale.reach.to) - x(scale.reach.from))}
          height="6"
          rx="3"
        />
      )}
      {whiskerFrom !== null && whiskerTo !== null && (
        <line class="band-whisker" x1={x(whiskerFrom)} x2={x(whiskerTo)} y1={MIDDLE} y2={MIDDLE} />
      )}
      {value !== null && <Marker at={x(value)} status={status} />}
    </svg>
  );
}
