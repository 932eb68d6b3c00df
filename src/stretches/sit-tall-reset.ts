import type { StretchData } from './schema.ts';

export const sitTallReset: StretchData = {
  id: "sit_tall_reset",
  name: "Sit-tall posture reset",
  summary: "WRITE",
  position: "chair",
  sides: "both",
  view: "side",
  nearSide: "any",
  neutral: "sitting",
  muscles: ["postural awareness (erector spinae, deep neck flexors)"],
  equipment: ["chair"],
  placement: { surface: "table", distanceM: [1.6, 2.2], facing: "stand/sit/lie side-on, either side" },
  steps: ["Sit right back or towards the middle of the seat, feet flat.", "Roll your pelvis forward until you feel your sitting bones.", "Stack ribs over pelvis and ears over shoulders; look straight ahead.", "Let the shoulders drop. Hold, relax, repeat."],
  breathing: "Quiet belly breathing; do not hold your breath to sit up.",
  easier: "Use the backrest or a rolled towel in the low back.",
  deeper: "Hold for 60 s without the backrest.",
  dose: { holdSeconds: 5, repetitions: 6, restSeconds: 2 },
  cautions: [],
  notSeen: "WRITE",
  targets: [
    {
      angle: "trunk_incl", label: "Trunk", weight: 1, reliability: "good",
      beginner: { aim: 0, tolerance: 8, accept: [-8, 8] },
      full: { aim: 0, tolerance: 6, accept: [-6, 6] },
      below: null, above: null,
    },
    {
      angle: "neck", label: "Neck", weight: 0.4, reliability: "fair",
      beginner: { aim: 172, tolerance: 9, accept: [163, null] },
      full: { aim: 176, tolerance: 7, accept: [169, null] },
      below: null, above: null,
    },
    {
      angle: "ear_fwd", label: "Head over shoulders", weight: 0.8, reliability: "fair",
      beginner: { aim: 0.06, tolerance: 0.08, accept: [null, 0.14] },
      full: { aim: 0.03, tolerance: 0.06, accept: [null, 0.09] },
      below: null, above: null,
    },
    {
      angle: "hip.s", label: "Hip", weight: 0.6, reliability: "good",
      beginner: { aim: 90, tolerance: 15, accept: [75, 105] },
      full: { aim: 90, tolerance: 12, accept: [78, 102] },
      below: null, above: null,
    },
    {
      angle: "knee.s", label: "Knee", weight: 0.4, reliability: "good",
      beginner: { aim: 90, tolerance: 15, accept: [75, 105] },
      full: { aim: 90, tolerance: 15, accept: [75, 105] },
      below: null, above: null,
    },
    {
      angle: "head_pitch", label: "Head level", weight: 0.3, reliability: "fair",
      beginner: { aim: -6, tolerance: 20, accept: [-26, 14] },
      full: { aim: -6, tolerance: 18, accept: [-24, 12] },
      below: null, above: null,
    },
  ],
  faults: [
    {
      id: "slouch_back", angle: "trunk_incl", of: "value", allowed: [-14, null], severity: "fix", dwellMs: 700,
      correction: { say: "Sit up - bring your chest over your hips", direction: 'still' },
    },
    {
      id: "lean_fwd", angle: "trunk_incl", of: "value", allowed: [null, 14], severity: "fix", dwellMs: 700,
      correction: { say: "Ease back so your shoulders are over your hips", direction: 'still' },
    },
    {
      id: "head_fwd", angle: "ear_fwd", of: "value", allowed: [null, 0.18], severity: "fix", dwellMs: 700,
      correction: { say: "Slide your head back over your shoulders", direction: 'still' },
    },
    {
      id: "look_down", angle: "head_pitch", of: "value", allowed: [-36, null], severity: "tip", dwellMs: 700,
      correction: { say: "Raise your eyes to the horizon", direction: 'still' },
    },
    {
      id: "low_seat", angle: "hip.s", of: "value", allowed: [68, null], severity: "tip", dwellMs: 700,
      correction: { say: "Your knees are above your hips - raise the seat", direction: 'still' },
    },
  ],
  sources: ["https://snmsc.staywellsolutionsonline.com/Library/DiseasesConditions/Adult/Dermatology/1,4468"],
};
