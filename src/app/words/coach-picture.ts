import { words } from './catalogue.ts';

/** What is said about the coach's picture. */
export const coachPictureWords = words('coach-picture', {
  /** What the picture shows, for those who do not see it. */
  shows: (stretchName: string) => `The coach holds the stretch: ${stretchName}`,
  /** How to look round the coach, for the keyboard and the mouse. */
  turn: 'Drag, or use the arrow keys, to look from another side',
  cameraView: 'As the camera sees it',
  again: 'Show the movement again',
});
