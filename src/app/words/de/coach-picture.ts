import type { Translation } from '../catalogue.ts';
import type { coachPictureWords } from '../coach-picture.ts';

export const coachPicture: Translation<typeof coachPictureWords> = {
  shows: (stretchName) => `Der Coach hält die Dehnung: ${stretchName}`,
  turn: (stretchName) => `${stretchName} von einer anderen Seite ansehen: mit den Pfeiltasten`,
  turnHint: 'Zieh, oder nimm die Pfeiltasten, um von einer anderen Seite zu schauen',
  cameraView: 'Blick der Kamera',
  again: 'Die Bewegung noch einmal zeigen',
};
