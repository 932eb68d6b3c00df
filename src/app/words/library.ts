import type { EquipmentKind } from '../../core/equipment.ts';
import type { Trackability } from '../../core/reference.ts';
import type { Region } from '../../core/regions.ts';
import type { Place } from '../library-filter.ts';
import { words } from './catalogue.ts';

export const libraryWords = words('library', {
  title: 'Stretches',
  search: 'Search',
  searchHint: 'Name or muscle',
  any: 'Any',
  filters: {
    place: 'Position',
    region: 'Part of the body',
    minutes: 'Time',
    kit: 'Equipment',
    tracking: 'Camera',
  },
  places: { standing: 'Standing', chair: 'Chair', floor: 'Floor' } satisfies Record<Place, string>,
  regions: {
    neck: 'Neck',
    'shoulders-chest': 'Shoulders and chest',
    'upper-back': 'Upper back',
    'lower-back': 'Lower back',
    sides: 'Sides',
    belly: 'Belly',
    'hip-front': 'Front of the hips',
    buttocks: 'Buttocks',
    'thigh-back': 'Backs of the thighs',
    'thigh-front': 'Fronts of the thighs',
    'inner-thigh': 'Inner thighs',
  } satisfies Record<Region, string>,
  kit: {
    none: 'None needed',
    mat: 'Mat',
    chair: 'Chair',
    wall: 'Wall',
    desk: 'Desk',
    cushion: 'Cushion',
    strap: 'Strap',
    step: 'Step',
    box: 'Box',
  } satisfies Record<EquipmentKind | 'none', string>,
  tracking: {
    observed: 'Well seen',
    partly: 'Partly seen',
    timer: 'Led by the clock',
  } satisfies Record<Trackability['level'], string>,
  atMost: (minutes: number) => (minutes === 1 ? 'Up to 1 minute' : `Up to ${minutes} minutes`),
  about: (minutes: number) => `about ${minutes} min`,
  count: (shown: number, all: number) =>
    shown === all ? `All ${all} stretches` : `${shown} of ${all} stretches`,
  none: 'No stretch matches',
  noneAdvice: 'Try fewer words, or leave one of the choices open.',
  reset: 'Show all',
  makeOwn: 'Make your own stretch',
});

/** Whole minutes, one at least. */
export function aboutMinutes(seconds: number): string {
  return libraryWords.about(Math.max(1, Math.round(seconds / 60)));
}
