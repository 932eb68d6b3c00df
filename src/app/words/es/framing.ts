import type { Translation } from '../catalogue.ts';
import type { framingMessages } from '../framing.ts';

export const framing: Translation<typeof framingMessages> = {
  nobody: 'No te veo. Entra en la imagen.',
  'too-near': 'Estás muy cerca: da un paso atrás.',
  'too-far': 'Estás lejos: acércate un poco.',
  'turn-side-on': 'Ponte de perfil a la cámara.',
  'face-camera': 'Ponte de cara a la cámara.',
  'turn-along': 'Gira para que la cámara mire a lo largo de tu cuerpo.',
  'turn-half': 'Gira a medias hacia la cámara.',
  turnRound: (side) => `Date la vuelta: el ${side} más cerca de la cámara.`,
  turnRoundAtAll: 'Date la vuelta.',
  hidden: 'No veo una parte de ti. Gira un poco o despeja la vista.',
  anyPosition: 'Ponte en la posición de este estiramiento.',
  takePosition: {
    standing: 'Para este, ponte de pie.',
    chair: 'Para este, siéntate en una silla.',
    kneeling: 'Para este, ponte de rodillas.',
    'all-fours': 'Para este, ponte a cuatro patas.',
    supine: 'Para este, túmbate boca arriba.',
    prone: 'Para este, túmbate boca abajo.',
    'side-lying': 'Para este, túmbate de lado.',
    'floor-sitting': 'Para este, siéntate en el suelo.',
  },
  outOfFrame: {
    head: 'No te veo la cabeza: inclina la pantalla hacia atrás o aléjate.',
    feet: 'No te veo los pies: inclina la pantalla hacia atrás o aléjate.',
    hands: 'No te veo las manos: da un paso atrás.',
    body: 'Te sales en parte de la imagen: ve al centro.',
  },
};
