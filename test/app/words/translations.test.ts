import { describe, expect, it } from 'vitest';
import { type Catalogue, englishTopics } from '../../../src/app/words/catalogue.ts';
import { catalogue as german } from '../../../src/app/words/de/catalogue.ts';
import { catalogue as spanish } from '../../../src/app/words/es/catalogue.ts';

// Every topic makes itself known when its module is loaded.
import.meta.glob('../../../src/app/words/*.ts', { eager: true });

const CATALOGUES: readonly (readonly [string, Catalogue])[] = [
  ['Spanish', spanish],
  ['German', german],
];

type Group = Readonly<Record<string, unknown>>;

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Paths of messages, "topic.group.key", with the message behind each. */
function messagesIn(value: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (!isGroup(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => messagesIn(inner, `${path}.${key}`));
}

const ENGLISH = [...englishTopics].flatMap(([topic, messages]) => messagesIn(messages, topic));

/** A message as it is written; functions without what only formatting changes. */
function sourceOf(message: unknown): string {
  return typeof message === 'function'
    ? String(message).replaceAll(/\s+/g, ' ')
    : JSON.stringify(message);
}

describe('the English words', () => {
  it('are those that were translated: change the translations too, then run vitest with -u', async () => {
    const lines = ENGLISH.map(([path, message]) => `${path}: ${sourceOf(message)}`);
    await expect(`${lines.sort().join('\n')}\n`).toMatchFileSnapshot('./translated-from.txt');
  });
});

describe.each(CATALOGUES)('the words in %s', (_, { topics }) => {
  const there = new Map(
    Object.entries(topics).flatMap(([topic, messages]) => messagesIn(messages, topic)),
  );

  it('lack no message: what is listed here is still to be translated', () => {
    expect(ENGLISH.map(([path]) => path).filter((path) => !there.has(path))).toEqual([]);
  });

  it('hold nothing that the English no longer has', () => {
    const paths = new Set(ENGLISH.map(([path]) => path));
    expect([...there.keys()].filter((path) => !paths.has(path))).toEqual([]);
  });

  it('are of the same kind, lists of the same length', () => {
    for (const [path, message] of ENGLISH) {
      const translated = there.get(path);
      if (translated === undefined) continue;
      expect(typeof translated, path).toBe(typeof message);
      if (Array.isArray(message)) expect(translated, path).toHaveLength(message.length);
    }
  });

  it('are other words than the English, but for signs, units and names', () => {
    const same = ENGLISH.filter(
      ([path, message]) => typeof message === 'string' && there.get(path) === message,
    ).map(([, message]) => String(message));
    expect(same.filter((text) => text.split(' ').length > 2)).toEqual([]);
  });
});
