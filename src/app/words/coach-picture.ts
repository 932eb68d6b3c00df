import { words } from './catalogue.ts';

/** What is said about the coach's picture. */
export const coachPictureWords = words('coach-picture', {
  /** What the picture shows, for those who do not see it. */
  shows: (stretchName: string) => `The coach holds the stretch: ${stretchName}`,
  /** The surface that turns the coach, by its name for a screen reader. */
  turn: (stretchName: string) => `Look at ${stretchName} from another side: use the arrow keys`,
  turnHint: 'Drag, or use the arrow keys, to look from another side',
  cameraView: "Camera's view",
  again: 'Show the movement again',
});
