import type { Range } from '../../core/reference.ts';
import { valueWords } from './numbers.ts';

/** The accepted range in few characters: "10° or more", "74–108°". */
export function targetWords({ low, high }: Range, unit: 'deg' | 'ratio'): string {
  if (low === null && high === null) return '';
  if (high === null) return `from ${valueWords(low ?? 0, unit)}`;
  if (low === null) return `up to ${valueWords(high, unit)}`;
  const joiner = low < 0 || high < 0 ? ' to ' : '–';
  return `${valueWords(low, unit).replace('°', '')}${joiner}${valueWords(high, unit)}`;
}
