import type { SessionRecord, StretchEntry } from '../../store/session-record.ts';

type NameOf = (stretchId: string) => string;

const UNITS = 'http://unitsofmeasure.org';
const CATEGORIES = 'http://terminology.hl7.org/CodeSystem/observation-category';
/** No published code is for seconds held in good form: the codes are Limber's own. */
const OWN_CODES = 'urn:limber:measure';

function quantity(ms: number) {
  return { value: Math.round(ms / 100) / 10, unit: 's', system: UNITS, code: 's' };
}

function code(id: string, text: string) {
  return { coding: [{ system: OWN_CODES, code: id, display: text }], text };
}

function component(id: string, text: string, ms: number) {
  return { code: code(id, text), valueQuantity: quantity(ms) };
}

/** FHIR ids are at most 64 letters, digits, hyphens and points. */
function fhirId(recordId: string, index: number): string {
  return `${recordId.replace(/[^A-Za-z0-9.-]/g, '-').slice(0, 56)}-${index}`;
}

function observation(
  { id, appVersion }: SessionRecord,
  { startedAt, summary }: StretchEntry,
  index: number,
  nameOf: NameOf,
) {
  const name = nameOf(summary.stretchId);
  const sided = summary.side === null ? name : `${name}, ${summary.side} side`;
  const end = new Date(Date.parse(startedAt) + summary.durationMs).toISOString();
  return {
    resourceType: 'Observation',
    id: fhirId(id, index),
    status: 'final',
    category: [{ coding: [{ system: CATEGORIES, code: 'activity', display: 'Activity' }] }],
    code: code('hold-duration', 'Time a stretch was held in good form'),
    effectivePeriod: { start: startedAt, end },
    valueQuantity: quantity(summary.accounts.heldMs),
    device: { display: `Limber ${appVersion}: an estimate from a laptop camera` },
    note: [{ text: sided }],
    component: [
      component('target', 'Target', summary.targetHoldMs),
      ...(summary.timedMs === undefined
        ? []
        : [component('by-the-clock', 'Time by the clock, not judged', summary.timedMs)]),
      component('longest-hold', 'Longest unbroken hold', summary.longestHoldMs),
      component('out-of-form', 'Time out of form', summary.accounts.outOfFormMs),
      component('not-judged', 'Time not judged', summary.accounts.notJudgedMs),
      {
        code: code('stretch', 'Stretch'),
        valueCodeableConcept: {
          coding: [{ system: 'urn:limber:stretch', code: summary.stretchId, display: name }],
        },
      },
    ],
  };
}

/**
 * The hold durations as a FHIR R4 Bundle of Observations, without a patient: whoever takes it in knows
 * whose it is. Invented sessions and sample clips are left out.
 */
export function fhirBundle(sessions: readonly SessionRecord[], nameOf: NameOf, now: Date) {
  const own = sessions.filter(({ source }) => source === 'camera');
  const observations = own.flatMap((record) =>
    record.entries.map((entry, index) => observation(record, entry, index, nameOf)),
  );
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: now.toISOString(),
    entry: observations.map((resource) => ({
      fullUrl: `urn:limber:observation:${resource.id}`,
      resource,
    })),
  };
}
