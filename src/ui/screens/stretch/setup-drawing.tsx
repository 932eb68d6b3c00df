import { fillSides } from '../../../app/words/fill.ts';
import { shortNumberWords } from '../../../app/words/numbers.ts';
import { stretchWords } from '../../../app/words/stretch-screen.ts';
import { otherSide, type Side } from '../../../core/landmarks.ts';
import type { Placement, Position, Stretch } from '../../../core/reference.ts';

/** What the drawing shows of a stretch or a test. */
interface SetupPictureProps
  extends Pick<Stretch, 'position' | 'view'>,
    Pick<Placement, 'distanceM'> {
  /** In a side view, the side towards the laptop. */
  readonly nearer: Side;
}

interface SetupDrawingProps {
  readonly stretch: Stretch;
  readonly side: Side | null;
}

const LYING: readonly Position[] = ['supine', 'prone', 'side-lying', 'all-fours'];

/** The side nearer to the laptop in a side view. */
function nearSide(stretch: Stretch, side: Side | null): Side {
  if (side === null || stretch.nearSide === 'any') return 'right';
  return stretch.nearSide === 'stretched' ? side : otherSide(side);
}

/** Lying, the front view is along the body: feet first on the back, across it on the side. */
const FRONT_TURN_DEG: Readonly<Partial<Record<Position, number>>> = {
  supine: 180,
  'side-lying': 90,
};

/** Whether the body reaches away from the head along the floor. */
function isLaidOut({ position, view }: SetupPictureProps): boolean {
  return LYING.includes(position) || (position === 'kneeling' && view === 'front');
}

/** Clockwise from facing the laptop: with the right side nearer, the front points to the drawing's right. */
function turnDeg({ position, view, nearer }: SetupPictureProps): number {
  const towards = nearer === 'right' ? -1 : 1;
  if (view === 'front') return FRONT_TURN_DEG[position] ?? 0;
  return towards * (view === 'side' ? 90 : 45);
}

function distanceWords(distanceM: Placement['distanceM']): [near: string, far: string] {
  const [near, far] = distanceM;
  return [shortNumberWords(near), shortNumberWords(far)];
}

function UprightPerson() {
  return (
    <>
      <ellipse class="setup-body" rx="27" ry="12" />
      <path class="setup-nose" d="M-7 12L0 24 7 12z" />
      <circle class="setup-head" r="11" />
    </>
  );
}

/** Drawn along the facing direction, so the body reaches away behind the head. */
function LyingPerson() {
  return (
    <>
      <rect class="setup-body" x="-14" y="-44" width="28" height="62" rx="14" />
      <path class="setup-limb" d="M-7-40V-68M7-40V-68" />
      <circle class="setup-head" cy="28" r="11" />
    </>
  );
}

/** Seen from above: where the laptop stands, how far away, which way the body points. */
function SetupPicture(props: SetupPictureProps) {
  const { position, distanceM } = props;
  const isLying = isLaidOut(props);
  const [near, far] = distanceWords(distanceM);
  const turn = turnDeg(props);
  return (
    <svg viewBox="34 20 268 206" aria-hidden="true">
      <path class="setup-view" d="M160 196L38 22H282z" />
      {position !== 'standing' && position !== 'chair' && (
        <rect class="setup-mat" x="66" y="38" width="188" height="72" rx="8" />
      )}
      <g transform={`translate(${isLying ? 160 + (turn > 0 ? 18 : -18) : 160} 74) rotate(${turn})`}>
        {isLying ? <LyingPerson /> : <UprightPerson />}
      </g>
      <path class="setup-laptop-base" d="M132 202h56l10 20h-76z" />
      <path class="setup-laptop-screen" d="M132 199h56" />
      <path class="setup-distance" d="M292 78V196M286 78h12M286 196h12" />
      <text class="setup-text" x="284" y="142" text-anchor="end">
        {near}–{far} m
      </text>
    </svg>
  );
}

interface SetupFigureProps extends SetupPictureProps, Pick<Placement, 'surface'> {
  /** How to face the laptop, where that is not said beside the drawing. */
  readonly facing: string;
}

/** The picture with its words. */
export function SetupFigure({ surface, facing, ...picture }: SetupFigureProps) {
  return (
    <figure class="setup">
      <SetupPicture {...picture} />
      <figcaption>
        <strong>{stretchWords.laptop[surface](...distanceWords(picture.distanceM))}</strong>{' '}
        {facing}
      </figcaption>
    </figure>
  );
}

/** Where the laptop of a stretch goes. */
export function SetupDrawing({ stretch, side }: SetupDrawingProps) {
  const { placement, position, view } = stretch;
  return (
    <SetupFigure
      position={position}
      view={view}
      distanceM={placement.distanceM}
      nearer={nearSide(stretch, side)}
      surface={placement.surface}
      facing={fillSides(placement.facing, side)}
    />
  );
}
