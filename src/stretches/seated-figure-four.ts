import type { StretchData } from './schema.ts';

export const seatedFigureFour: StretchData = {
  id: "seated_figure_four",
  name: "Seated figure-four",
  summary: "WRITE",
  position: "chair",
  sides: "each",
  view: "front45",
  nearSide: "any",
  neutral: "sitting",
  muscles: ["piriformis and deep hip rotators", "gluteus maximus/medius"],
  equipment: ["chair without arms"],
  placement: { surface: "table", distanceM: [1.6, 2.2], facing: "turn ~45 deg so the crossed-leg side is slightly toward the camera" },
  steps: ["Sit tall near the front of the chair.", "Rest one ankle on the other thigh just above the knee.", "Let the raised knee sink; keep the ankle relaxed at a right angle.", "Hinge forward from the hips with a long back until the buttock pulls mildly."],
  breathing: "Breathe in tall, breathe out forward.",
  easier: "Cross the ankle lower (on the shin) or stay upright.",
  deeper: "Shin near horizontal and a 25-30° hinge with a flat back.",
  dose: { holdSeconds: 30, repetitions: 2, restSeconds: 5 },
  cautions: [{ flag: "hip_replacement", action: "avoid", why: "Hip replacement with movement precautions still in force" }, { flag: "knee", action: "caution", why: "Painful knee or cannot kneel" }, { flag: "nerve", action: "caution", why: "Current sciatica: shooting pain, tingling or numbness below the buttock/knee" }, { flag: "disc_flexion", action: "caution", why: "Known/suspected disc herniation, or bending forward brings on or spreads leg pain" }],
  notSeen: "WRITE",
  targets: [
    {
      angle: "cross_dist", label: "Ankle on knee", weight: 1, reliability: "fair",
      beginner: { aim: 0.28, tolerance: 0.25, accept: [null, 0.53] },
      full: { aim: 0.28, tolerance: 0.25, accept: [null, 0.53] },
      below: null, above: null,
    },
    {
      angle: "shin_slope.s", label: "Raised shin", weight: 0.8, reliability: "fair",
      beginner: { aim: 33, tolerance: 14, accept: [null, 47] },
      full: { aim: 16, tolerance: 12, accept: [null, 28] },
      below: null, above: null,
    },
    {
      angle: "trunk_incl", label: "Trunk", weight: 0.6, reliability: "fair",
      beginner: { aim: 6, tolerance: 10, accept: [-4, 31] },
      full: { aim: 21, tolerance: 10, accept: [11, 31] },
      below: null, above: null,
    },
    {
      angle: "knee.o", label: "Other knee", weight: 0.5, reliability: "fair",
      beginner: { aim: 90, tolerance: 18, accept: [72, 108] },
      full: { aim: 90, tolerance: 18, accept: [72, 108] },
      below: null, above: null,
    },
  ],
  faults: [
    {
      id: "not_crossed", angle: "cross_dist", of: "value", allowed: [null, 0.7], severity: "fix", dwellMs: 700,
      correction: { say: "Rest the ankle just above the other knee", direction: 'still' },
    },
    {
      id: "round", angle: "ear_sh_gap.s", of: "value", allowed: [0.21, null], severity: "fix", dwellMs: 700,
      correction: { say: "Lead with your chest, not your head", direction: 'still' },
    },
    {
      id: "knee_up", angle: "shin_slope.s", of: "value", allowed: [null, 52], severity: "tip", dwellMs: 700,
      correction: { say: "Let the raised knee relax downward", direction: 'still' },
    },
    {
      id: "side_lean", angle: "shoulder_line_tilt", of: "value", allowed: [-14, 14], severity: "fix", dwellMs: 700,
      correction: { say: "Sit evenly on both sitting bones", direction: 'still' },
    },
  ],
  sources: ["http://www.lanechiroandrehab.com/exercises/lower-extremity-stretches/buttocks/", "https://www.lhsc.on.ca/joint-replacement-surgery/hip-precautions"],
};
