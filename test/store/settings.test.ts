import { describe, expect, it } from 'vitest';
import {
  type KeyValueStorage,
  loadSettings,
  SETTINGS_ASIDE_KEY,
  SETTINGS_KEY,
  saveSettings,
} from '../../src/store/settings.ts';

function memoryStorage(entries: Record<string, string> = {}): KeyValueStorage & {
  readonly entries: Map<string, string>;
} {
  const map = new Map(Object.entries(entries));
  return {
    entries: map,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
  };
}

const DEFAULTS = loadSettings(memoryStorage());

describe('settings', () => {
  it('start with defaults', () => {
    expect(DEFAULTS).toEqual({
      theme: 'system',
      language: 'system',
      voiceOn: true,
      volume: 0.8,
      speech: 'all',
      voiceName: null,
      voiceRate: 0.95,
      strictness: 'standard',
      pacer: false,
      outline: false,
      model: 'auto',
      delegate: 'auto',
      savesPower: true,
      level: 'beginner',
      safetyRead: false,
      emergencySign: null,
      flags: null,
      isOlder: false,
    });
  });

  it('come back as they were saved', () => {
    const storage = memoryStorage();
    const settings = { ...DEFAULTS, theme: 'dark', volume: 0.25, safetyRead: true } as const;
    expect(saveSettings(storage, settings)).toBe(true);
    expect(loadSettings(storage)).toEqual(settings);
  });

  it.each([
    ['theme', 'neon'],
    ['volume', 7],
    ['volume', 'loud'],
    ['model', null],
    ['delegate', 'quick'],
    ['voiceOn', 'yes'],
    ['emergencySign', 'no'],
    ['flags', 'knee'],
    ['isOlder', 70],
  ])('take the default for a bad %s alone', (field, value) => {
    const stored = { ...DEFAULTS, level: 'full', [field]: value };
    const storage = memoryStorage({ [SETTINGS_KEY]: JSON.stringify(stored) });
    expect(loadSettings(storage)).toEqual({ ...DEFAULTS, level: 'full' });
  });

  it('keep the answers that are known, beside one that is not', () => {
    const stored = { flags: ['knee', 'of old', 7, 'wrist'], emergencySign: true };
    const storage = memoryStorage({ [SETTINGS_KEY]: JSON.stringify(stored) });
    expect(loadSettings(storage)).toMatchObject({ flags: ['knee', 'wrist'], emergencySign: true });
  });

  it('know of no answers where the safety note was only read', () => {
    const storage = memoryStorage({ [SETTINGS_KEY]: '{"safetyRead":true}' });
    const { safetyRead, emergencySign, flags } = loadSettings(storage);
    expect({ safetyRead, emergencySign, flags }).toEqual({
      safetyRead: true,
      emergencySign: null,
      flags: null,
    });
  });

  it.each(['{', '[]', 'null', '42', '"text"'])('put %s aside and go on', (text) => {
    const storage = memoryStorage({ [SETTINGS_KEY]: text });
    expect(loadSettings(storage)).toEqual(DEFAULTS);
    expect(storage.entries.get(SETTINGS_ASIDE_KEY)).toBe(text);
    saveSettings(storage, DEFAULTS);
    expect(storage.entries.get(SETTINGS_ASIDE_KEY)).toBe(text);
  });

  it('keep fields that a newer version wrote', () => {
    const storage = memoryStorage({ [SETTINGS_KEY]: '{"routine":"morning"}' });
    saveSettings(storage, loadSettings(storage));
    expect(JSON.parse(storage.entries.get(SETTINGS_KEY) ?? '')).toMatchObject({
      routine: 'morning',
      theme: 'system',
    });
  });

  it('hold for the visit where the browser forbids storage', () => {
    const forbidden: KeyValueStorage = {
      getItem: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(loadSettings(forbidden)).toEqual(DEFAULTS);
    expect(saveSettings(forbidden, DEFAULTS)).toBe(false);
  });
});
