import type { Phrases } from '../phrases.ts';

export const seatedChestOpener: Phrases = {
  'Seated chest opener': 'Brustöffner im Sitzen',
  'Elbows wide, breastbone up, to open your chest.':
    'Ellbogen weit, Brustbein hoch, das öffnet die Brust.',
  'Seated thoracic extension': 'Brustwirbelstreckung im Sitzen',
  'Hands-behind-head opener': 'Brustöffner mit Händen am Kopf',
  'Chair with a low back': 'Stuhl mit niedriger Lehne',
  'Sit tall with the top of the chair back at the middle of your back.':
    'Sitz aufrecht, die Lehnenkante auf halber Rückenhöhe.',
  'Rest your fingertips behind your ears and open your elbows wide.':
    'Leg die Fingerspitzen hinter die Ohren und öffne die Ellbogen weit.',
  'Draw your shoulder blades lightly together and lift your breastbone over the chair back.':
    'Zieh die Schulterblätter leicht zusammen und heb das Brustbein über die Lehne.',
  'Keep your chin level and your lower ribs heavy.':
    'Halt das Kinn waagerecht und die unteren Rippen schwer.',
  'Breathe in to lift your chest, out to soften.':
    'Atme ein und heb die Brust, atme aus und werde weich.',
  'Rest your hands on your shoulders and only draw your shoulder blades together.':
    'Leg die Hände auf die Schultern und zieh nur die Schulterblätter zusammen.',
  'Lean your upper back a little further over the chair back.':
    'Lehn den oberen Rücken etwas weiter über die Lehne.',
  'Rest your hands on your shoulders and open your elbows only as far as is easy.':
    'Leg die Hände auf die Schultern und öffne die Ellbogen nur, so weit es leichtfällt.',
  'Rest your fingertips lightly; never pull on your head or tip it back.':
    'Leg die Fingerspitzen nur leicht an; zieh nie am Kopf und kipp ihn nicht zurück.',
  'Stay upright and only draw your shoulder blades together.':
    'Bleib aufrecht und zieh nur die Schulterblätter zusammen.',
  'The camera follows how wide your elbows open.':
    'Die Kamera verfolgt, wie weit die Ellbogen sich öffnen.',
  'From the front the camera cannot see your breastbone lift or how far you lean back.':
    'Von vorn sieht die Kamera nicht, wie sich das Brustbein hebt oder wie weit du dich zurücklehnst.',
  'Elbows wide': 'Weite Ellbogen',
  'Open your elbows wider.': 'Öffne die Ellbogen weiter.',
  'Level head': 'Kopf gerade',
  'Let your shoulders drop away from your ears.': 'Lass die Schultern weg von den Ohren sinken.',
  'Open your elbows wide.': 'Öffne die Ellbogen weit.',
  'Let your elbows come in.': 'Lass die Ellbogen zusammenkommen.',
};
