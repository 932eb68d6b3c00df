import type { Range } from '../../core/reference.ts';
import { words } from './catalogue.ts';
import { valueWords } from './numbers.ts';

export const targetMessages = words('targets', {
  from: (value: string) => `from ${value}`,
  upTo: (value: string) => `up to ${value}`,
  /** Between two values of which one is negative. */
  to: ' to ',
});

/** The accepted range in few characters: "10° or more", "74–108°". */
export function targetWords({ low, high }: Range, unit: 'deg' | 'ratio'): string {
  if (low === null && high === null) return '';
  if (high === null) return targetMessages.from(valueWords(low ?? 0, unit));
  if (low === null) return targetMessages.upTo(valueWords(high, unit));
  const joiner = low < 0 || high < 0 ? targetMessages.to : '–';
  return `${valueWords(low, unit).replace('°', '')}${joiner}${valueWords(high, unit)}`;
}
