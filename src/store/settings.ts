import * as v from 'valibot';
import { CAUTION_FLAGS, type CautionFlag } from '../core/cautions.ts';

function isFlag(value: unknown): value is CautionFlag {
  return CAUTION_FLAGS.some((flag) => flag === value);
}

/** What the person chose, kept in the browser. A value that cannot be read becomes its default. */
const SettingsSchema = v.object({
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  language: v.fallback(v.picklist(['system', 'en', 'es', 'de']), 'system'),
  voiceOn: v.fallback(v.boolean(), true),
  /** 0–1. */
  volume: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.8),
  /** How much is said: everything, only what to change, only counts, or nothing. */
  speech: v.fallback(v.picklist(['all', 'corrections', 'counts', 'silent']), 'all'),
  /** The name of a voice of this computer; null: the one that fits the language best. */
  voiceName: v.fallback(v.nullable(v.string()), null),
  /** How fast it speaks, 1 as the voice does by itself. */
  voiceRate: v.fallback(v.pipe(v.number(), v.minValue(0.6), v.maxValue(1.4)), 0.95),
  /** How exactly form is kept to. */
  strictness: v.fallback(v.picklist(['gentle', 'standard', 'strict']), 'standard'),
  /** A soft circle to breathe with during a hold. */
  pacer: v.fallback(v.boolean(), false),
  /** The outline of the pose to aim for, drawn over the person. */
  outline: v.fallback(v.boolean(), false),
  /** Which pose model reads the pictures; `auto`: as measured on this computer. */
  model: v.fallback(v.picklist(['auto', 'lite', 'full', 'heavy']), 'auto'),
  /** Where it runs: on the processor or the graphics card. */
  delegate: v.fallback(v.picklist(['auto', 'CPU', 'GPU']), 'auto'),
  /** Fewer pictures are read of a person who holds still. */
  savesPower: v.fallback(v.boolean(), true),
  level: v.fallback(v.picklist(['beginner', 'full']), 'beginner'),
  /** Whether the safety note was read and agreed to before a first session. */
  safetyRead: v.fallback(v.boolean(), false),
  /** Whether a sign that needs help at once was ticked, which stops all sessions; null: not answered. */
  emergencySign: v.fallback(v.nullable(v.boolean()), null),
  /** What is true for the person; null: not answered. One that is not known is left out. */
  flags: v.fallback(
    v.nullable(
      v.pipe(
        v.array(v.unknown()),
        v.transform((list) => list.filter(isFlag)),
      ),
    ),
    null,
  ),
  /** 65 or older: doses are the gentler ones. */
  isOlder: v.fallback(v.boolean(), false),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;
export type Theme = Settings['theme'];

/** The part of `localStorage` that is needed; settings must be there before the first paint. */
export interface KeyValueStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

export const SETTINGS_KEY = 'limber.settings';
/** An unreadable text is put aside here instead of being overwritten. */
export const SETTINGS_ASIDE_KEY = 'limber.settings.unreadable';

const DEFAULTS: Settings = {
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
};

function asFields(text: string): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(text);
    const isRecord = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
    return isRecord ? { ...parsed } : null;
  } catch {
    return null;
  }
}

/** Each field is parsed on its own, so one bad value costs only itself. */
export function parseSettings(fields: Record<string, unknown>): Settings {
  const result = v.safeParse(SettingsSchema, { ...DEFAULTS, ...fields });
  return result.success ? result.output : DEFAULTS;
}

/** Never throws: a browser that refuses storage gives the defaults. */
export function loadSettings(storage: KeyValueStorage): Settings {
  try {
    const text = storage.getItem(SETTINGS_KEY);
    if (text === null) return DEFAULTS;
    const fields = asFields(text);
    if (fields === null) storage.setItem(SETTINGS_ASIDE_KEY, text);
    return parseSettings(fields ?? {});
  } catch {
    return DEFAULTS;
  }
}

/** Whether they could be kept; they hold for this visit either way. */
export function saveSettings(storage: KeyValueStorage, settings: Settings): boolean {
  try {
    const before = asFields(storage.getItem(SETTINGS_KEY) ?? '{}') ?? {};
    storage.setItem(SETTINGS_KEY, JSON.stringify({ ...before, ...settings }));
    return true;
  } catch {
    return false;
  }
}
