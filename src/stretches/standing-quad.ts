import type { StretchData } from './schema.ts';

export const standingQuad: StretchData = {
  id: "standing_quad",
  name: "Standing quadriceps stretch",
  summary: "WRITE",
  position: "standing",
  sides: "each",
  view: "side",
  nearSide: "stretched",
  neutral: "standing",
  muscles: ["rectus femoris", "vasti"],
  equipment: ["wall or chair"],
  placement: { surface: "table", distanceM: [2.5, 3.2], facing: "side-on with the STRETCHED side toward the camera" },
  steps: ["Hold a wall with one hand.", "Bend one knee and catch the ankle or trouser leg behind you.", "Keep both knees close and the bent knee pointing at the floor.", "Tuck the tailbone so the front of the thigh pulls without arching the back."],
  breathing: "Slow, even breathing; tuck on the out-breath.",
  easier: "Loop a towel round the ankle, knee bent about 80°.",
  deeper: "Heel close to buttock with thigh 5-10° behind vertical.",
  dose: { holdSeconds: 30, repetitions: 2, restSeconds: 5 },
  cautions: [{ flag: "knee", action: "caution", why: "Painful knee or cannot kneel" }, { flag: "balance", action: "modify", why: "Poor balance / fear of falling" }, { flag: "ext_sensitive", action: "caution", why: "Spinal stenosis, spondylolysis/spondylolisthesis, or leaning back brings on leg pain" }],
  notSeen: "WRITE",
  targets: [
    {
      angle: "knee.s", label: "Knee", weight: 1, reliability: "good",
      beginner: { aim: 80, tolerance: 15, accept: [null, 95] },
      full: { aim: 55, tolerance: 15, accept: [null, 70] },
      below: null, above: null,
    },
    {
      angle: "hip_signed.s", label: "Hip", weight: 0.9, reliability: "good",
      beginner: { aim: 171, tolerance: 10, accept: [161, null] },
      full: { aim: 186, tolerance: 10, accept: [176, null] },
      below: null, above: null,
    },
    {
      angle: "trunk_incl", label: "Trunk", weight: 0.9, reliability: "good",
      beginner: { aim: 3, tolerance: 8, accept: [-8, 11] },
      full: { aim: 0, tolerance: 8, accept: [-8, 8] },
      below: null, above: null,
    },
    {
      angle: "knee.o", label: "Other knee", weight: 0.6, reliability: "fair",
      beginner: { aim: 178, tolerance: 10, accept: [168, null] },
      full: { aim: 178, tolerance: 10, accept: [168, null] },
      below: null, above: null,
    },
  ],
  faults: [
    {
      id: "knee_fwd", angle: "hip_signed.s", of: "value", allowed: [158, null], severity: "fix", dwellMs: 700,
      correction: { say: "Point the bent knee straight down", direction: 'still' },
    },
    {
      id: "arch", angle: "trunk_incl", of: "value", allowed: [-10, null], severity: "fix", dwellMs: 700,
      correction: { say: "Tuck your tailbone; do not arch", direction: 'still' },
    },
    {
      id: "lean_fwd", angle: "trunk_incl", of: "value", allowed: [null, 15], severity: "fix", dwellMs: 700,
      correction: { say: "Stand tall", direction: 'still' },
    },
    {
      id: "stand_knee", angle: "knee.o", of: "value", allowed: [160, null], severity: "tip", dwellMs: 700,
      correction: { say: "Keep the standing leg straight but soft", direction: 'still' },
    },
  ],
  sources: ["https://ortho-institute.org/education/patient-library/knee-exercises", "https://www.mskdorset.nhs.uk/back-pain_1/back-pain-low-back-pain/"],
};
