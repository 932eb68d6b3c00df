import type { StretchData } from './schema.ts';

export const halfKneelingHipFlexor: StretchData = {
  id: "half_kneeling_hip_flexor",
  name: "Half-kneeling hip-flexor stretch",
  summary: "WRITE",
  position: "kneeling",
  sides: "each",
  view: "side",
  nearSide: "stretched",
  neutral: "half-kneeling",
  muscles: ["iliopsoas (kneeling side)", "rectus femoris"],
  equipment: ["mat or cushion under the knee", "chair for balance"],
  placement: { surface: "floor", distanceM: [1.8, 2.4], facing: "side-on with the STRETCHED side toward the camera" },
  steps: ["Kneel on one knee with the other foot flat in front, both knees near 90°.", "Stack shoulders over hips and tuck your tailbone (squeeze the kneeling-side buttock).", "Keep the tuck and glide the hips forward a little.", "Stop when the front of the kneeling hip pulls; do not arch your back."],
  breathing: "Breathe out to tuck and glide; breathe low and slow in the hold.",
  easier: "Tuck only, no glide; or use the standing version.",
  deeper: "Glide until the kneeling thigh is 15-20° behind vertical; same-side arm up.",
  dose: { holdSeconds: 30, repetitions: 2, restSeconds: 5 },
  cautions: [{ flag: "knee", action: "modify", why: "Painful knee or cannot kneel" }, { flag: "ext_sensitive", action: "caution", why: "Spinal stenosis, spondylolysis/spondylolisthesis, or leaning back brings on leg pain" }, { flag: "hip_replacement", action: "caution", why: "Hip replacement with movement precautions still in force" }, { flag: "balance", action: "modify", why: "Poor balance / fear of falling" }, { flag: "pregnancy", action: "caution", why: "Pregnant beyond the first trimester" }],
  notSeen: "WRITE",
  targets: [
    {
      angle: "hip_signed.s", label: "Hip", weight: 1, reliability: "good",
      beginner: { aim: 192, tolerance: 6, accept: [186, null] },
      full: { aim: 198, tolerance: 10, accept: [188, null] },
      below: null, above: null,
    },
    {
      angle: "trunk_incl", label: "Trunk", weight: 1, reliability: "good",
      beginner: { aim: 2, tolerance: 8, accept: [-8, 10] },
      full: { aim: 0, tolerance: 8, accept: [-8, 8] },
      below: null, above: null,
    },
    {
      angle: "knee.o", label: "Other knee", weight: 0.8, reliability: "good",
      beginner: { aim: 89, tolerance: 15, accept: [74, 108] },
      full: { aim: 93, tolerance: 15, accept: [78, 108] },
      below: null, above: null,
    },
    {
      angle: "knee.s", label: "Knee", weight: 0.4, reliability: "fair",
      beginner: { aim: 96, tolerance: 18, accept: [78, 126] },
      full: { aim: 108, tolerance: 18, accept: [90, 126] },
      below: null, above: null,
    },
    {
      angle: "hip.o", label: "Other hip", weight: 0.4, reliability: "fair",
      beginner: { aim: 85, tolerance: 20, accept: [65, 105] },
      full: { aim: 85, tolerance: 20, accept: [65, 105] },
      below: null, above: null,
    },
  ],
  faults: [
    {
      id: "knee_past", angle: "knee.o", of: "value", allowed: [72, null], severity: "fix", dwellMs: 700,
      correction: { say: "Knee is past the ankle - step the front foot further forward", direction: 'still' },
    },
    {
      id: "lean_fwd", angle: "trunk_incl", of: "value", allowed: [null, 18], severity: "fix", dwellMs: 700,
      correction: { say: "Lift your chest over your hips", direction: 'still' },
    },
    {
      id: "arch", angle: "trunk_incl", of: "value", allowed: [-10, null], severity: "fix", dwellMs: 700,
      correction: { say: "Tuck your tailbone; stop leaning back", direction: 'still' },
    },
    {
      id: "sit_back", angle: "hip_signed.s", of: "value", allowed: [166, null], severity: "tip", dwellMs: 700,
      correction: { say: "Glide the hips forward over the kneeling knee", direction: 'still' },
    },
    {
      id: "shin_back", angle: "knee_ahead.o", of: "value", allowed: [-0.35, null], severity: "tip", dwellMs: 700,
      correction: { say: "Bring the front foot under the knee", direction: 'still' },
    },
  ],
  sources: ["https://www.functionalmovement.com/Exercises/788/half_kneeling_hip_flexor_stretch", "https://rebalancept.com/physical-therapy-exercises/featured-exercise-half-kneel-hip-flexoriliopsoas-stretch/"],
};
