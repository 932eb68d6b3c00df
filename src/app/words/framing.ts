import type { Position } from '../../core/reference.ts';
import type { FramingIssue } from '../../core/session-types.ts';
import { words } from './catalogue.ts';
import { sideName } from './fill.ts';

export const framingMessages = words('framing', {
  nobody: "I can't see you. Step into the picture.",
  'too-near': 'You are very near: step back a little.',
  'too-far': 'You are far away: come a little closer.',
  'turn-side-on': 'Turn side-on to the camera.',
  'face-camera': 'Turn to face the camera.',
  'turn-along': 'Turn so that the camera looks along your body.',
  'turn-half': 'Turn half-way towards the camera.',
  turnRound: (side: string) => `Turn the other way round, your ${side} nearer to the camera.`,
  turnRoundAtAll: 'Turn the other way round.',
  hidden: 'Part of you is hidden. Turn a little, or clear the view.',
  anyPosition: 'Take the position this stretch is done in.',
  takePosition: {
    standing: 'Stand up for this one.',
    chair: 'Sit on a chair for this one.',
    kneeling: 'Come down to your knees for this one.',
    'all-fours': 'Come to hands and knees for this one.',
    supine: 'Lie on your back for this one.',
    prone: 'Lie on your front for this one.',
    'side-lying': 'Lie on your side for this one.',
    'floor-sitting': 'Sit on the floor for this one.',
  } satisfies Record<Position, string>,
  outOfFrame: {
    head: "I can't see your head: tip the screen back or step away.",
    feet: "I can't see your feet: tip the screen back or step away.",
    hands: "I can't see your hands: step back a little.",
    body: 'Part of you is outside the picture: move to the middle.',
  },
});

/** What to do so that the camera sees enough; shown and spoken alike. */
export function framingWords(issue: FramingIssue): string {
  switch (issue.id) {
    case 'nobody':
      return framingMessages.nobody;
    case 'out-of-frame':
      return framingMessages.outOfFrame[issue.part];
    case 'too-near':
      return framingMessages['too-near'];
    case 'too-far':
      return framingMessages['too-far'];
    case 'turn-side-on':
      return framingMessages['turn-side-on'];
    case 'face-camera':
      return framingMessages['face-camera'];
    case 'turn-along':
      return framingMessages['turn-along'];
    case 'turn-half':
      return framingMessages['turn-half'];
    case 'turn-round':
      return framingMessages.turnRound(sideName(issue.nearer));
    case 'hidden':
      return framingMessages.hidden;
    case 'wrong-position':
      return framingMessages.takePosition[issue.position];
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
    case 'turn-round':
      return framingMessages.turnRoundAtAll;
    case 'wrong-position':
      return framingMessages.anyPosition;
    default:
      return framingMessages.outOfFrame.body;
  }
}
