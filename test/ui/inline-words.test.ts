import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { projectPath } from '../../scripts/steps/project.mjs';

const UI = projectPath('src/ui');

/** The product's name, and what stands on keys in every language. */
const ALLOWED = new Set(['Limber', 'Esc', 'M', 'P', 'F', 'E', '?']);

/** Attributes that somebody reads or hears. */
const READ = new Set(['aria-label', 'title', 'label', 'legend', 'note', 'placeholder', 'alt']);

interface SyntaxNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function* nodesIn(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) {
    for (const item of value) yield* nodesIn(item);
  } else if (typeof value === 'object' && value !== null) {
    if (isNode(value)) yield value;
    for (const inner of Object.values(value)) yield* nodesIn(inner);
  }
}

function attributeText(node: SyntaxNode): string {
  const { name, value } = node;
  const isRead = isNode(name) && READ.has(String(name['name']));
  return isRead && isNode(value) && value.type === 'Literal' ? String(value['value']) : '';
}

function wordsIn(source: string): readonly string[] {
  const texts: string[] = [];
  for (const node of nodesIn(parseSync('screen.tsx', source, { lang: 'tsx' }).program)) {
    if (node.type === 'JSXText') texts.push(String(node['value']).trim());
    if (node.type === 'JSXAttribute') texts.push(attributeText(node).trim());
  }
  return texts.filter((text) => /[a-z]{2}/i.test(text) && !ALLOWED.has(text));
}

describe('words written in a component', () => {
  it('are found', () => {
    expect(wordsIn('const a = <p aria-label="Main menu">Hello {name}</p>;')).toEqual([
      'Main menu',
      'Hello',
    ]);
    expect(wordsIn('const a = <p class="big">{words.hello} · Limber</p>;')).toEqual(['· Limber']);
  });

  it('are in no screen: they belong into src/app/words, to be translated', () => {
    const files = readdirSync(UI, { recursive: true, encoding: 'utf8' });
    const found = files
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) =>
        wordsIn(readFileSync(path.join(UI, file), 'utf8')).map((text) => `${file}: ${text}`),
      );
    expect(found).toEqual([]);
  });
});
