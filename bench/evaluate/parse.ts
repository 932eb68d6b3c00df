import * as v from 'valibot';

/** A file that is not what it should be; the message names the file and the field. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** `clips.3.runs.0.side` as `clips[3].runs[0].side`. */
function describePath(path: string): string {
  return path.replace(/(^|\.)(\d+)(?=\.|$)/g, '[$2]');
}

/**
 * Parses JSON text by a schema.
 * @param where what the text is, for the message: a file's name, perhaps with a line
 * @throws InputError
 */
export function parseJson<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
  where: string,
): v.InferOutput<Schema> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new InputError(`${where}: not JSON (${cause instanceof Error ? cause.message : cause}).`);
  }
  const result = v.safeParse(schema, json, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw new InputError(`${where}: ${path ? `${describePath(path)}: ` : ''}${issue.message}`);
}
