import type { StretchData } from './schema.ts';

export const standingForwardFold: StretchData = {
  id: "standing_forward_fold",
  name: "Soft-knee forward fold",
  summary: "WRITE",
  position: "standing",
  sides: "both",
  view: "side",
  nearSide: "any",
  neutral: "standing",
  muscles: ["erector spinae", "hamstrings"],
  equipment: ["chair in front (optional)"],
  placement: { surface: "table", distanceM: [2.5, 3.2], facing: "stand/sit/lie side-on, either side" },
  steps: ["Stand with feet hip-width and unlock your knees.", "Hinge from the hips and slide your hands down your thighs.", "Let your head and arms hang; rest hands on shins or a chair if needed.", "To come up, bend the knees more, press through your feet and rise slowly."],
  breathing: "Breathe out on the way down; let each out-breath soften the back.",
  easier: "Hands on a chair seat, trunk about horizontal, knees bent 25-30°.",
  deeper: "Fold past horizontal with knees almost straight, back relaxed.",
  dose: { holdSeconds: 20, repetitions: 3, restSeconds: 5 },
  cautions: [{ flag: "disc_flexion", action: "avoid", why: "Known/suspected disc herniation, or bending forward brings on or spreads leg pain" }, { flag: "nerve", action: "avoid", why: "Current sciatica: shooting pain, tingling or numbness below the buttock/knee" }, { flag: "osteoporosis", action: "avoid", why: "Osteoporosis, previous vertebral fracture or long-term steroid use" }, { flag: "head_down", action: "avoid", why: "Glaucoma, uncontrolled blood pressure, or dizzy when the head is low" }, { flag: "balance", action: "modify", why: "Poor balance / fear of falling" }, { flag: "hip_replacement", action: "avoid", why: "Hip replacement with movement precautions still in force" }, { flag: "spine_surgery", action: "avoid", why: "Spine surgery in the last 3 months or surgeon-set movement limits" }],
  notSeen: "WRITE",
  targets: [
    {
      angle: "trunk_incl", label: "Trunk", weight: 1, reliability: "good",
      beginner: { aim: 85, tolerance: 20, accept: [65, null] },
      full: { aim: 125, tolerance: 18, accept: [107, null] },
      below: null, above: null,
    },
    {
      angle: "hip.s", label: "Hip", weight: 0.7, reliability: "good",
      beginner: { aim: 79, tolerance: 20, accept: [null, 99] },
      full: { aim: 46, tolerance: 20, accept: [null, 66] },
      below: null, above: null,
    },
    {
      angle: "knee.s", label: "Knee", weight: 0.6, reliability: "good",
      beginner: { aim: 165, tolerance: 12, accept: [153, null] },
      full: { aim: 172, tolerance: 10, accept: [162, null] },
      below: null, above: null,
    },
    {
      angle: "neck", label: "Neck", weight: 0.4, reliability: "poor",
      beginner: { aim: 162, tolerance: 30, accept: [132, 192] },
      full: { aim: 162, tolerance: 30, accept: [132, 192] },
      below: null, above: null,
    },
  ],
  faults: [
    {
      id: "bent_knees", angle: "knee.s", of: "value", allowed: [150, null], severity: "tip", dwellMs: 700,
      correction: { say: "Straighten your knees a little, keep them soft", direction: 'still' },
    },
    {
      id: "head_up", angle: "neck", of: "value", allowed: [null, 205], severity: "tip", dwellMs: 700,
      correction: { say: "Let your head hang", direction: 'still' },
    },
    {
      id: "bounce", angle: "trunk_incl", of: "speed", allowed: [-35, 35], severity: "stop", dwellMs: 300,
      correction: { say: "No bouncing - let it soften slowly", direction: 'still' },
    },
    {
      id: "weight_back", angle: "knee_ahead.s", of: "value", allowed: [-0.12, null], severity: "tip", dwellMs: 700,
      correction: { say: "Bring your weight over mid-foot", direction: 'still' },
    },
  ],
  sources: ["https://lairdchiropractic.com/lower-back-stretch-2/", "https://pmc.ncbi.nlm.nih.gov/articles/PMC4689525"],
};
