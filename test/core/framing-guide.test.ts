import { describe, expect, it } from 'vitest';
import {
  type FrameLight,
  lightIssue,
  setupIssue,
  turnNeededDeg,
} from '../../src/core/framing-guide.ts';
import { MEASURING } from '../../src/core/measuring-settings.ts';
import { perceive } from '../../src/core/perceive.ts';
import { startPerception } from '../../src/core/perception.ts';
import { mirrorFrame, type PoseFrame } from '../../src/core/pose.ts';
import type { Stretch } from '../../src/core/reference.ts';
import { follow, observedAll, planOf } from './flows.ts';
import {
  emptyFrame,
  FACING_LEFT,
  FACING_RIGHT,
  FRONT,
  film,
  frameOf,
  type Shot,
} from './frames.ts';
import { theStretch } from './sessions.ts';
import { STANDING } from './stretch-poses.ts';

const BEND = theStretch('standing_side_bend');
const FOLD = theStretch('standing_forward_fold');

function issueOf(stretch: Stretch, frame: PoseFrame, light: FrameLight | null = null) {
  const { perception } = perceive(startPerception(stretch, MEASURING), stretch, null, frame);
  return setupIssue(stretch, 'left', frame, perception, light);
}

function inShot(stretch: Stretch, shot: Shot) {
  return issueOf(stretch, frameOf(STANDING, shot));
}

/** A grid whose middle is the person and whose rest is the room. */
function light(person: number, room: number): FrameLight {
  const luma = Array.from({ length: 16 * 9 }, (_, index) => {
    const column = index % 16;
    return column >= 6 && column <= 9 ? person : room;
  });
  return { columns: 16, rows: 9, luma };
}

describe('the framing guide', () => {
  it('is content with a whole body in the middle, turned as advised', () => {
    expect(inShot(BEND, FRONT)).toBeNull();
    expect(inShot(FOLD, FACING_RIGHT)).toBeNull();
    expect(inShot(FOLD, FACING_LEFT)).toBeNull();
  });

  it('finds nobody', () => {
    expect(issueOf(BEND, emptyFrame(0))).toEqual({ id: 'nobody' });
  });

  it('asks for a turn, and tells by how much', () => {
    expect(inShot(BEND, FACING_RIGHT)).toEqual({ id: 'face-camera' });
    expect(inShot(FOLD, FRONT)).toEqual({ id: 'turn-side-on' });
    const frame = frameOf(STANDING, { turnDeg: 60 });
    const { perception } = perceive(startPerception(BEND, MEASURING), BEND, null, frame);
    expect(turnNeededDeg(BEND, perception.view)).toBeCloseTo(60, -1);
    expect(turnNeededDeg(FOLD, perception.view)).toBeCloseTo(30, -1);
  });

  it('asks to come nearer or step back', () => {
    expect(inShot(BEND, { ...FRONT, pixelsPerMetre: 90 })).toEqual({ id: 'too-far' });
    expect(inShot(BEND, { ...FRONT, pixelsPerMetre: 900 })?.id).toMatch(/too-near|out-of-frame/);
  });

  it('sends the person to the middle in their own terms', () => {
    const aside = { ...FRONT, shift: { x: -0.3, y: 0 } };
    expect(inShot(BEND, aside)).toEqual({ id: 'off-centre', to: 'picture-right', own: 'left' });
    const mirrored = mirrorFrame(frameOf(STANDING, aside));
    expect(issueOf(BEND, mirrored)).toEqual({
      id: 'off-centre',
      to: 'picture-left',
      own: 'right',
    });
    expect(inShot(FOLD, { ...FACING_RIGHT, shift: { x: -0.3, y: 0 } })).toMatchObject({
      own: 'forward',
    });
    expect(inShot(FOLD, { ...FACING_LEFT, shift: { x: -0.3, y: 0 } })).toMatchObject({
      own: 'backward',
    });
  });

  it('notices a tilted camera, not a leaning person', () => {
    const tilt = (frame: PoseFrame, deg: number): PoseFrame => {
      const [sin, cos] = [Math.sin((deg * Math.PI) / 180), Math.cos((deg * Math.PI) / 180)];
      const landmarks = (frame.landmarks ?? []).map((landmark) => {
        const dx = (landmark.x - 0.5) * frame.width;
        const dy = (landmark.y - 0.5) * frame.height;
        const x = 0.5 + (dx * cos - dy * sin) / frame.width;
        const y = 0.5 + (dx * sin + dy * cos) / frame.height;
        return { ...landmark, x, y };
      });
      return { ...frame, landmarks };
    };
    const upright = frameOf(STANDING, FRONT);
    expect(issueOf(BEND, tilt(upright, 14))).toEqual({ id: 'tilted' });
    expect(issueOf(BEND, tilt(upright, -14))).toEqual({ id: 'tilted' });
    expect(issueOf(BEND, frameOf({ ...STANDING, leanDeg: 16 }, FRONT))).toBeNull();
  });

  it('finds darkness with or without a person, and light from behind', () => {
    const frame = frameOf(STANDING, FRONT);
    expect(issueOf(BEND, frame, light(90, 110))).toBeNull();
    expect(issueOf(BEND, frame, light(10, 14))).toEqual({ id: 'too-dark' });
    expect(issueOf(BEND, emptyFrame(0), light(10, 14))).toEqual({ id: 'too-dark' });
    expect(issueOf(BEND, frame, light(30, 190))).toEqual({ id: 'backlit' });
    expect(lightIssue({ columns: 0, rows: 0, luma: [] }, null)).toBeNull();
  });
});

describe('the framing check', () => {
  const plan = planOf([{ stretchId: 'standing_side_bend' }]);
  const advice = (frames: readonly PoseFrame[]) =>
    follow(plan, observedAll(frames)).events.flatMap((event) =>
      event.kind === 'framing-advice' ? [event.issue.id] : [],
    );

  it('says one thing at a time, and not over and over', () => {
    const aside = film([{ to: STANDING, stayMs: 26_000 }], { ...FRONT, shift: { x: 0.3, y: 0 } });
    expect(advice(aside.filter((_, index) => index % 3 === 0))).toEqual([
      'off-centre',
      'off-centre',
    ]);
  });

  it('notices that the model jumps between two people', () => {
    const frames = film([{ to: STANDING, stayMs: 14_000 }], FRONT, { fps: 10 }).map(
      (frame, index) =>
        Math.floor(index / 5) % 2 === 0
          ? frame
          : frameOf(STANDING, { ...FRONT, shift: { x: 0.24, y: 0 } }, frame.timestampMs),
    );
    expect(advice(frames)).toContain('several-people');
  });
});
