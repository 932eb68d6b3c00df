import { shortNumberWords } from '../../../app/words/numbers.ts';
import type { Placement } from '../../../core/reference.ts';
import { isLaidOut, type Setup, setupTurnDeg } from './setup-turn.ts';

/** Where the middle of the body is in the drawing, and the laptop's front. */
const MIDDLE = { x: 160, y: 78 } as const;
const LAPTOP_Y = 196;
/** Of a body laid out, from its hips to its middle, which is nearer to the head. */
const HIPS_TO_MIDDLE = 15;

function UprightPerson() {
  return (
    <>
      <ellipse class="setup-body" rx="27" ry="12" />
      <path class="setup-nose" d="M-7 12L0 24 7 12z" />
      <circle class="setup-head" r="11" />
    </>
  );
}

/** The head towards the laptop, the body reaching away from it. */
function LaidOutPerson({ isEndwise }: { readonly isEndwise: boolean }) {
  const length = isEndwise ? 138 : 188;
  return (
    <>
      <rect class="setup-mat" x="-36" y={-length / 2} width="72" height={length} rx="8" />
      <g transform={`translate(0 ${HIPS_TO_MIDDLE})`}>
        <rect class="setup-body" x="-14" y="-44" width="28" height="62" rx="14" />
        <path class="setup-limb" d="M-7-40V-68M7-40V-68" />
        <circle class="setup-head" cy="28" r="11" />
      </g>
    </>
  );
}

export interface SetupPictureProps extends Setup, Pick<Placement, 'distanceM'> {}

/** Seen from above: where the laptop stands, how far away, which way the body points. */
export function SetupPicture({ distanceM, ...setup }: SetupPictureProps) {
  const { position } = setup;
  const [near, far] = distanceM;
  const turn = setupTurnDeg(setup);
  const laidOut = isLaidOut(setup);
  const isEndwise = laidOut && turn % 180 === 0;
  // Endwise a body reaches further towards the laptop than across.
  const y = isEndwise ? MIDDLE.y + 14 : MIDDLE.y;
  const onMat = position !== 'standing' && position !== 'chair';
  return (
    <svg viewBox="34 20 268 206" aria-hidden="true">
      <path class="setup-view" d="M160 196L38 22H282z" />
      {onMat && !laidOut && <rect class="setup-mat" x="66" y="42" width="188" height="72" rx="8" />}
      <g transform={`translate(${MIDDLE.x} ${y}) rotate(${turn})`}>
        {laidOut ? <LaidOutPerson isEndwise={isEndwise} /> : <UprightPerson />}
      </g>
      <path class="setup-laptop-base" d="M132 202h56l10 20h-76z" />
      <path class="setup-laptop-screen" d="M132 199h56" />
      <path class="setup-distance" d={`M292 ${y}V${LAPTOP_Y}M286 ${y}h12M286 ${LAPTOP_Y}h12`} />
      <text class="setup-text" x="284" y={(y + LAPTOP_Y) / 2 + 5} text-anchor="end">
        {shortNumberWords(near)}–{shortNumberWords(far)} m
      </text>
    </svg>
  );
}
