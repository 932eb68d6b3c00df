import { describe, expect, it } from 'vitest';
import type { TargetJudgement } from '../../src/core/score.ts';
import type { ActiveCue, SessionEvent } from '../../src/core/session-types.ts';
import {
  startTally,
  summariseJoints,
  type Tally,
  tallyEvents,
  tallyJoints,
  tallyNearest,
} from '../../src/core/tally.ts';
import { judgementOf, readingOf, targetOf, unreadOf } from './rules.ts';
import { configOf, theStretch } from './sessions.ts';

const CONFIG = configOf({
  ...theStretch('standing_forward_fold'),
  targets: [targetOf(), targetOf({ angle: 'knee.s', label: 'Knee' })],
});

function cue(id: string, kind: ActiveCue['kind']): SessionEvent {
  const said = {
    id,
    kind,
    severity: 'fix',
    say: `Say ${id}.`,
    direction: null,
    framing: null,
    amount: null,
  } as const;
  return { kind: 'cue', atMs: 0, cue: { ...said, sinceMs: 0 } };
}

describe('the joints of a session', () => {
  it('are the means of what was read in the pose', () => {
    const readings = [readingOf(10, 4), readingOf(14, 6), unreadOf(90)];
    const tally = readings.reduce((before, reading) => {
      return tallyJoints(before, [judgementOf(0, { reading })]);
    }, startTally());
    const [trunk, knee] = summariseJoints(tally, CONFIG);
    expect(trunk).toMatchObject({ angle: 'trunk_incl', frames: 2, mean: 12, uncertainty: 5 });
    expect(trunk?.meanDeviation).toBe(12 - 15);
    expect(trunk).toMatchObject({ lowest: 10, highest: 14 });
    expect(knee).toMatchObject({ lowest: null, highest: null });
    expect(knee).toMatchObject({ frames: 0, mean: null, meanDeviation: null, uncertainty: null });
  });
});

describe('how near the joints came', () => {
  const NOT_READ = judgementOf(0, { reading: unreadOf(90), outside: null });
  const near = (tally: Tally, judgement: TargetJudgement): Tally =>
    tallyNearest(tally, [judgement], CONFIG.level);
  const nearestOf = (tally: Tally) => summariseJoints(tally, CONFIG).map((joint) => joint.nearest);

  it('is the value nearest to the range, from either side, whenever it was', () => {
    const tries = [judgementOf(-28), judgementOf(6), judgementOf(-8), NOT_READ];
    expect(nearestOf(tries.reduce(near, startTally()))).toEqual([26, null]);
    expect(nearestOf([...tries].reverse().reduce(near, startTally()))).toEqual([26, null]);
  });

  it('is not known of a joint that was never read, and not told where there was good form', () => {
    expect(nearestOf(startTally())).toEqual([null, null]);
    expect(nearestOf(near(startTally(), NOT_READ))).toEqual([null, null]);
    const held = tallyJoints(near(startTally(), judgementOf(-8)), [judgementOf(0)]);
    expect(nearestOf(held)[0]).toBeNull();
  });
});

describe('the corrections of a session', () => {
  it('are counted as often as they were given and followed', () => {
    const tally = tallyEvents(startTally(), [
      cue('bent_knees', 'fault'),
      { kind: 'cue-fixed', atMs: 1, cueId: 'bent_knees' },
      cue('bent_knees', 'fault'),
      cue('neck:below', 'target'),
    ]);
    expect([...tally.corrections.values()]).toEqual([
      { id: 'bent_knees', say: 'Say bent_knees.', times: 2, fixed: 1 },
      { id: 'neck:below', say: 'Say neck:below.', times: 1, fixed: 0 },
    ]);
  });

  it('leave out advice about framing', () => {
    const tally = tallyEvents(startTally(), [
      cue('framing:too-far', 'framing'),
      { kind: 'cue-fixed', atMs: 1, cueId: 'framing:too-far' },
    ]);
    expect(tally.corrections.size).toBe(0);
  });
});
