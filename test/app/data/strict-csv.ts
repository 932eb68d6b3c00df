/**
 * Reads CSV exactly as RFC 4180 defines it, and throws at the first departure: a bare line feed, a quote in
 * an unquoted field, text after a closing quote, rows of unequal length, a missing last line end.
 */
export function parseStrictCsv(content: string): readonly (readonly string[])[] {
  const text = content.replace(/^\uFEFF/, '');
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      const field = text[at] === '"' ? readQuoted(text, at) : readBare(text, at);
      row.push(field.value);
      at = field.end;
      if (text[at] !== ',') break;
      at += 1;
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`no line end at ${at}`);
    at += 2;
    rows.push(row);
  }
  const width = rows[0]?.length;
  if (rows.some((row) => row.length !== width)) throw new Error('rows of unequal length');
  return rows;
}

function readBare(text: string, from: number): { readonly value: string; readonly end: number } {
  const [value = ''] = /^[^,\r\n]*/.exec(text.slice(from)) ?? [];
  if (value.includes('"')) throw new Error(`a quote in an unquoted field at ${from}`);
  return { value, end: from + value.length };
}

function readQuoted(text: string, from: number): { readonly value: string; readonly end: number } {
  const match = /^"((?:[^"]|"")*)"/.exec(text.slice(from));
  if (match === null) throw new Error(`an open quote at ${from}`);
  return { value: (match[1] as string).replaceAll('""', '"'), end: from + match[0].length };
}
