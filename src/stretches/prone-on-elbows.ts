import type { StretchData } from './schema.ts';

export const proneOnElbows: StretchData = {
  id: "prone_on_elbows",
  name: "Prone on elbows (sphinx)",
  summary: "WRITE",
  position: "prone",
  sides: "both",
  view: "side",
  nearSide: "any",
  neutral: null,
  muscles: ["lumbar extension mobility", "abdominal wall"],
  equipment: ["mat", "pillow under belly (easier)"],
  placement: { surface: "floor", distanceM: [1.8, 2.4], facing: "stand/sit/lie side-on, either side" },
  steps: ["Lie face down with forearms on the floor, elbows near shoulder width.", "Prop up onto your elbows and relax your lower back and buttocks.", "Keep hips and legs heavy on the floor.", "Look down and slightly forward; lower if leg symptoms appear."],
  breathing: "Slow belly breaths; let the back sag on each out-breath.",
  easier: "Elbows further forward and a pillow under the belly.",
  deeper: "Elbows right under the shoulders.",
  dose: { holdSeconds: 30, repetitions: 2, restSeconds: 5 },
  cautions: [{ flag: "ext_sensitive", action: "avoid", why: "Spinal stenosis, spondylolysis/spondylolisthesis, or leaning back brings on leg pain" }, { flag: "pregnancy", action: "avoid", why: "Pregnant beyond the first trimester" }, { flag: "shoulder", action: "modify", why: "Painful or unstable shoulder" }, { flag: "neck", action: "caution", why: "Neck injury, arm tingling or dizziness on neck movement" }, { flag: "spine_surgery", action: "avoid", why: "Spine surgery in the last 3 months or surgeon-set movement limits" }, { flag: "osteoporosis", action: "caution", why: "Osteoporosis, previous vertebral fracture or long-term steroid use" }],
  notSeen: "WRITE",
  targets: [
    {
      angle: "trunk_incl", label: "Trunk", weight: 1, reliability: "good",
      beginner: { aim: 68, tolerance: 8, accept: [52, 76] },
      full: { aim: 60, tolerance: 8, accept: [52, 68] },
      below: null, above: null,
    },
    {
      angle: "hip_signed.s", label: "Hip", weight: 0.9, reliability: "good",
      beginner: { aim: 198, tolerance: 12, accept: [186, 222] },
      full: { aim: 210, tolerance: 12, accept: [198, 222] },
      below: null, above: null,
    },
    {
      angle: "knee.s", label: "Knee", weight: 0.5, reliability: "good",
      beginner: { aim: 180, tolerance: 15, accept: [165, null] },
      full: { aim: 180, tolerance: 15, accept: [165, null] },
      below: null, above: null,
    },
    {
      angle: "neck", label: "Neck", weight: 0.5, reliability: "fair",
      beginner: { aim: 168, tolerance: 18, accept: [150, 186] },
      full: { aim: 168, tolerance: 18, accept: [150, 186] },
      below: null, above: null,
    },
  ],
  faults: [
    {
      id: "too_high", angle: "trunk_incl", of: "value", allowed: [42, null], severity: "fix", dwellMs: 700,
      correction: { say: "Lower your chest a little", direction: 'still' },
    },
    {
      id: "hips_up", angle: "hip_height_rel", of: "value", allowed: [null, 0.12], severity: "fix", dwellMs: 700,
      correction: { say: "Let your hips rest on the floor", direction: 'still' },
    },
    {
      id: "head_back", angle: "neck", of: "value", allowed: [null, 218], severity: "fix", dwellMs: 700,
      correction: { say: "Look down and forward - do not crane your neck", direction: 'still' },
    },
    {
      id: "low", angle: "trunk_incl", of: "value", allowed: [null, 84], severity: "tip", dwellMs: 700,
      correction: { say: "Prop up onto your elbows", direction: 'still' },
    },
  ],
  sources: ["https://mdtherapeutics.com/blogs/news/mckenzie-prone-press-ups-extension-that-can-calm-disc-related-low-back-pain"],
};
