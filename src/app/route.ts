import type { Side } from '../core/landmarks.ts';
import type { Level } from '../core/reference.ts';
import type { SessionSource } from '../store/session-record.ts';

export type SessionRoute = {
  readonly name: 'session';
  readonly stretchId: string;
  /** Null where the address does not say. */
  readonly side: Side | null;
  readonly source: SessionSource;
  readonly level: Level | null;
  readonly holdSeconds: number | null;
};

/** A whole routine, led from stretch to stretch; a stretch's id stands for that stretch, on both sides. */
export type RoutineSessionRoute = {
  readonly name: 'routine-session';
  readonly routineId: string;
  /** Whether what the safety answers say to avoid is left out, as it is unless the person wants it. */
  readonly avoided: 'left-out' | 'kept';
  /** The camera unless told. */
  readonly source?: SessionSource;
  readonly level?: Level | null;
  /** For every stretch, in place of the routine's own. */
  readonly holdSeconds?: number | null;
  /** Goes on with the session that was cut off. */
  readonly resume?: boolean;
};

/** Where in the app the person is; the address bar's hash, parsed. */
export type Route =
  | { readonly name: 'home' }
  /** The library; `query` says what is looked for, as `library-filter` writes it. */
  | { readonly name: 'stretches'; readonly query: string }
  | { readonly name: 'stretch'; readonly stretchId: string }
  | SessionRoute
  | RoutineSessionRoute
  /** Making a stretch of the person's own. */
  | { readonly name: 'own-stretch' }
  | { readonly name: 'routines' }
  | { readonly name: 'routine'; readonly routineId: string }
  /** The builder, on a routine of the person's own or the draft of that id. */
  | { readonly name: 'edit-routine'; readonly routineId: string }
  | { readonly name: 'summary'; readonly sessionId: string }
  | { readonly name: 'review' }
  /** How one stretch has gone over the weeks. */
  | { readonly name: 'trend'; readonly stretchId: string }
  | { readonly name: 'history' }
  | { readonly name: 'report' }
  | { readonly name: 'checks' }
  | { readonly name: 'check'; readonly testId: string }
  | { readonly name: 'sitting' }
  | { readonly name: 'habit' }
  | { readonly name: 'data' }
  /** The safety check; `testId` is the side-to-side test that waits for it. */
  | { readonly name: 'safety'; readonly testId?: string }
  | { readonly name: 'settings' }
  | { readonly name: 'privacy' }
  | { readonly name: 'diagnostics' }
  | { readonly name: 'unknown' };

export const HOLD_SECONDS_RANGE = { min: 3, max: 300 } as const;

/** Screens whose address is their name. */
const PLAIN_SCREENS = [
  'own-stretch',
  'routines',
  'review',
  'history',
  'report',
  'checks',
  'sitting',
  'habit',
  'data',
  'safety',
  'settings',
  'privacy',
  'diagnostics',
] as const;

const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
const SOURCE = /^(camera|demo:[a-z0-9_-]{1,64})$/;

function parseId(text: string | undefined): string | null {
  return text !== undefined && ID.test(text) ? text : null;
}

function parseOneOf<T extends string>(text: string | null, choices: readonly T[]): T | null {
  return choices.find((choice) => choice === text) ?? null;
}

function parseHoldSeconds(text: string | null): number | null {
  if (text === null || !/^\d{1,3}$/.test(text)) return null;
  const seconds = Number(text);
  const { min, max } = HOLD_SECONDS_RANGE;
  return seconds >= min && seconds <= max ? seconds : null;
}

function parseSource(text: string | null): SessionSource {
  return text !== null && SOURCE.test(text) ? (text as SessionSource) : 'camera';
}

function parseSessionRoute(stretchId: string, query: URLSearchParams): SessionRoute {
  return {
    name: 'session',
    stretchId,
    side: parseOneOf(query.get('side'), ['left', 'right']),
    source: parseSource(query.get('source')),
    level: parseOneOf(query.get('level'), ['beginner', 'full']),
    holdSeconds: parseHoldSeconds(query.get('hold')),
  };
}

function parseRoutineSession(routineId: string, query: URLSearchParams): RoutineSessionRoute {
  const level = parseOneOf(query.get('level'), ['beginner', 'full']);
  const holdSeconds = parseHoldSeconds(query.get('hold'));
  const source = parseSource(query.get('source'));
  return {
    name: 'routine-session',
    routineId,
    avoided: parseOneOf(query.get('avoided'), ['left-out', 'kept']) ?? 'left-out',
    ...(source === 'camera' ? {} : { source }),
    ...(level === null ? {} : { level }),
    ...(holdSeconds === null ? {} : { holdSeconds }),
    ...(query.get('resume') === 'yes' ? { resume: true } : {}),
  };
}

function formatRoutineSession(route: RoutineSessionRoute): string {
  const query = new URLSearchParams();
  if (route.avoided === 'kept') query.set('avoided', 'kept');
  if (route.source != null && route.source !== 'camera') query.set('source', route.source);
  if (route.level != null) query.set('level', route.level);
  if (route.holdSeconds != null) query.set('hold', String(route.holdSeconds));
  if (route.resume === true) query.set('resume', 'yes');
  const text = query.toString().replaceAll('%3A', ':');
  return `#/routine-session/${route.routineId}${text === '' ? '' : `?${text}`}`;
}

/** Reads any hash, however it was typed; what is not understood is left out or `unknown`. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const [screen = '', segment, ...rest] = path.split('/').filter((part) => part !== '');
  if (rest.length > 0) return { name: 'unknown' };
  const id = parseId(segment);
  if (segment === undefined) {
    if (screen === '') return { name: 'home' };
    if (screen === 'stretches') return { name: 'stretches', query };
    return { name: parseOneOf(screen, PLAIN_SCREENS) ?? 'unknown' };
  }
  if (id === null) return { name: 'unknown' };
  if (screen === 'stretch') return { name: 'stretch', stretchId: id };
  if (screen === 'routine') return { name: 'routine', routineId: id };
  if (screen === 'edit-routine') return { name: 'edit-routine', routineId: id };
  if (screen === 'trend') return { name: 'trend', stretchId: id };
  if (screen === 'check' || screen === 'safety') return { name: screen, testId: id };
  if (screen === 'summary') return { name: 'summary', sessionId: id };
  if (screen === 'session') return parseSessionRoute(id, new URLSearchParams(query));
  if (screen === 'routine-session') return parseRoutineSession(id, new URLSearchParams(query));
  return { name: 'unknown' };
}

function formatQuery(route: SessionRoute): string {
  const query = [
    route.side === null ? null : `side=${route.side}`,
    `source=${route.source}`,
    route.level === null ? null : `level=${route.level}`,
    route.holdSeconds === null ? null : `hold=${route.holdSeconds}`,
  ];
  return query.filter((part) => part !== null).join('&');
}

/** The hash that leads to a route; `parseRoute` reads it back. */
export function formatRoute(route: Route): string {
  switch (route.name) {
    case 'stretches':
      return route.query === '' ? '#/stretches' : `#/stretches?${route.query}`;
    case 'stretch':
      return `#/stretch/${route.stretchId}`;
    case 'session':
      return `#/session/${route.stretchId}?${formatQuery(route)}`;
    case 'routine':
    case 'edit-routine':
      return `#/${route.name}/${route.routineId}`;
    case 'routine-session':
      return formatRoutineSession(route);
    case 'summary':
      return `#/summary/${route.sessionId}`;
    case 'trend':
      return `#/trend/${route.stretchId}`;
    case 'check':
      return `#/check/${route.testId}`;
    case 'safety':
      return route.testId === undefined ? '#/safety' : `#/safety/${route.testId}`;
    case 'home':
    case 'unknown':
      return '#/';
    default:
      return `#/${route.name}`;
  }
}
