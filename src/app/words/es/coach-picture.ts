import type { Translation } from '../catalogue.ts';
import type { coachPictureWords } from '../coach-picture.ts';

export const coachPicture: Translation<typeof coachPictureWords> = {
  shows: (stretchName) => `El entrenador hace el estiramiento: ${stretchName}`,
  turn: (stretchName) => `Mira ${stretchName} desde otro lado: usa las flechas`,
  turnHint: 'Arrastra, o usa las flechas, para mirar desde otro lado',
  cameraView: 'Vista de la cámara',
  again: 'Ver el movimiento otra vez',
};
