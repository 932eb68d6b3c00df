import type { StoreFailure } from '../../store/database.ts';
import type { ImportProblem } from '../../store/export-file.ts';
import type { MergePlan, TablePlan } from '../../store/merge-plan.ts';
import { words } from './catalogue.ts';
import { countWords } from './privacy.ts';

export const dataWords = words('data', {
  title: 'Your data',
  lead: 'Everything Limber knows about you lies in this browser, and nowhere else. Take it with you, look into it, or delete it.',
  out: {
    title: 'Take it out',
    json: 'Everything, as one file',
    jsonNote: 'Sessions, checks, your own routines and stretches. Limber can read it in again.',
    csv: 'A table for spreadsheets',
    csvNote: 'CSV, one row for each stretch and side.',
    fhir: 'For health records',
    fhirNote: 'Hold durations as a FHIR R4 bundle.',
    report: 'A page for your physiotherapist',
    reportNote: 'One page to print or save as PDF.',
  },
  in: {
    title: 'Read a file in',
    note: 'What is already here stays as it is; nothing is added twice. You see what would change before it does.',
    choose: 'Choose a file',
    reading: 'Reading…',
    preview: 'This file would bring in',
    nothingNew: 'Everything in this file is here already.',
    add: 'Add it',
    cancel: 'Leave it',
    done: 'Added.',
  },
  room: {
    title: 'How safe it is',
    used: 'Stored here',
    of: (quota: string) => `of ${quota} this browser allows`,
    unknown: 'the browser does not tell',
    promise: 'Kept for good',
    yes: 'Yes',
    no: 'Not promised',
    kept: 'The browser has promised not to clear this data by itself.',
    warning:
      'This browser may clear what is stored here when disk space runs low, or after weeks without a visit. Ask it to keep your data, or take a copy out now and then.',
    ask: 'Ask the browser to keep it',
    refused: 'The browser did not promise it. Take a copy out now and then.',
  },
  gone: {
    title: 'Delete',
    range: 'Sessions from a time',
    from: 'From',
    to: 'To',
    deleteRange: 'Delete these sessions',
    rangeCount: (count: string) => `Sessions in that time: ${count}.`,
    rangeDone: 'Sessions deleted.',
    undo: 'Undo',
    all: 'Delete everything',
    allNote:
      'Sessions, checks, and your own routines and stretches. Settings and the app itself stay.',
    allQuestion: 'Delete everything?',
    allWarning:
      "It is only in this browser, so this can't be undone. Take a copy out first if you may want it back.",
    allDone: 'Everything is deleted.',
    failed: "That can't be deleted right now.",
  },
  problem: {
    tooBig: 'This file is far too big to be an export from Limber.',
    notJson: "This file is damaged or no export: it can't be read as JSON.",
    notLimber: 'This is not an export from Limber.',
    newer: (version: number) =>
      `This file comes from a newer Limber (file version ${version}). Update Limber, then try again.`,
    badField: (field: string, message: string) => `This file is damaged: “${field}” ${message}.`,
    nothingChanged: 'Nothing was changed.',
  },
  failure: {
    full: "There is no room for it: the browser's storage is full.",
    unavailable: 'This browser gives Limber no storage here.',
    failed: 'That did not work.',
  },
  plan: {
    sessions: ['session', 'sessions'],
    routines: ['routine of your own', 'routines of your own'],
    ownStretches: ['stretch of your own', 'stretches of your own'],
    checks: ['side-to-side check', 'side-to-side checks'],
    same: (count: number) => `${count} already here`,
    different: (count: number) => `${count} changed here since, kept as here`,
  },
});

/** The checker's own sentence, made to follow the field's name. */
function plainMessage(message: string): string {
  const text = message.replace(/^Invalid [^:]*: /, '').replace(/\.$/, '');
  return /^(must|holds|is)\b/.test(text) ? text : `is not as it should be (${text})`;
}

function whatIsWrong(problem: ImportProblem): string {
  const say = dataWords.problem;
  switch (problem.kind) {
    case 'too-big':
      return say.tooBig;
    case 'not-json':
      return say.notJson;
    case 'not-limber':
      return say.notLimber;
    case 'newer':
      return say.newer(problem.version);
    case 'bad-field':
      return say.badField(problem.field, plainMessage(problem.message));
  }
}

/** Why a file was not taken in. It always also says that nothing has changed. */
export function importProblemWords(problem: ImportProblem): string {
  return `${whatIsWrong(problem)} ${dataWords.problem.nothingChanged}`;
}

export function dataFailureWords(failure: StoreFailure): string {
  return `${dataWords.failure[failure]} ${dataWords.problem.nothingChanged}`;
}

function tableWords(
  { added, same, different }: TablePlan,
  [one = '', many = '']: readonly string[],
): string {
  const say = dataWords.plan;
  const rest = [same > 0 ? say.same(same) : null, different > 0 ? say.different(different) : null];
  const known = rest.filter((part) => part !== null).join(', ');
  return `${countWords(added, one, many)}${known === '' ? '' : ` (${known})`}`;
}

/** What an import would do, one line each; nothing for tables that the file leaves empty. */
export function planWords({ tables }: MergePlan): readonly string[] {
  return (['sessions', 'routines', 'ownStretches', 'checks'] as const).flatMap((table) => {
    const plan = tables[table];
    if (plan.added + plan.same + plan.different === 0) return [];
    return [tableWords(plan, dataWords.plan[table])];
  });
}
