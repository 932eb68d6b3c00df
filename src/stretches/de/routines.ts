import type { Phrases } from '../phrases.ts';

export const routines: Phrases = {
  'March on the spot or walk about for a minute first.':
    'Geh vorher eine Minute umher oder auf der Stelle.',
  'Walk about for a minute or two first; five if you plan to stretch deeply.':
    'Geh vorher ein, zwei Minuten umher; fünf, wenn du tief dehnen willst.',
  'Gentle morning': 'Sanfter Morgen',
  'Small, easy movements to wake your back and hips.':
    'Kleine, leichte Bewegungen, die Rücken und Hüfte wecken.',
  'Standing desk break': 'Pause im Stehen',
  'Stand up, lean back and open your hips after sitting.':
    'Steh auf, lehn dich zurück und öffne die Hüfte nach dem Sitzen.',
  'Seated desk break': 'Pause im Sitzen',
  'Everything from your chair, from neck to hips.':
    'Alles vom Stuhl aus, vom Nacken bis zur Hüfte.',
  'Hamstring focus': 'Oberschenkelrückseite',
  'Long, unhurried holds for the backs of your thighs.':
    'Lange, ruhige Dehnungen für die Rückseite der Oberschenkel.',
  'Leaning back': 'Nach hinten',
  'For when standing and walking feel better than sitting.':
    'Wenn dir Stehen und Gehen leichter fällt als Sitzen.',
  'Bending forward': 'Nach vorn',
  'For when sitting and bending feel better than standing.':
    'Wenn dir Sitzen und Beugen leichter fällt als Stehen.',
  'Evening on the floor': 'Abend am Boden',
  'Long holds and slow breathing to end the day.':
    'Lange Dehnungen und ruhiger Atem zum Ende des Tages.',
  'Left and right': 'Links und rechts',
  'Both sides, and once more where you moved less.':
    'Beide Seiten, und noch einmal die, die weniger weit kam.',
};
