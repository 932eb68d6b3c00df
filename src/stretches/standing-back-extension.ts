import type { StretchData } from './schema.ts';

export const standingBackExtension: StretchData = {
  id: "standing_back_extension",
  name: "Standing back extension",
  summary: "WRITE",
  position: "standing",
  sides: "both",
  view: "side",
  nearSide: "any",
  neutral: "standing",
  muscles: ["lumbar extension mobility", "abdominal wall"],
  equipment: [],
  placement: { surface: "table", distanceM: [2.5, 3.2], facing: "stand/sit/lie side-on, either side" },
  steps: ["Stand with feet hip-width and hands on the back of your pelvis, fingers pointing down.", "Keep your knees straight and gaze level.", "Let your hips drift slightly forward as you lean your chest back a little.", "Hold briefly, return to upright, and repeat smoothly."],
  breathing: "Breathe out as you lean back, breathe in as you return.",
  easier: "Lean the buttocks on a desk edge and move only 5-10°.",
  deeper: "20-25° lean-back only if it feels relieving and no leg symptoms appear.",
  dose: { holdSeconds: 3, repetitions: 8, restSeconds: 2 },
  cautions: [{ flag: "ext_sensitive", action: "avoid", why: "Spinal stenosis, spondylolysis/spondylolisthesis, or leaning back brings on leg pain" }, { flag: "osteoporosis", action: "caution", why: "Osteoporosis, previous vertebral fracture or long-term steroid use" }, { flag: "balance", action: "modify", why: "Poor balance / fear of falling" }, { flag: "neck", action: "caution", why: "Neck injury, arm tingling or dizziness on neck movement" }, { flag: "pregnancy", action: "caution", why: "Pregnant beyond the first trimester" }, { flag: "spine_surgery", action: "avoid", why: "Spine surgery in the last 3 months or surgeon-set movement limits" }],
  notSeen: "WRITE",
  targets: [
    {
      angle: "trunk_incl", label: "Trunk", weight: 1, reliability: "good",
      beginner: { aim: -10, tolerance: 6, accept: [-27, -4] },
      full: { aim: -20, tolerance: 7, accept: [-27, -13] },
      below: null, above: null,
    },
    {
      angle: "hip_signed.s", label: "Hip", weight: 0.5, reliability: "fair",
      beginner: { aim: 193, tolerance: 12, accept: [181, 220] },
      full: { aim: 206, tolerance: 14, accept: [192, 220] },
      below: null, above: null,
    },
    {
      angle: "knee.s", label: "Knee", weight: 0.6, reliability: "good",
      beginner: { aim: 178, tolerance: 13, accept: [165, null] },
      full: { aim: 178, tolerance: 13, accept: [165, null] },
      below: null, above: null,
    },
    {
      angle: "neck", label: "Neck", weight: 0.5, reliability: "fair",
      beginner: { aim: 176, tolerance: 15, accept: [161, 191] },
      full: { aim: 176, tolerance: 15, accept: [161, 191] },
      below: null, above: null,
    },
  ],
  faults: [
    {
      id: "too_far", angle: "trunk_incl", of: "value", allowed: [-30, null], severity: "stop", dwellMs: 300,
      correction: { say: "Ease off - a small lean back is enough", direction: 'still' },
    },
    {
      id: "forward", angle: "trunk_incl", of: "value", allowed: [null, -2], severity: "tip", dwellMs: 700,
      correction: { say: "Lean your chest gently backwards", direction: 'still' },
    },
    {
      id: "knee_bend", angle: "knee.s", of: "value", allowed: [160, null], severity: "fix", dwellMs: 700,
      correction: { say: "Keep your knees straight", direction: 'still' },
    },
    {
      id: "head_back", angle: "head_pitch", of: "value", allowed: [null, 40], severity: "fix", dwellMs: 700,
      correction: { say: "Keep your chin level, eyes forward", direction: 'still' },
    },
    {
      id: "fast", angle: "trunk_incl", of: "speed", allowed: [-40, 40], severity: "tip", dwellMs: 700,
      correction: { say: "Slow down - no bouncing", direction: 'still' },
    },
  ],
  sources: ["https://oaevansville.com/back-exercises/standingbackpira/", "https://www.peak-physio.com.au/program/7ea7ecaad6d0/"],
};
