import type { StretchData } from './schema.ts';

export const catCow: StretchData = {
  id: "cat_cow",
  name: "Cat-cow",
  summary: "WRITE",
  position: "all-fours",
  sides: "both",
  view: "side",
  nearSide: "any",
  neutral: null,
  muscles: ["whole-spine mobility", "erector spinae"],
  equipment: ["mat"],
  placement: { surface: "floor", distanceM: [1.8, 2.4], facing: "stand/sit/lie side-on, either side" },
  steps: ["Hands under shoulders, knees under hips.", "Breathe out: round the back up, tuck chin and tailbone.", "Breathe in: let the belly sink, lift breastbone and eyes a little.", "Flow slowly between the two, staying in the comfortable middle range."],
  breathing: "Out = round (cat), in = arch (cow).",
  easier: "Do it seated with hands on thighs.",
  deeper: "Pause 5 s in each end position.",
  dose: { holdSeconds: 4, repetitions: 8, restSeconds: 0 },
  cautions: [{ flag: "wrist", action: "modify", why: "Wrist pain under load" }, { flag: "knee", action: "modify", why: "Painful knee or cannot kneel" }, { flag: "osteoporosis", action: "caution", why: "Osteoporosis, previous vertebral fracture or long-term steroid use" }, { flag: "ext_sensitive", action: "caution", why: "Spinal stenosis, spondylolysis/spondylolisthesis, or leaning back brings on leg pain" }, { flag: "disc_flexion", action: "caution", why: "Known/suspected disc herniation, or bending forward brings on or spreads leg pain" }],
  notSeen: "WRITE",
  targets: [
    {
      angle: "hip.s", label: "Hip", weight: 1, reliability: "good",
      beginner: { aim: 100, tolerance: 18, accept: [82, 118] },
      full: { aim: 100, tolerance: 18, accept: [82, 118] },
      below: null, above: null,
    },
    {
      angle: "shoulder.s", label: "Arm", weight: 0.9, reliability: "good",
      beginner: { aim: 80, tolerance: 18, accept: [62, 98] },
      full: { aim: 80, tolerance: 18, accept: [62, 98] },
      below: null, above: null,
    },
    {
      angle: "knee.s", label: "Knee", weight: 0.8, reliability: "good",
      beginner: { aim: 90, tolerance: 15, accept: [75, 105] },
      full: { aim: 90, tolerance: 15, accept: [75, 105] },
      below: null, above: null,
    },
    {
      angle: "elbow.s", label: "Elbow", weight: 0.6, reliability: "good",
      beginner: { aim: 180, tolerance: 15, accept: [165, null] },
      full: { aim: 180, tolerance: 12, accept: [168, null] },
      below: null, above: null,
    },
    {
      angle: "trunk_incl", label: "Trunk", weight: 0.4, reliability: "good",
      beginner: { aim: 79, tolerance: 15, accept: [64, 94] },
      full: { aim: 79, tolerance: 15, accept: [64, 94] },
      below: null, above: null,
    },
  ],
  faults: [
    {
      id: "rock_back", angle: "hip.s", of: "value", allowed: [75, null], severity: "fix", dwellMs: 700,
      correction: { say: "Keep your hips over your knees", direction: 'still' },
    },
    {
      id: "rock_fwd", angle: "shoulder.s", of: "value", allowed: [52, null], severity: "fix", dwellMs: 700,
      correction: { say: "Keep your shoulders over your hands", direction: 'still' },
    },
    {
      id: "elbows", angle: "elbow.s", of: "value", allowed: [150, null], severity: "tip", dwellMs: 700,
      correction: { say: "Keep your arms long", direction: 'still' },
    },
  ],
  sources: ["https://lairdchiropractic.com/cat-cow-a-gentle-back-stretch/", "https://www.mayoclinic.org/healthy-lifestyle/adult-health/multimedia/back-pain/sls-20076265"],
};
