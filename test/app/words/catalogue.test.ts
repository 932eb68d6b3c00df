import { effect } from '@preact/signals';
import { afterEach, describe, expect, it } from 'vitest';
import { language, phrase, show, words } from '../../../src/app/words/catalogue.ts';
import { fillSides } from '../../../src/app/words/fill.ts';
import { languageFor, regionalTag, showLanguage } from '../../../src/app/words/load-language.ts';
import { countIn } from '../../../src/app/words/plural.ts';

const IN_ENGLISH = { language: 'en', catalogue: null } as const;

function showSpanish(topics: Record<string, object>, phrases: Record<string, string> = {}): void {
  show({ language: 'es', catalogue: { topics, phrases } });
}

afterEach(() => show(IN_ENGLISH));

describe('words', () => {
  const greeting = words('test-greeting', {
    hello: 'Hello',
    parts: { arm: 'Arm', leg: 'Leg' },
    list: ['one', 'two'] as readonly string[],
    held: (seconds: number) => `${seconds} held`,
  });

  it('are English until another language is shown, and follow it at once', () => {
    const seen: string[] = [];
    const stop = effect(() => void seen.push(greeting.hello));
    showSpanish({ 'test-greeting': { hello: 'Hola' } });
    show(IN_ENGLISH);
    stop();
    expect(seen).toEqual(['Hello', 'Hola', 'Hello']);
  });

  it('stay English where a message has no translation', () => {
    showSpanish({ 'test-greeting': { parts: { arm: 'Brazo' }, list: ['uno', 'dos'] } });
    expect(greeting.hello).toBe('Hello');
    expect(greeting.parts).toEqual({ arm: 'Brazo', leg: 'Leg' });
    expect(greeting.list).toEqual(['uno', 'dos']);
    expect(greeting.held(3)).toBe('3 held');
  });

  it('take values in the order each language needs', () => {
    showSpanish({ 'test-greeting': { held: (seconds: number) => `mantenidos: ${seconds}` } });
    expect(greeting.held(3)).toBe('mantenidos: 3');
  });

  it('can be listed like the English ones', () => {
    expect(Object.keys(greeting)).toEqual(['hello', 'parts', 'list', 'held']);
  });
});

describe('a phrase', () => {
  it('is found by its English text, and a text of the person stays', () => {
    showSpanish({}, { Elbows: 'Codos' });
    expect(phrase('Elbows')).toBe('Codos');
    expect(phrase('My own stretch')).toBe('My own stretch');
  });

  it('names each side in the form the sentence needs', () => {
    const english = 'Bend your {side} knee to the {other}.';
    showSpanish(
      {},
      {
        [english]: 'Dobla la rodilla {side:izquierda|derecha} hacia la {other:izquierda|derecha}.',
      },
    );
    expect(fillSides(english, 'left')).toBe('Dobla la rodilla izquierda hacia la derecha.');
    expect(fillSides(english, 'right')).toBe('Dobla la rodilla derecha hacia la izquierda.');
  });

  it('leaves the side out where both move together', () => {
    showSpanish({}, { 'Bend your {side} knee.': 'Dobla la rodilla {side:izquierda|derecha}.' });
    expect(fillSides('Bend your {side} knee.', null)).toBe('Dobla la rodilla.');
  });
});

describe('the language', () => {
  it('is the chosen one, or the first of the system that is spoken', () => {
    expect(languageFor('de', ['es-MX'])).toBe('de');
    expect(languageFor('system', ['fr-FR', 'es-MX', 'en'])).toBe('es');
    expect(languageFor('system', ['DE-at'])).toBe('de');
    expect(languageFor('system', ['fr'])).toBe('en');
    expect(languageFor('system', [])).toBe('en');
  });

  it("is spoken as in the person's region where the system names one", () => {
    expect(regionalTag('es', ['en-US', 'es-MX', 'es-ES'])).toBe('es-MX');
    expect(regionalTag('de', ['en-US'])).toBe('de');
  });

  it('is the last one asked for, whichever arrives first', async () => {
    await Promise.all([showLanguage('de'), showLanguage('en'), showLanguage('es')]);
    expect(language.value).toBe('es');
    await showLanguage('en');
    expect(language.value).toBe('en');
  });
});

describe('counting', () => {
  it('follows the rules of the language', () => {
    const days = { one: '# day', other: '# days' };
    expect(countIn('en')(1, days)).toBe('1 day');
    expect(countIn('en')(0, days)).toBe('0 days');
    expect(countIn('es')(1_000_000, { one: '# día', many: '# de días', other: '# días' })).toBe(
      '1.000.000 de días',
    );
    expect(countIn('de')(1500, { one: '# Tag', other: '# Tage' })).toBe('1.500 Tage');
  });
});
