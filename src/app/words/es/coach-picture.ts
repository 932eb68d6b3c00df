import type { Translation } from '../catalogue.ts';
import type { coachPictureWords } from '../coach-picture.ts';

export const coachPicture: Translation<typeof coachPictureWords> = {
  shows: (stretchName) => `El entrenador hace el estiramiento: ${stretchName}`,
  turn: 'Arrastra, o usa las flechas, para mirar desde otro lado',
  cameraView: 'Como lo ve la cámara',
  again: 'Ver el movimiento otra vez',
};
