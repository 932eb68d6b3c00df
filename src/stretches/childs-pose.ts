import type { StretchData } from './schema.ts';

export const childsPose: StretchData = {
  id: "childs_pose",
  name: "Child's pose",
  summary: "WRITE",
  position: "kneeling",
  sides: "both",
  view: "side",
  nearSide: "any",
  neutral: null,
  muscles: ["erector spinae", "latissimus dorsi", "quadratus lumborum"],
  equipment: ["mat", "pillow (easier)"],
  placement: { surface: "floor", distanceM: [1.8, 2.4], facing: "stand/sit/lie side-on, either side" },
  steps: ["From hands and knees, knees comfortably apart.", "Sit your hips back toward your heels.", "Walk your hands forward and let chest and forehead sink.", "Rest; walk the hands back to come up."],
  breathing: "Breathe into the back of the ribs.",
  easier: "Pillow between hips and heels, forearms on the floor.",
  deeper: "Hips on heels, arms long, chest low.",
  dose: { holdSeconds: 30, repetitions: 2, restSeconds: 5 },
  cautions: [{ flag: "knee", action: "avoid", why: "Painful knee or cannot kneel" }, { flag: "disc_flexion", action: "caution", why: "Known/suspected disc herniation, or bending forward brings on or spreads leg pain" }, { flag: "osteoporosis", action: "avoid", why: "Osteoporosis, previous vertebral fracture or long-term steroid use" }, { flag: "head_down", action: "caution", why: "Glaucoma, uncontrolled blood pressure, or dizzy when the head is low" }, { flag: "hip_replacement", action: "avoid", why: "Hip replacement with movement precautions still in force" }, { flag: "pregnancy", action: "modify", why: "Pregnant beyond the first trimester" }, { flag: "shoulder", action: "modify", why: "Painful or unstable shoulder" }],
  notSeen: "WRITE",
  targets: [
    {
      angle: "knee.s", label: "Knee", weight: 1, reliability: "good",
      beginner: { aim: 41, tolerance: 18, accept: [null, 59] },
      full: { aim: 21, tolerance: 15, accept: [null, 36] },
      below: null, above: null,
    },
    {
      angle: "hip.s", label: "Hip", weight: 1, reliability: "fair",
      beginner: { aim: 38, tolerance: 18, accept: [null, 56] },
      full: { aim: 15, tolerance: 15, accept: [null, 30] },
      below: null, above: null,
    },
    {
      angle: "trunk_incl", label: "Trunk", weight: 0.6, reliability: "good",
      beginner: { aim: 93, tolerance: 12, accept: [81, 108] },
      full: { aim: 96, tolerance: 12, accept: [84, 108] },
      below: null, above: null,
    },
    {
      angle: "hip_heel", label: "Hips to heels", weight: 0.6, reliability: "fair",
      beginner: { aim: 0.57, tolerance: 0.2, accept: [null, 0.77] },
      full: { aim: 0.29, tolerance: 0.15, accept: [null, 0.44] },
      below: null, above: null,
    },
    {
      angle: "shoulder.s", label: "Arm", weight: 0.4, reliability: "fair",
      beginner: { aim: 174, tolerance: 30, accept: [144, null] },
      full: { aim: 169, tolerance: 25, accept: [144, null] },
      below: null, above: null,
    },
  ],
  faults: [
    {
      id: "hips_up", angle: "knee.s", of: "value", allowed: [null, 75], severity: "tip", dwellMs: 700,
      correction: { say: "Sit your hips further back toward your heels", direction: 'still' },
    },
    {
      id: "arms_short", angle: "shoulder.s", of: "value", allowed: [125, null], severity: "tip", dwellMs: 700,
      correction: { say: "Walk your hands further forward", direction: 'still' },
    },
    {
      id: "head_up", angle: "neck", of: "value", allowed: [null, 205], severity: "tip", dwellMs: 700,
      correction: { say: "Let your forehead rest", direction: 'still' },
    },
    {
      id: "chest_up", angle: "trunk_incl", of: "value", allowed: [72, null], severity: "tip", dwellMs: 700,
      correction: { say: "Lower your chest toward the floor", direction: 'still' },
    },
  ],
  sources: ["https://fluidhealth.com.au/index.php/2017/02/03/stretch-your-back/", "https://fitnessbomba.com/the-8-best-exercises-for-lower-back-pain-according-to-experts/5/"],
};
