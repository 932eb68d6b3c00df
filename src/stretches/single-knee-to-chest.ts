import type { StretchData } from './schema.ts';

export const singleKneeToChest: StretchData = {
  id: "single_knee_to_chest",
  name: "Single knee to chest",
  summary: "WRITE",
  position: "supine",
  sides: "each",
  view: "side",
  nearSide: "stretched",
  neutral: null,
  muscles: ["gluteus maximus", "lumbar erectors"],
  equipment: ["mat"],
  placement: { surface: "floor", distanceM: [1.8, 2.4], facing: "side-on with the STRETCHED side toward the camera" },
  steps: ["Lie on your back with knees bent.", "Hold behind one thigh and draw that knee toward your chest.", "Keep head and tailbone resting.", "Hold gently, lower slowly, change sides."],
  breathing: "Breathe out as the knee comes in.",
  easier: "Other foot flat; hold behind the thigh; stop at ~100° hip bend.",
  deeper: "Other leg straight on the floor, knee closer to the chest.",
  dose: { holdSeconds: 10, repetitions: 3, restSeconds: 3 },
  cautions: [{ flag: "disc_flexion", action: "caution", why: "Known/suspected disc herniation, or bending forward brings on or spreads leg pain" }, { flag: "hip_replacement", action: "avoid", why: "Hip replacement with movement precautions still in force" }, { flag: "osteoporosis", action: "caution", why: "Osteoporosis, previous vertebral fracture or long-term steroid use" }, { flag: "pregnancy", action: "modify", why: "Pregnant beyond the first trimester" }, { flag: "knee", action: "modify", why: "Painful knee or cannot kneel" }],
  notSeen: "WRITE",
  targets: [
    {
      angle: "hip.s", label: "Hip", weight: 1, reliability: "good",
      beginner: { aim: 80, tolerance: 15, accept: [null, 95] },
      full: { aim: 60, tolerance: 15, accept: [null, 75] },
      below: null, above: null,
    },
    {
      angle: "knee.s", label: "Knee", weight: 0.6, reliability: "good",
      beginner: { aim: 85, tolerance: 20, accept: [null, 105] },
      full: { aim: 65, tolerance: 20, accept: [null, 85] },
      below: null, above: null,
    },
    {
      angle: "hip.o", label: "Other hip", weight: 0.7, reliability: "fair",
      beginner: { aim: 129, tolerance: 18, accept: [111, null] },
      full: { aim: 180, tolerance: 15, accept: [165, null] },
      below: null, above: null,
    },
    {
      angle: "trunk_incl", label: "Trunk", weight: 0.6, reliability: "good",
      beginner: { aim: -90, tolerance: 15, accept: [-105, -75] },
      full: { aim: -90, tolerance: 15, accept: [-105, -75] },
      below: null, above: null,
    },
  ],
  faults: [
    {
      id: "head_up", angle: "neck", of: "value", allowed: [160, null], severity: "tip", dwellMs: 700,
      correction: { say: "Rest your head down", direction: 'still' },
    },
    {
      id: "other_up", angle: "hip.o", of: "value", allowed: [100, null], severity: "fix", dwellMs: 700,
      correction: { say: "Let the other leg relax down", direction: 'still' },
    },
    {
      id: "not_in", angle: "hip.s", of: "value", allowed: [null, 110], severity: "tip", dwellMs: 700,
      correction: { say: "Draw the knee a little closer", direction: 'still' },
    },
    {
      id: "open_knee", angle: "knee.s", of: "value", allowed: [null, 125], severity: "tip", dwellMs: 700,
      correction: { say: "Let the knee bend fully", direction: 'still' },
    },
  ],
  sources: ["https://www.mayoclinic.org/healthy-lifestyle/adult-health/multimedia/back-pain/sls-20076265", "https://baystatepain.com/pain-exercises/rehabilitation/spine-program/", "https://www.mskdorset.nhs.uk/back-pain_1/back-pain-low-back-pain/"],
};
