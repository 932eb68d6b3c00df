import { Camera, RotateCcw } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import type { LiveCoach } from '../../app/three-d.ts';
import { coachPictureWords } from '../../app/words/coach-picture.ts';

interface CoachControlsProps {
  readonly coach: LiveCoach | null;
  readonly mirrored: boolean;
  readonly name: string;
}

/** Degrees for one press of an arrow key, and for one pixel of dragging. */
const KEY_STEP_DEG = 12;
const DRAG_DEG = 0.45;

type Step = readonly [yaw: number, pitch: number];

const KEYS: Readonly<Record<string, Step>> = {
  ArrowLeft: [-KEY_STEP_DEG, 0],
  ArrowRight: [KEY_STEP_DEG, 0],
  ArrowUp: [0, KEY_STEP_DEG],
  ArrowDown: [0, -KEY_STEP_DEG],
};

/** A surface to drag or to use the arrow keys on, and the buttons beside it. */
export function CoachControls({ coach, mirrored, name }: CoachControlsProps) {
  const last = useRef<{ readonly x: number; readonly y: number } | null>(null);
  // In a mirror the picture follows the hand only the other way round.
  const sign = mirrored ? -1 : 1;
  return (
    <>
      <button
        type="button"
        class="coach-turn"
        aria-label={coachPictureWords.turn(name)}
        title={coachPictureWords.turnHint}
        onKeyDown={(event) => {
          const step = KEYS[event.key];
          if (step === undefined) return;
          event.preventDefault();
          coach?.orbit(step[0] * sign, step[1]);
        }}
        onPointerDown={(event) => {
          last.current = { x: event.clientX, y: event.clientY };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          if (last.current === null) return;
          const [dx, dy] = [event.clientX - last.current.x, event.clientY - last.current.y];
          last.current = { x: event.clientX, y: event.clientY };
          coach?.orbit(dx * DRAG_DEG * sign, dy * DRAG_DEG);
        }}
        onPointerUp={() => {
          last.current = null;
        }}
        onPointerCancel={() => {
          last.current = null;
        }}
      />
      <div class="coach-buttons">
        <button type="button" class="coach-button" onClick={() => coach?.lookAsCamera()}>
          <Camera aria-hidden="true" size={18} />
          <span>{coachPictureWords.cameraView}</span>
        </button>
        <button
          type="button"
          class="coach-button"
          aria-label={coachPictureWords.again}
          title={coachPictureWords.again}
          onClick={() => coach?.replay()}
        >
          <RotateCcw aria-hidden="true" size={18} />
        </button>
      </div>
    </>
  );
}
