import type { AngleId } from '../core/angle-ids.ts';
import { BODY_BUILDS } from '../core/body-build.ts';
import { placeBody } from '../core/place-body.ts';
import type { CorrectionDirection } from '../core/reference.ts';
import { CoachScene, type CoachShow } from './coach-scene.ts';
import { type CorrectionMark, correctionMark } from './correction-mark.ts';
import { smooth } from './frames.ts';
import { ARRIVAL_MS, IN_POSE, type Moment, momentAt } from './movement.ts';
import type { Viewpoint } from './shot.ts';

/** The joint to correct, by the angle that is off. */
export interface CoachCorrection {
  readonly angle: AngleId;
  readonly direction: CorrectionDirection;
}

/** How the coach may move. */
export type Liveliness =
  /** Into the pose, then breathing there, or to and fro in slow repetitions. */
  | 'lively'
  /** In the pose, not moving. */
  | 'still';

const LOWEST_PITCH_DEG = -4;
const HIGHEST_PITCH_DEG = 78;
/** How long turning back to the camera's view takes. */
const SNAP_MS = 350;
/** Breathing is slow: so many pictures a second are smooth enough. */
const BREATHING_INTERVAL_MS = 66;
/** Repetitions go on for as long as they are shown: half the pictures are smooth enough for them. */
const REPEATING_INTERVAL_MS = 30;

interface Turn {
  readonly from: Viewpoint;
  readonly to: Viewpoint;
  readonly sinceMs: number;
}

function wrapped(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}

/** One place where the coach is shown: what it does and from where it is seen, apart from the drawing. */
export class CoachView {
  readonly coach = new CoachScene();
  #viewpoint: Viewpoint = { yawDeg: 0, pitchDeg: 6 };
  #turn: Turn | null = null;
  #setOutMs: number | null = null;
  #liveliness: Liveliness = 'still';
  #show: CoachShow | null = null;
  #mark: CorrectionMark | null = null;
  #drawnMs = Number.NEGATIVE_INFINITY;
  #stale = true;

  /** Puts the coach into a stretch; it sets out from the start where it may move. */
  show(show: CoachShow, viewpoint: Viewpoint, liveliness: Liveliness, nowMs: number): void {
    this.#show = show;
    this.#viewpoint = viewpoint;
    this.#turn = null;
    this.#mark = null;
    this.#liveliness = liveliness;
    this.coach.set(show);
    this.replay(nowMs);
  }

  /** Shows the movement again from its start. */
  replay(nowMs: number): void {
    this.#setOutMs = this.#liveliness === 'lively' ? nowMs : null;
    this.#stale = true;
  }

  correct(correction: CoachCorrection | null): void {
    const { pose, stretched } = this.#show ?? {};
    if (pose === undefined || stretched === undefined) return;
    const build = BODY_BUILDS.average;
    const skeleton = placeBody(pose, build);
    this.#mark =
      correction &&
      correctionMark(correction.angle, correction.direction, stretched, skeleton, build);
    this.#stale = true;
  }

  /** Walks round the coach, degrees. */
  orbit(yawDeg: number, pitchDeg: number): void {
    this.#turn = null;
    const pitch = this.#viewpoint.pitchDeg + pitchDeg;
    this.#viewpoint = {
      yawDeg: this.#viewpoint.yawDeg + yawDeg,
      pitchDeg: Math.min(HIGHEST_PITCH_DEG, Math.max(LOWEST_PITCH_DEG, pitch)),
    };
    this.#stale = true;
  }

  /** Goes to a viewpoint, the short way round; at once where nothing may move. */
  lookFrom(viewpoint: Viewpoint, nowMs: number): void {
    const from = this.#viewpoint;
    const to = { ...viewpoint, yawDeg: from.yawDeg + wrapped(viewpoint.yawDeg - from.yawDeg) };
    if (this.#liveliness === 'still') this.#viewpoint = to;
    else this.#turn = { from, to, sinceMs: nowMs };
    this.#stale = true;
  }

  /** Stays in the pose from now on: drawing is too slow here to move. */
  settleDown(): void {
    if (this.#liveliness === 'still') return;
    this.#liveliness = 'still';
    this.#setOutMs = null;
    this.#turn = null;
    this.#stale = true;
  }

  /** Draw it again, whatever it does: its canvas was resized or emptied. */
  refresh(): void {
    this.#stale = true;
  }

  #momentAt(nowMs: number): Moment {
    if (this.#setOutMs === null) return IN_POSE;
    return momentAt(nowMs - this.#setOutMs, this.#show?.rhythm ?? null);
  }

  /** While a joint is marked, repetitions wait in the pose: the mark belongs there. */
  #waitWhileMarked({ share }: Moment, nowMs: number): void {
    const repeats = this.#setOutMs !== null && this.#show?.rhythm != null;
    if (repeats && this.#mark !== null && share === 1) this.#setOutMs = nowMs - ARRIVAL_MS;
  }

  /** Whether there is, or soon will be, something new to draw. */
  isMoving(): boolean {
    return this.#setOutMs !== null || this.#turn !== null;
  }

  /** Whether a picture at this time would differ from the last one. */
  isDue(nowMs: number): boolean {
    if (this.#stale || this.#turn !== null) return true;
    if (this.#setOutMs === null) return false;
    const { from, arrived } = this.#momentAt(nowMs);
    if (!arrived && from === 'start') return true;
    return nowMs - this.#drawnMs >= (arrived ? BREATHING_INTERVAL_MS : REPEATING_INTERVAL_MS);
  }

  /** Brings body and camera to this time. */
  prepare(nowMs: number, aspect: number): void {
    const moment = this.#momentAt(nowMs);
    const { share, breath, from } = moment;
    this.coach.moveTo(share, breath, from);
    this.#waitWhileMarked(moment, nowMs);
    this.coach.highlight.show(share === 1 ? this.#mark : null);
    this.#advanceTurn(nowMs);
    this.coach.look(this.#viewpoint, aspect, this.#setOutMs === null);
    this.#drawnMs = nowMs;
    this.#stale = false;
  }

  #advanceTurn(nowMs: number): void {
    if (this.#turn === null) return;
    const { from, to, sinceMs } = this.#turn;
    const share = smooth((nowMs - sinceMs) / SNAP_MS);
    this.#viewpoint = {
      yawDeg: from.yawDeg + (to.yawDeg - from.yawDeg) * share,
      pitchDeg: from.pitchDeg + (to.pitchDeg - from.pitchDeg) * share,
    };
    if (share >= 1) this.#turn = null;
  }

  dispose(): void {
    this.coach.dispose();
  }
}
