import type { StretchData } from './schema.ts';

export const deskHingeLat: StretchData = {
  id: "desk_hinge_lat",
  name: "Desk hinge (half downward dog)",
  summary: "WRITE",
  position: "standing",
  sides: "both",
  view: "side",
  nearSide: "any",
  neutral: "standing",
  muscles: ["latissimus dorsi", "hamstrings", "thoracic extensors (mobility)"],
  equipment: ["desk, counter or chair back"],
  placement: { surface: "table", distanceM: [2.5, 3.2], facing: "stand/sit/lie side-on, either side" },
  steps: ["Hold the edge of a desk or chair back and walk your feet back.", "Push your hips away and let your chest lower between your arms.", "Keep ears level with your upper arms and your back long and flat.", "Bend the knees a little if your lower back rounds. Walk forward to finish."],
  breathing: "Breathe out as the hips move back; breathe into the sides of the ribs.",
  easier: "Use a higher surface (counter, ~95 cm) so the trunk is only ~65° forward.",
  deeper: "Desk height (~75-80 cm), trunk near horizontal, arms in line with the trunk.",
  dose: { holdSeconds: 30, repetitions: 2, restSeconds: 5 },
  cautions: [{ flag: "shoulder", action: "modify", why: "Painful or unstable shoulder" }, { flag: "head_down", action: "caution", why: "Glaucoma, uncontrolled blood pressure, or dizzy when the head is low" }, { flag: "nerve", action: "caution", why: "Current sciatica: shooting pain, tingling or numbness below the buttock/knee" }, { flag: "balance", action: "modify", why: "Poor balance / fear of falling" }, { flag: "osteoporosis", action: "caution", why: "Osteoporosis, previous vertebral fracture or long-term steroid use" }],
  notSeen: "WRITE",
  targets: [
    {
      angle: "trunk_incl", label: "Trunk", weight: 1, reliability: "good",
      beginner: { aim: 65, tolerance: 12, accept: [53, 95] },
      full: { aim: 85, tolerance: 10, accept: [75, 95] },
      below: null, above: null,
    },
    {
      angle: "hip.s", label: "Hip", weight: 0.8, reliability: "good",
      beginner: { aim: 113, tolerance: 15, accept: [78, 128] },
      full: { aim: 93, tolerance: 15, accept: [78, 108] },
      below: null, above: null,
    },
    {
      angle: "shoulder.s", label: "Arm", weight: 0.8, reliability: "good",
      beginner: { aim: 148, tolerance: 18, accept: [130, null] },
      full: { aim: 166, tolerance: 15, accept: [151, null] },
      below: null, above: null,
    },
    {
      angle: "knee.s", label: "Knee", weight: 0.6, reliability: "good",
      beginner: { aim: 176, tolerance: 18, accept: [158, null] },
      full: { aim: 176, tolerance: 15, accept: [161, null] },
      below: null, above: null,
    },
    {
      angle: "neck", label: "Neck", weight: 0.4, reliability: "fair",
      beginner: { aim: 177, tolerance: 18, accept: [159, 195] },
      full: { aim: 177, tolerance: 18, accept: [159, 195] },
      below: null, above: null,
    },
  ],
  faults: [
    {
      id: "round", angle: "shoulder.s", of: "value", allowed: [118, null], severity: "fix", dwellMs: 700,
      correction: { say: "Slide your hips back so your arms are long", direction: 'still' },
    },
    {
      id: "head_drop", angle: "neck", of: "value", allowed: [148, null], severity: "tip", dwellMs: 700,
      correction: { say: "Keep your ears between your arms", direction: 'still' },
    },
    {
      id: "knee_bend", angle: "knee.s", of: "value", allowed: [140, null], severity: "tip", dwellMs: 700,
      correction: { say: "Straighten your legs if your back stays flat", direction: 'still' },
    },
    {
      id: "sink", angle: "trunk_incl", of: "value", allowed: [null, 112], severity: "fix", dwellMs: 700,
      correction: { say: "Do not sink the chest below the hips", direction: 'still' },
    },
    {
      id: "elbow", angle: "elbow.s", of: "value", allowed: [150, null], severity: "tip", dwellMs: 700,
      correction: { say: "Reach your arms long", direction: 'still' },
    },
  ],
  sources: ["https://studylib.net/doc/7115226/exercise_centre_files-safe-back-exercises-leaflet"],
};
