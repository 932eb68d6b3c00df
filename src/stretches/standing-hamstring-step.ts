import type { StretchData } from './schema.ts';

export const standingHamstringStep: StretchData = {
  id: "standing_hamstring_step",
  name: "Standing hamstring stretch, heel on step",
  summary: "WRITE",
  position: "standing",
  sides: "each",
  view: "side",
  nearSide: "stretched",
  neutral: "standing",
  muscles: ["hamstrings (raised leg)"],
  equipment: ["low step or sturdy chair", "wall for balance"],
  placement: { surface: "table", distanceM: [2.5, 3.2], facing: "side-on with the STRETCHED side toward the camera" },
  steps: ["Face a low step and put one heel on it, toes up, knee nearly straight.", "Stand tall on the other leg with hands on hips.", "Tip forward from the hips with a flat back until the back of the thigh pulls mildly.", "Keep hips square to the front; hold, then change legs."],
  breathing: "Breathe in tall, breathe out into the hinge.",
  easier: "20 cm step, soft knee, almost no hinge.",
  deeper: "Seat-height support (~45 cm) and a 30° hinge.",
  dose: { holdSeconds: 30, repetitions: 2, restSeconds: 5 },
  cautions: [{ flag: "nerve", action: "avoid", why: "Current sciatica: shooting pain, tingling or numbness below the buttock/knee" }, { flag: "disc_flexion", action: "caution", why: "Known/suspected disc herniation, or bending forward brings on or spreads leg pain" }, { flag: "balance", action: "modify", why: "Poor balance / fear of falling" }, { flag: "hip_replacement", action: "caution", why: "Hip replacement with movement precautions still in force" }],
  notSeen: "WRITE",
  targets: [
    {
      angle: "hip.s", label: "Hip", weight: 1, reliability: "good",
      beginner: { aim: 130, tolerance: 15, accept: [null, 145] },
      full: { aim: 92, tolerance: 15, accept: [null, 107] },
      below: null, above: null,
    },
    {
      angle: "knee.s", label: "Knee", weight: 1, reliability: "good",
      beginner: { aim: 176, tolerance: 15, accept: [161, null] },
      full: { aim: 176, tolerance: 10, accept: [166, null] },
      below: null, above: null,
    },
    {
      angle: "knee.o", label: "Other knee", weight: 0.6, reliability: "fair",
      beginner: { aim: 178, tolerance: 18, accept: [160, null] },
      full: { aim: 178, tolerance: 15, accept: [163, null] },
      below: null, above: null,
    },
    {
      angle: "trunk_incl", label: "Trunk", weight: 0.7, reliability: "good",
      beginner: { aim: 12, tolerance: 17, accept: [-5, 42] },
      full: { aim: 30, tolerance: 12, accept: [18, 42] },
      below: null, above: null,
    },
    {
      angle: "neck", label: "Neck", weight: 0.3, reliability: "fair",
      beginner: { aim: 180, tolerance: 18, accept: [162, 198] },
      full: { aim: 180, tolerance: 18, accept: [162, 198] },
      below: null, above: null,
    },
  ],
  faults: [
    {
      id: "knee_bend", angle: "knee.s", of: "value", allowed: [150, null], severity: "fix", dwellMs: 700,
      correction: { say: "Lengthen the raised leg", direction: 'still' },
    },
    {
      id: "round_fwd", angle: "trunk_incl", of: "value", allowed: [null, 55], severity: "fix", dwellMs: 700,
      correction: { say: "Lift your chest - hinge only from the hips", direction: 'still' },
    },
    {
      id: "head_drop", angle: "neck", of: "value", allowed: [148, null], severity: "tip", dwellMs: 700,
      correction: { say: "Look ahead, not at your foot", direction: 'still' },
    },
    {
      id: "support_bend", angle: "knee.o", of: "value", allowed: [152, null], severity: "tip", dwellMs: 700,
      correction: { say: "Stand tall on the supporting leg", direction: 'still' },
    },
    {
      id: "lean_back", angle: "trunk_incl", of: "value", allowed: [-12, null], severity: "tip", dwellMs: 700,
      correction: { say: "Tip your chest slightly forward", direction: 'still' },
    },
  ],
  sources: ["https://lairdchiropractic.com/standing-gluteal-stretch/", "http://manhattansportstherapy.com/blog/2016/april/exercises-to-avoid-if-you-have-sciatica-nerve-pa/index.html"],
};
