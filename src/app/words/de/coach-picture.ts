import type { Translation } from '../catalogue.ts';
import type { coachPictureWords } from '../coach-picture.ts';

export const coachPicture: Translation<typeof coachPictureWords> = {
  shows: (stretchName) => `Der Coach hält die Dehnung: ${stretchName}`,
  turn: 'Zieh, oder nimm die Pfeiltasten, um von einer anderen Seite zu schauen',
  cameraView: 'Wie die Kamera es sieht',
  again: 'Die Bewegung noch einmal zeigen',
};
