import type { StretchData } from './schema.ts';

export const gluteBridge: StretchData = {
  id: "glute_bridge",
  name: "Glute bridge",
  summary: "WRITE",
  position: "supine",
  sides: "both",
  view: "side",
  nearSide: "any",
  neutral: null,
  muscles: ["gluteus maximus (activation)", "hip-flexor lengthening"],
  equipment: ["mat"],
  placement: { surface: "floor", distanceM: [1.8, 2.4], facing: "stand/sit/lie side-on, either side" },
  steps: ["Lie on your back, feet flat, heels close to your hips.", "Flatten your back lightly and squeeze your buttocks.", "Lift your hips until shoulders, hips and knees line up.", "Hold two or three breaths and lower slowly."],
  breathing: "Breathe out to lift; keep breathing at the top.",
  easier: "Lift half way.",
  deeper: "Full line, arms crossed on chest.",
  dose: { holdSeconds: 5, repetitions: 6, restSeconds: 2 },
  cautions: [{ flag: "ext_sensitive", action: "caution", why: "Spinal stenosis, spondylolysis/spondylolisthesis, or leaning back brings on leg pain" }, { flag: "pregnancy", action: "modify", why: "Pregnant beyond the first trimester" }, { flag: "head_down", action: "caution", why: "Glaucoma, uncontrolled blood pressure, or dizzy when the head is low" }, { flag: "spine_surgery", action: "caution", why: "Spine surgery in the last 3 months or surgeon-set movement limits" }],
  notSeen: "WRITE",
  targets: [
    {
      angle: "hip_signed.s", label: "Hip", weight: 1, reliability: "good",
      beginner: { aim: 157, tolerance: 10, accept: [147, 189] },
      full: { aim: 180, tolerance: 9, accept: [171, 189] },
      below: null, above: null,
    },
    {
      angle: "knee.s", label: "Knee", weight: 0.7, reliability: "good",
      beginner: { aim: 66, tolerance: 28, accept: [38, 94] },
      full: { aim: 66, tolerance: 26, accept: [40, 92] },
      below: null, above: null,
    },
    {
      angle: "shank_incl.s", label: "Shin", weight: 0.6, reliability: "good",
      beginner: { aim: 8, tolerance: 18, accept: [null, 26] },
      full: { aim: 6, tolerance: 16, accept: [null, 22] },
      below: null, above: null,
    },
    {
      angle: "neck", label: "Neck", weight: 0.2, reliability: "poor",
      beginner: { aim: 164, tolerance: 30, accept: [124, 194] },
      full: { aim: 154, tolerance: 30, accept: [124, 184] },
      below: null, above: null,
    },
  ],
  faults: [
    {
      id: "low", angle: "hip_signed.s", of: "value", allowed: [140, null], severity: "tip", dwellMs: 700,
      correction: { say: "Lift your hips a little higher", direction: 'still' },
    },
    {
      id: "arch", angle: "hip_signed.s", of: "value", allowed: [null, 193], severity: "fix", dwellMs: 700,
      correction: { say: "Lower slightly - ribs down, no arching", direction: 'still' },
    },
    {
      id: "feet_far", angle: "shank_incl.s", of: "value", allowed: [null, 36], severity: "tip", dwellMs: 700,
      correction: { say: "Bring your heels under your knees", direction: 'still' },
    },
  ],
  sources: ["https://www.mayoclinic.org/healthy-lifestyle/adult-health/multimedia/back-pain/sls-20076265"],
};
