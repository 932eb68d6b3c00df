import type { SittingResult } from '../../core/sitting.ts';
import { words } from './catalogue.ts';
import { deviationWords, valueWords } from './numbers.ts';

export const sittingWords = words('sitting', {
  title: 'Sitting check',
  lead: 'One minute as you usually sit, compared with your own upright. There is no perfect posture to reach.',
  view: 'The camera sees me',
  views: { side: 'From the side', front: 'From the front' },
  begin: 'Start the minute',
  stop: 'Stop',
  retry: 'Try again',
  camera: 'The camera reads your joints here, in this browser. Nothing is recorded, sent or kept.',
  asking: 'Allow the camera, please.',
  loading: 'One moment: the model is loading.',
  upright: 'Sit as upright as is comfortable, and keep still for three seconds.',
  sitting: 'Now sit as you usually do, and go on with what you do.',
  left: (seconds: number) => `${seconds} s left`,
  notSeen: 'I cannot see you well enough yet.',
  result: 'Against your own upright',
  trunk: 'Trunk',
  trunkSide: (value: string) => `${value} further forward, on average`,
  trunkFront: (value: string) => `${value} away to a side, on average`,
  head: 'Head over shoulders',
  headFurther: 'further forward than in your upright',
  headLower: 'lower than in your upright',
  headSame: 'about as in your upright',
  trend: 'Over the minute',
  slumped: (value: string) => `${value}: you sank a little`,
  rose: (value: string) => `${value}: you came up a little`,
  steady: 'about the same from start to end',
  nothing: 'Too little of the minute could be read to say anything.',
  limits: 'A camera estimate that cannot see the curve of your back.',
  posture: 'Posture that changes often beats any one posture.',
});

/** Below this share of the trunk a head is where it was; the camera's own error is larger. */
const HEAD_NOISE = 0.08;

export function trunkWords(
  { trunkDeg, trunkUncertaintyDeg }: SittingResult,
  view: 'side' | 'front',
): string {
  const value = `${deviationWords(trunkDeg, 'deg')} ±${valueWords(trunkUncertaintyDeg, 'deg')}`;
  return view === 'side' ? sittingWords.trunkSide(value) : sittingWords.trunkFront(value);
}

export function headWords({ head }: SittingResult, view: 'side' | 'front'): string {
  if (head <= HEAD_NOISE) return sittingWords.headSame;
  return view === 'side' ? sittingWords.headFurther : sittingWords.headLower;
}

export function sittingTrendWords({ trendDegPerMinute, trendUncertainty }: SittingResult): string {
  if (Math.abs(trendDegPerMinute) <= Math.max(2, trendUncertainty)) return sittingWords.steady;
  const give = `±${valueWords(trendUncertainty, 'deg')}`;
  const value = `${deviationWords(trendDegPerMinute, 'deg')} ${give}`;
  return trendDegPerMinute > 0 ? sittingWords.slumped(value) : sittingWords.rose(value);
}
