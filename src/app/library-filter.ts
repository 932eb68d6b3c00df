import { EQUIPMENT_KINDS, type EquipmentKind } from '../core/equipment.ts';
import type { Position, Stretch, Trackability } from '../core/reference.ts';
import { REGIONS, type Region } from '../core/regions.ts';
import { itemSeconds } from '../core/routine.ts';
import { usualItem } from '../core/usual-item.ts';

export const PLACES = ['standing', 'chair', 'floor'] as const;
export type Place = (typeof PLACES)[number];

export const MINUTE_LIMITS = [1, 2, 3] as const;
export const TRACKING_LEVELS = ['observed', 'partly', 'timer'] as const;
export const KIT_CHOICES = ['none', ...EQUIPMENT_KINDS] as const;

/** What is looked for; null leaves a property open. */
export interface LibraryFilter {
  readonly text: string;
  readonly place: Place | null;
  readonly region: Region | null;
  /** So many minutes at most, at the usual dose. */
  readonly minutes: (typeof MINUTE_LIMITS)[number] | null;
  /** `none`: nothing is needed for it. */
  readonly kit: EquipmentKind | 'none' | null;
  readonly tracking: Trackability['level'] | null;
}

export const NO_FILTER: LibraryFilter = {
  text: '',
  place: null,
  region: null,
  minutes: null,
  kit: null,
  tracking: null,
};

const LONGEST_TEXT = 60;

function oneOf<T extends string | number>(text: string | null, choices: readonly T[]): T | null {
  return choices.find((choice) => String(choice) === text) ?? null;
}

/** Reads the address's query; what is not understood is left open. */
export function parseFilter(query: string): LibraryFilter {
  const fields = new URLSearchParams(query);
  return {
    text: (fields.get('q') ?? '').slice(0, LONGEST_TEXT),
    place: oneOf(fields.get('place'), PLACES),
    region: oneOf(fields.get('region'), REGIONS),
    minutes: oneOf(fields.get('minutes'), MINUTE_LIMITS),
    kit: oneOf(fields.get('kit'), KIT_CHOICES),
    tracking: oneOf(fields.get('camera'), TRACKING_LEVELS),
  };
}

/** `parseFilter` reads it back; empty where nothing is looked for. */
export function formatFilter(filter: LibraryFilter): string {
  const { text, place, region, minutes, kit, tracking } = filter;
  const fields = { q: text.trim(), place, region, minutes, kit, camera: tracking };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    if (value !== null && value !== '') query.set(name, String(value));
  }
  return query.toString();
}

const PLACE_OF: Readonly<Partial<Record<Position, Place>>> = {
  standing: 'standing',
  chair: 'chair',
};

export function placeOf(position: Position): Place {
  return PLACE_OF[position] ?? 'floor';
}

/** Seconds at the usual dose, both sides and the ways between counted in. */
export function usualSeconds(stretch: Stretch, isOlder: boolean): number {
  return itemSeconds(usualItem(stretch, isOlder), stretch);
}

/** Accents and letter case left out, so that they need not be typed. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function hasWords(stretch: Stretch, text: string): boolean {
  const { name, alsoKnownAs, muscles } = stretch;
  const there = plain([name, ...alsoKnownAs, ...muscles].join(' '));
  return plain(text)
    .split(/\s+/)
    .every((word) => there.includes(word));
}

function usesKit(stretch: Stretch, kit: EquipmentKind | 'none'): boolean {
  if (kit === 'none') return stretch.equipment.every(({ optional }) => optional);
  return stretch.equipment.some(({ anyOf }) => anyOf.includes(kit));
}

export function matches(stretch: Stretch, filter: LibraryFilter, isOlder = false): boolean {
  const { text, place, region, minutes, kit, tracking } = filter;
  return (
    hasWords(stretch, text) &&
    (place === null || placeOf(stretch.position) === place) &&
    (region === null || stretch.regions.includes(region)) &&
    (minutes === null || usualSeconds(stretch, isOlder) <= minutes * 60) &&
    (kit === null || usesKit(stretch, kit)) &&
    (tracking === null || stretch.trackability.level === tracking)
  );
}
