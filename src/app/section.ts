import type { Route } from './route.ts';

/** The parts of the app that the main menu leads to. */
export type Section = 'stretches' | 'routines' | 'review' | 'settings';

const SECTIONS: Readonly<Record<Section, readonly Route['name'][]>> = {
  stretches: ['stretches', 'stretch', 'own-stretch'],
  routines: ['routines', 'routine', 'edit-routine'],
  review: [
    'review',
    'trend',
    'history',
    'summary',
    'checks',
    'check',
    'sitting',
    'habit',
    'data',
    'report',
  ],
  settings: ['settings', 'safety', 'privacy', 'diagnostics'],
};

/** Which part a screen belongs to; null for the first screen, a session, and what is unknown. */
export function sectionOf(here: Route['name']): Section | null {
  const sections = Object.keys(SECTIONS) as Section[];
  return sections.find((section) => SECTIONS[section].includes(here)) ?? null;
}
