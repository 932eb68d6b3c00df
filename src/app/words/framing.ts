import type { Position } from '../../core/reference.ts';
import type { FramingIssue } from '../../core/session-types.ts';

const TAKE_POSITION: Readonly<Record<Position, string>> = {
  standing: 'Stand up for this one.',
  chair: 'Sit on a chair for this one.',
  kneeling: 'Come down to your knees for this one.',
  'all-fours': 'Come to hands and knees for this one.',
  supine: 'Lie on your back for this one.',
  prone: 'Lie on your front for this one.',
  'side-lying': 'Lie on your side for this one.',
  'floor-sitting': 'Sit on the floor for this one.',
};

const OUT_OF_FRAME = {
  head: "I can't see your head: tip the screen back or step away.",
  feet: "I can't see your feet: tip the screen back or step away.",
  hands: "I can't see your hands: step back a little.",
  body: 'Part of you is outside the picture: move to the middle.',
} as const;

/** What to do so that the camera sees enough; shown and spoken alike. */
export function framingWords(issue: FramingIssue): string {
  switch (issue.id) {
    case 'nobody':
      return "I can't see you yet. Step into the picture.";
    case 'out-of-frame':
      return OUT_OF_FRAME[issue.part];
    case 'too-near':
      return 'You are very near: step back a little.';
    case 'too-far':
      return 'You are far away: come a little closer.';
    case 'turn-side-on':
      return 'Turn side-on to the camera.';
    case 'face-camera':
      return 'Turn to face the camera.';
    case 'turn-along':
      return 'Turn so that the camera looks along your body.';
    case 'turn-half':
      return 'Turn half-way towards the camera.';
    case 'hidden':
      return "Something hides part of you. Clear the camera's view.";
    case 'wrong-position':
      return TAKE_POSITION[issue.position];
  }
}

/** The words of a counted `framing:<issue>`, whose details are not kept. */
export function framingCorrectionWords(correctionId: string): string {
  const id = correctionId.replace(/^framing:/, '');
  switch (id) {
    case 'nobody':
    case 'too-near':
    case 'too-far':
    case 'turn-side-on':
    case 'face-camera':
    case 'turn-along':
    case 'turn-half':
    case 'hidden':
      return framingWords({ id });
    case 'wrong-position':
      return 'Take the position this stretch is done in.';
    default:
      return OUT_OF_FRAME.body;
  }
}
