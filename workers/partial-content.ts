/** The bytes a `Range` header asks for; null where it asks for none or for several parts. */
export function parseRange(
  header: string | null,
  size: number,
): { readonly from: number; readonly to: number } | 'unsatisfiable' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (!match) return null;
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return null;
  // "-500" means the last 500 bytes.
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return from <= to && from < size ? { from, to } : 'unsatisfiable';
}

/** The part of a whole answer that `request` asks for: a video element asks for nothing else. */
export async function answerRange(request: Request, whole: Response): Promise<Response> {
  const header = request.headers.get('range');
  if (header === null || whole.status !== 200) return whole;
  const body = await whole.blob();
  const headers = new Headers(whole.headers);
  const range = parseRange(header, body.size);
  if (range === null) return new Response(body, { headers });
  if (range === 'unsatisfiable') {
    headers.set('Content-Range', `bytes */${body.size}`);
    return new Response(null, { status: 416, headers });
  }
  const part = body.slice(range.from, range.to + 1, body.type);
  headers.set('Content-Range', `bytes ${range.from}-${range.to}/${body.size}`);
  headers.set('Content-Length', String(part.size));
  return new Response(part, { status: 206, headers });
}
