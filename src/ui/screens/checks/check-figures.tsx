import type { CheckRecord } from '../../../app/checks/check-history.ts';
import { checkWords } from '../../../app/words/checks.ts';
import { valueWords } from '../../../app/words/numbers.ts';
import type { Side } from '../../../core/landmarks.ts';

function sideText(record: CheckRecord, side: Side): string {
  const { median, uncertainty } = record.sides[side];
  if (median === null) return checkWords.noResult;
  return `${valueWords(median, 'deg')} ±${valueWords(uncertainty ?? 0, 'deg')}`;
}

function differenceText({ sides: { left, right } }: CheckRecord): string {
  if (left.median === null || right.median === null) return '–';
  const give = Math.hypot(left.uncertainty ?? 0, right.uncertainty ?? 0);
  const difference = Math.abs(left.median - right.median);
  return `${valueWords(difference, 'deg')} ±${valueWords(give, 'deg')}`;
}

/** Left, right and the difference, each with what it may be off. */
export function CheckFigures({ record }: { readonly record: CheckRecord }) {
  return (
    <dl class="check-figures">
      <div>
        <dt>{checkWords.left}</dt>
        <dd>{sideText(record, 'left')}</dd>
      </div>
      <div>
        <dt>{checkWords.right}</dt>
        <dd>{sideText(record, 'right')}</dd>
      </div>
      <div>
        <dt>{checkWords.difference}</dt>
        <dd>{differenceText(record)}</dd>
      </div>
    </dl>
  );
}
