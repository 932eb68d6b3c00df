import type { Phrases } from '../phrases.ts';

export const standingQuad: Phrases = {
  'Standing thigh stretch': 'Oberschenkeldehnung im Stehen',
  'Heel to your seat to open the front of your thigh.':
    'Ferse zum Gesäß, das dehnt den Oberschenkel vorn.',
  'Heel-to-buttock stretch': 'Ferse-zum-Gesäß-Dehnung',
  'Standing rectus femoris stretch': 'Quadrizeps-Dehnung im Stehen',
  'Stand tall with your {other} hand on a wall or chair.':
    'Steh aufrecht, die {other:linke|rechte} Hand an einer Wand oder einem Stuhl.',
  'Bend your {side} knee and catch that ankle, or your trouser leg, behind you.':
    'Beug dein {side:linkes|rechtes} Knie und fass hinter dir den Knöchel oder das Hosenbein.',
  'Keep your knees side by side, the {side} one pointing at the floor.':
    'Lass die Knie nebeneinander, das {side:linke|rechte} zeigt zum Boden.',
  'Tuck your tailbone under until the front of your thigh pulls mildly.':
    'Kipp das Becken, bis der Oberschenkel vorn sanft zieht.',
  'Breathe slowly and evenly. Tuck a little more as you breathe out.':
    'Atme ruhig und gleichmäßig. Kipp das Becken beim Ausatmen etwas mehr.',
  'Loop a towel round your ankle and let your heel stay further from your seat.':
    'Leg ein Handtuch um den Knöchel und lass die Ferse weiter weg vom Gesäß.',
  'Bring your heel close to your seat and let your thigh drift just behind you.':
    'Bring die Ferse dicht ans Gesäß und lass den Oberschenkel etwas nach hinten gehen.',
  'Bend only as far as your knee likes; hold a towel looped round the ankle.':
    'Beug nur, so weit dein Knie mag; halt ein Handtuch um den Knöchel.',
  'Keep a hand on a wall or a heavy chair throughout.':
    'Lass die ganze Zeit eine Hand an der Wand oder einem schweren Stuhl.',
  'Keep your tailbone tucked and your thigh straight down.':
    'Lass das Becken gekippt und den Oberschenkel gerade nach unten zeigen.',
  'The camera follows your bent knee, your hip and your upright back.':
    'Die Kamera verfolgt das gebeugte Knie, die Hüfte und den aufrechten Rücken.',
  'The camera cannot see your pelvis tuck, your lower back arch, or a knee drifting outward.':
    'Die Kamera sieht nicht, ob du das Becken kippst, ins Hohlkreuz gehst oder das Knie nach außen wandert.',
  'Draw your {side} heel closer to your seat.':
    'Zieh die {side:linke|rechte} Ferse näher ans Gesäß.',
  'Bent-leg hip': 'Hüfte des gebeugten Beins',
  'Draw your {side} knee back beside the other.':
    'Zieh dein {side:linkes|rechtes} Knie zurück neben das andere.',
  'Stand taller: chest back over your hips.': 'Aufrechter: Brust zurück über die Hüfte.',
};
