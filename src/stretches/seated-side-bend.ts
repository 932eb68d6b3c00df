import type { StretchData } from './schema.ts';

export const seatedSideBend: StretchData = {
  id: "seated_side_bend",
  name: "Seated side bend",
  summary: "WRITE",
  position: "chair",
  sides: "each",
  view: "front",
  nearSide: "any",
  neutral: "sitting",
  muscles: ["quadratus lumborum", "obliques", "latissimus dorsi"],
  equipment: ["chair"],
  placement: { surface: "table", distanceM: [1.6, 2.2], facing: "face the camera" },
  steps: ["Sit tall with feet flat and slightly apart.", "Hold the seat with one hand and raise the other arm beside your ear.", "Lean away from the raised arm, keeping both sitting bones down.", "Hold the mild pull along your waist, then change sides."],
  breathing: "Breathe into the open side of the ribs.",
  easier: "Hand on the opposite shoulder instead of overhead; 12-15° lean.",
  deeper: "24-30° lean with the reach long.",
  dose: { holdSeconds: 20, repetitions: 3, restSeconds: 5 },
  cautions: [{ flag: "osteoporosis", action: "caution", why: "Osteoporosis, previous vertebral fracture or long-term steroid use" }, { flag: "shoulder", action: "modify", why: "Painful or unstable shoulder" }, { flag: "spine_surgery", action: "avoid", why: "Spine surgery in the last 3 months or surgeon-set movement limits" }],
  notSeen: "WRITE",
  targets: [
    {
      angle: "trunk_lat", label: "Side lean", weight: 1, reliability: "good",
      beginner: { aim: 14, tolerance: 5, accept: [9, null] },
      full: { aim: 24, tolerance: 8, accept: [16, null] },
      below: null, above: null,
    },
    {
      angle: "hip_line_tilt", label: "Level hips", weight: 0.4, reliability: "fair",
      beginner: { aim: 0, tolerance: 12, accept: [-12, 12] },
      full: { aim: 0, tolerance: 12, accept: [-12, 12] },
      below: null, above: null,
    },
    {
      angle: "shoulder.s", label: "Arm", weight: 0.6, reliability: "fair",
      beginner: { aim: 170, tolerance: 35, accept: [135, null] },
      full: { aim: 175, tolerance: 28, accept: [147, null] },
      below: null, above: null,
    },
    {
      angle: "shoulder_line_ratio", label: "Chest square", weight: 0.4, reliability: "fair",
      beginner: { aim: 1, tolerance: 0.05, accept: [0.95, null] },
      full: { aim: 1, tolerance: 0.05, accept: [0.95, null] },
      below: null, above: null,
    },
  ],
  faults: [
    {
      id: "twist", angle: "shoulder_line_ratio", of: "value", allowed: [0.945, null], severity: "fix", dwellMs: 700,
      correction: { say: "Keep your chest facing the screen", direction: 'still' },
    },
    {
      id: "hip_lift", angle: "hip_line_tilt", of: "value", allowed: [-14, 14], severity: "fix", dwellMs: 700,
      correction: { say: "Keep both sitting bones on the seat", direction: 'still' },
    },
    {
      id: "too_far", angle: "trunk_lat", of: "value", allowed: [null, 38], severity: "fix", dwellMs: 700,
      correction: { say: "Come up a little", direction: 'still' },
    },
    {
      id: "shrug", angle: "ear_sh_gap.o", of: "value", allowed: [0.05, null], severity: "tip", dwellMs: 700,
      correction: { say: "Drop the lower shoulder away from your ear", direction: 'still' },
    },
  ],
  sources: ["https://www.wvua23.com/your-personal-best-side-bend-stretch/", "https://nielasher.com/fr-fr/blogs/exercises-and-stretches/sitting-lateral-side-stretch"],
};
