/** What a cell may hold; null is an empty cell. */
export type Cell = string | number | boolean | null;

/** Excel takes UTF-8 for what it is only with this in front. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A text that begins like this would be run as a formula by a spreadsheet. */
const FORMULA_START = /^[=+\-@\t\r]/;

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return FORMULA_START.test(cell) ? `'${cell}` : cell;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as comma-separated values after RFC 4180, for spreadsheets: UTF-8 with a byte order mark, lines
 * ended by CR LF, decimal points, and no text that a spreadsheet would run as a formula.
 */
export function formatCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows].map((row) => row.map((cell) => quoted(cellText(cell))).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
