import { describe, expect, it } from 'vitest';
import { resumeRecordOf } from '../../src/app/open-session.ts';
import { startFlow, stepFlow } from '../../src/core/flow.ts';
import type { FlowState } from '../../src/core/flow-types.ts';
import { planRoutine, routineOfOne } from '../../src/core/plan.ts';
import { stretchById } from '../../src/stretches/library.ts';
import { observed } from '../core/flows.ts';
import { emptyFrame } from '../core/frames.ts';
import { theStretch } from '../core/sessions.ts';

const OPTIONS = { straight: false, strictness: 'standard' } as const;
const NOW = new Date('2026-03-01T07:00:00Z');

function setUp(stretchId: string) {
  const routine = routineOfOne(theStretch(stretchId));
  return { routine, plan: planRoutine(routine, 'beginner', stretchById) };
}

describe('a session that is cut off again', () => {
  it.each(['standing_forward_fold', 'standing_back_extension'])(
    'still has what was done of %s before the first time',
    (stretchId) => {
      const { routine, plan } = setUp(stretchId);
      const doneMs = (plan.holds[0]?.targetHoldMs ?? 0) / 2;
      const again = startFlow(plan, OPTIONS, { index: 0, heldMs: doneMs });
      const kept = resumeRecordOf(again, routine, plan, null, NOW)?.next.heldMs ?? 0;
      expect(Math.abs(kept - doneMs)).toBeLessThan(plan.holds[0]?.counts?.holdMs ?? 1);
    },
  );

  it('keeps what the clock led of a hold, too', () => {
    const { routine, plan } = setUp('childs_pose_side_reach');
    const led: FlowState = {
      ...startFlow(plan, OPTIONS),
      phase: 'stretching',
      timed: true,
      phaseMs: 9_000,
      ledFromMs: 2_000,
    };
    expect(resumeRecordOf(led, routine, plan, null, NOW)?.next.heldMs).toBe(7_000);
  });

  it('has nothing of a hold that is only prepared', () => {
    const { routine, plan } = setUp('standing_forward_fold');
    const { state } = stepFlow(startFlow(plan, OPTIONS), observed(emptyFrame(100)));
    expect(resumeRecordOf(state, routine, plan, null, NOW)?.next.heldMs).toBe(0);
  });
});
