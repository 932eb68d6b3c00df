import type { StretchData } from './schema.ts';

export const seatedForwardFold: StretchData = {
  id: "seated_forward_fold",
  name: "Seated forward fold",
  summary: "WRITE",
  position: "chair",
  sides: "both",
  view: "side",
  nearSide: "any",
  neutral: "sitting",
  muscles: ["erector spinae", "quadratus lumborum"],
  equipment: ["chair"],
  placement: { surface: "table", distanceM: [1.6, 2.2], facing: "stand/sit/lie side-on, either side" },
  steps: ["Sit with feet flat and wider than your hips.", "Rest your hands on your thighs and round slowly forward from the head down.", "Slide hands toward your ankles only as far as is comfortable.", "Press through the hands to roll back up."],
  breathing: "Breathe out to fold; pause for a few soft breaths.",
  easier: "Forearms on thighs, trunk ~45° forward.",
  deeper: "Chest on or between the thighs, head relaxed.",
  dose: { holdSeconds: 10, repetitions: 3, restSeconds: 3 },
  cautions: [{ flag: "disc_flexion", action: "avoid", why: "Known/suspected disc herniation, or bending forward brings on or spreads leg pain" }, { flag: "nerve", action: "caution", why: "Current sciatica: shooting pain, tingling or numbness below the buttock/knee" }, { flag: "osteoporosis", action: "avoid", why: "Osteoporosis, previous vertebral fracture or long-term steroid use" }, { flag: "head_down", action: "caution", why: "Glaucoma, uncontrolled blood pressure, or dizzy when the head is low" }, { flag: "hip_replacement", action: "avoid", why: "Hip replacement with movement precautions still in force" }, { flag: "spine_surgery", action: "avoid", why: "Spine surgery in the last 3 months or surgeon-set movement limits" }, { flag: "pregnancy", action: "caution", why: "Pregnant beyond the first trimester" }],
  notSeen: "WRITE",
  targets: [
    {
      angle: "trunk_incl", label: "Trunk", weight: 1, reliability: "good",
      beginner: { aim: 45, tolerance: 15, accept: [30, null] },
      full: { aim: 85, tolerance: 18, accept: [67, null] },
      below: null, above: null,
    },
    {
      angle: "hip.s", label: "Hip", weight: 0.8, reliability: "fair",
      beginner: { aim: 45, tolerance: 18, accept: [null, 63] },
      full: { aim: 5, tolerance: 18, accept: [null, 23] },
      below: null, above: null,
    },
    {
      angle: "knee.s", label: "Knee", weight: 0.4, reliability: "good",
      beginner: { aim: 90, tolerance: 20, accept: [70, 110] },
      full: { aim: 90, tolerance: 20, accept: [70, 110] },
      below: null, above: null,
    },
  ],
  faults: [
    {
      id: "head_up", angle: "neck", of: "value", allowed: [null, 205], severity: "tip", dwellMs: 700,
      correction: { say: "Let your head hang", direction: 'still' },
    },
    {
      id: "feet", angle: "knee.s", of: "value", allowed: [60, null], severity: "tip", dwellMs: 700,
      correction: { say: "Bring your feet under your knees", direction: 'still' },
    },
    {
      id: "bounce", angle: "trunk_incl", of: "speed", allowed: [-35, 35], severity: "stop", dwellMs: 300,
      correction: { say: "No bouncing", direction: 'still' },
    },
    {
      id: "slide", angle: "hip.s", of: "value", allowed: [null, 110], severity: "tip", dwellMs: 700,
      correction: { say: "Fold from the hips toward your thighs", direction: 'still' },
    },
  ],
  sources: ["https://www.mitchmedical.us/spine-secrets/what-are-flexion-exercises-williams-exercises-when-are-they-appropriate.html"],
};
