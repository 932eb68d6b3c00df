import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv } from '../../../src/app/data/csv.ts';
import { parseStrictCsv } from './strict-csv.ts';

describe('CSV', () => {
  it('begins with a byte order mark and ends each line with CR LF', () => {
    expect(formatCsv(['a', 'b'], [[1, 'x']])).toBe('\uFEFFa,b\r\n1,x\r\n');
  });

  it('writes numbers plainly, yes and no, and nothing for nothing', () => {
    expect(formatCsv(['a'], [[-2.5], [true], [false], [null], [Number.NaN]])).toBe(
      '\uFEFFa\r\n-2.5\r\nyes\r\nno\r\n\r\n\r\n',
    );
  });

  it.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'keeps a spreadsheet from running %j',
    (text) => {
      const [, row] = parseStrictCsv(formatCsv(['a', 'b'], [[text, 'x']]));
      expect(row).toEqual([`'${text}`, 'x']);
    },
  );

  it('brings any text through a strict reader', () => {
    const harmless = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(harmless, harmless), { minLength: 1 }), (rows) => {
        const read = parseStrictCsv(formatCsv(['a', 'b'], rows));
        expect(read.slice(1)).toEqual(rows);
      }),
    );
  });
});
