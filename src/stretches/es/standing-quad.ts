import type { Phrases } from '../phrases.ts';

export const standingQuad: Phrases = {
  'Standing thigh stretch': 'Muslo de pie',
  'Heel to your seat to open the front of your thigh.':
    'Talón al glúteo para abrir la parte de delante del muslo.',
  'Heel-to-buttock stretch': 'Talón al glúteo',
  'Standing rectus femoris stretch': 'Estiramiento del cuádriceps de pie',
  'Stand tall with your {other} hand on a wall or chair.':
    'Yérguete con la mano {other:izquierda|derecha} en una pared o silla.',
  'Bend your {side} knee and catch that ankle, or your trouser leg, behind you.':
    'Dobla la rodilla {side:izquierda|derecha} y agarra ese tobillo, o el pantalón, por detrás.',
  'Keep your knees side by side, the {side} one pointing at the floor.':
    'Rodillas juntas, la {side:izquierda|derecha} mirando al suelo.',
  'Tuck your tailbone under until the front of your thigh pulls mildly.':
    'Mete el coxis hasta notar una tensión suave delante del muslo.',
  'Breathe slowly and evenly. Tuck a little more as you breathe out.':
    'Respira despacio y parejo. Mete el coxis un poco más al soltar el aire.',
  'Loop a towel round your ankle and let your heel stay further from your seat.':
    'Pasa una toalla por el tobillo y deja el talón más lejos del glúteo.',
  'Bring your heel close to your seat and let your thigh drift just behind you.':
    'Acerca el talón al glúteo y deja que el muslo vaya un poco hacia atrás.',
  'Bend only as far as your knee likes; hold a towel looped round the ankle.':
    'Dobla solo lo que quiera la rodilla; sujeta una toalla pasada por el tobillo.',
  'Keep a hand on a wall or a heavy chair throughout.':
    'Ten una mano en la pared o en una silla pesada todo el tiempo.',
  'Keep your tailbone tucked and your thigh straight down.':
    'Mantén el coxis metido y el muslo recto hacia abajo.',
  'The camera follows your bent knee, your hip and your upright back.':
    'La cámara sigue la rodilla doblada, la cadera y la espalda erguida.',
  'The camera cannot see your pelvis tuck, your lower back arch, or a knee drifting outward.':
    'La cámara no ve si metes el coxis, si arqueas la zona lumbar o si la rodilla se abre.',
  'Draw your {side} heel closer to your seat.':
    'Acerca el talón {side:izquierdo|derecho} al glúteo.',
  'Bent-leg hip': 'Cadera de la pierna doblada',
  'Draw your {side} knee back beside the other.':
    'Lleva la rodilla {side:izquierda|derecha} atrás, junto a la otra.',
  'Stand taller: chest back over your hips.': 'Tronco más erguido: el pecho sobre la cadera.',
};
