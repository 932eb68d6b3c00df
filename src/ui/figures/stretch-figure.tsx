import type { Position } from '../../core/reference.ts';
import { FIGURE_POINTS } from './figure-data.ts';

type Point = readonly [number, number];

const FALLBACK: Readonly<Record<Position, string>> = {
  standing: 'standing_back_extension',
  chair: 'sit_tall_reset',
  kneeling: 'half_kneeling_hip_flexor',
  'all-fours': 'cat_cow',
  supine: 'glute_bridge',
  prone: 'prone_on_elbows',
  'side-lying': 'side_lying_open_book',
  'floor-sitting': 'butterfly',
};

const LIMB_POINTS = 7;

function pointsOf(id: string, position: Position): readonly Point[] {
  const flat = FIGURE_POINTS[id] ?? FIGURE_POINTS[FALLBACK[position]] ?? [];
  return Array.from({ length: flat.length / 2 }, (_, i) => [
    flat[2 * i] ?? 0,
    flat[2 * i + 1] ?? 0,
  ]);
}

function line(points: readonly (Point | undefined)[]): string {
  return points.map((point) => point?.join(',')).join(' ');
}

function between(a: Point | undefined, b: Point | undefined): Point {
  return [((a?.[0] ?? 0) + (b?.[0] ?? 0)) / 2, ((a?.[1] ?? 0) + (b?.[1] ?? 0)) / 2];
}

interface LimbsProps {
  readonly points: readonly Point[];
  readonly part: 'near' | 'far';
}

function Limbs({ points, part }: LimbsProps) {
  const [shoulder, elbow, wrist, hip, knee, ankle, toe] = points;
  return (
    <g class={`figure-limbs figure-limbs-${part}`}>
      <polyline points={line([shoulder, elbow, wrist])} />
      <polyline points={line([hip, knee, ankle, toe])} />
    </g>
  );
}

interface StretchFigureProps {
  readonly stretchId: string;
  readonly position: Position;
  /** The left side is the right one's mirror image. */
  readonly flipped?: boolean;
}

/** The reference pose as a calm line drawing; decoration beside words that say the same. */
export function StretchFigure({ stretchId, position, flipped = false }: StretchFigureProps) {
  const [head, ...limbs] = pointsOf(stretchId, position);
  const near = limbs.slice(0, LIMB_POINTS);
  const far = limbs.slice(LIMB_POINTS);
  const hips = between(near[3], far[3]);
  return (
    <svg class="figure" viewBox="12 0 116 120" aria-hidden="true">
      <line class="figure-floor" x1="16" y1="115" x2="124" y2="115" />
      <g transform={flipped ? 'translate(140 0) scale(-1 1)' : undefined}>
        {position === 'chair' && (
          <path
            class="figure-seat"
            d={`M${hips[0] - 13} ${hips[1] + 8}h26M${hips[0] - 10} ${hips[1] + 8}V114M${hips[0] + 10} ${hips[1] + 8}V114`}
          />
        )}
        <Limbs points={far} part="far" />
        <polyline class="figure-trunk" points={line([between(near[0], far[0]), hips])} />
        <polyline class="figure-girdle" points={line([near[0], far[0]])} />
        <polyline class="figure-girdle" points={line([near[3], far[3]])} />
        <Limbs points={near} part="near" />
        <circle class="figure-head" cx={head?.[0]} cy={head?.[1]} r="7" />
      </g>
    </svg>
  );
}
