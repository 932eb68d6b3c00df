import type { Phrases } from '../phrases.ts';

export const routines: Phrases = {
  'March on the spot or walk about for a minute first.':
    'Antes, marcha en el sitio o camina un minuto.',
  'Walk about for a minute or two first; five if you plan to stretch deeply.':
    'Antes, camina uno o dos minutos; cinco si vas a estirar a fondo.',
  'Gentle morning': 'Mañana suave',
  'Small, easy movements to wake your back and hips.':
    'Movimientos pequeños y fáciles para despertar la espalda y la cadera.',
  'Standing desk break': 'Pausa de pie',
  'Stand up, lean back and open your hips after sitting.':
    'Levántate, échate atrás y abre la cadera tras horas en la silla.',
  'Seated desk break': 'Pausa en la silla',
  'Everything from your chair, from neck to hips.': 'Todo desde la silla, del cuello a la cadera.',
  'Hamstring focus': 'Isquiotibiales',
  'Long, unhurried holds for the backs of your thighs.':
    'Estiramientos largos y sin prisa para la parte de atrás de los muslos.',
  'Leaning back': 'Hacia atrás',
  'For when standing and walking feel better than sitting.':
    'Para cuando estar de pie y caminar te sienta mejor que la silla.',
  'Bending forward': 'Hacia delante',
  'For when sitting and bending feel better than standing.':
    'Para cuando la silla y doblarte te sientan mejor que estar de pie.',
  'Evening on the floor': 'Noche en el suelo',
  'Long holds and slow breathing to end the day.':
    'Estiramientos largos y respiración lenta para acabar el día.',
  'Left and right': 'Izquierda y derecha',
  'Both sides, and once more where you moved less.':
    'Los dos lados, y una vez más el que se movió menos.',
};
