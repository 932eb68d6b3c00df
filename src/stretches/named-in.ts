/** The id that loose data gives itself, to tell which file is wrong; `unnamed` where that is no text. */
export function namedIn(data: unknown): string {
  const id: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'id') : null;
  return typeof id === 'string' ? id : 'unnamed';
}
