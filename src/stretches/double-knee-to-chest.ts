import type { StretchData } from './schema.ts';

export const doubleKneeToChest: StretchData = {
  id: "double_knee_to_chest",
  name: "Double knee to chest",
  summary: "WRITE",
  position: "supine",
  sides: "both",
  view: "side",
  nearSide: "any",
  neutral: null,
  muscles: ["lumbar erectors", "gluteus maximus"],
  equipment: ["mat"],
  placement: { surface: "floor", distanceM: [1.8, 2.4], facing: "stand/sit/lie side-on, either side" },
  steps: ["Lie on your back with knees bent.", "Bring one knee up, then the other, holding behind the thighs.", "Draw both knees in until the lower back feels gently stretched.", "Lower one leg at a time."],
  breathing: "Breathe out in, breathe in to ease off.",
  easier: "Hold behind thighs at ~105° hip bend.",
  deeper: "Hold shins, thighs near the chest.",
  dose: { holdSeconds: 10, repetitions: 3, restSeconds: 3 },
  cautions: [{ flag: "disc_flexion", action: "avoid", why: "Known/suspected disc herniation, or bending forward brings on or spreads leg pain" }, { flag: "osteoporosis", action: "avoid", why: "Osteoporosis, previous vertebral fracture or long-term steroid use" }, { flag: "hip_replacement", action: "avoid", why: "Hip replacement with movement precautions still in force" }, { flag: "pregnancy", action: "avoid", why: "Pregnant beyond the first trimester" }, { flag: "spine_surgery", action: "avoid", why: "Spine surgery in the last 3 months or surgeon-set movement limits" }],
  notSeen: "WRITE",
  targets: [
    {
      angle: "hip.s", label: "Hip", weight: 1, reliability: "good",
      beginner: { aim: 75, tolerance: 15, accept: [null, 90] },
      full: { aim: 58, tolerance: 15, accept: [null, 73] },
      below: null, above: null,
    },
    {
      angle: "knee.s", label: "Knee", weight: 0.6, reliability: "good",
      beginner: { aim: 85, tolerance: 20, accept: [null, 105] },
      full: { aim: 65, tolerance: 20, accept: [null, 85] },
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
      correction: { say: "Rest your head and shoulders", direction: 'still' },
    },
    {
      id: "not_in", angle: "hip.s", of: "value", allowed: [null, 108], severity: "tip", dwellMs: 700,
      correction: { say: "Draw your knees a little closer", direction: 'still' },
    },
    {
      id: "rock", angle: "trunk_incl", of: "speed", allowed: [-25, 25], severity: "fix", dwellMs: 700,
      correction: { say: "Stay still - no rocking", direction: 'still' },
    },
    {
      id: "open_knee", angle: "knee.s", of: "value", allowed: [null, 125], severity: "tip", dwellMs: 700,
      correction: { say: "Let the knees bend fully", direction: 'still' },
    },
  ],
  sources: ["https://www.mayoclinic.org/healthy-lifestyle/adult-health/multimedia/back-pain/sls-20076265", "https://www.mitchmedical.us/spine-secrets/what-are-flexion-exercises-williams-exercises-when-are-they-appropriate.html"],
};
