import type { StoreFailure } from '../../store/database.ts';
import type { ImportProblem } from '../../store/export-file.ts';
import type { MergePlan } from '../../store/merge-plan.ts';
import { countWords } from './privacy.ts';

/** Why a file was not taken in. It always also says that nothing has changed. */
export function importProblemWords(problem: ImportProblem): string {
  return `${whatIsWrong(problem)} Nothing was changed.`;
}

function whatIsWrong(problem: ImportProblem): string {
  switch (problem.kind) {
    case 'too-big':
      return 'This file is far too big to be an export from Limber.';
    case 'not-json':
      return 'This file is damaged or not an export: it can’t be read as JSON.';
    case 'not-limber':
      return 'This is not an export from Limber.';
    case 'newer':
      return `This file comes from a newer Limber (file version ${problem.version}). Update Limber, then try again.`;
    case 'bad-field':
      return `This file is damaged: “${problem.field}” ${plainMessage(problem.message)}.`;
  }
}

/** The checker's own sentence, made to follow the field's name. */
function plainMessage(message: string): string {
  const text = message.replace(/^Invalid [^:]*: /, '').replace(/\.$/, '');
  return /^(must|holds|is)\b/.test(text) ? text : `is not as it should be (${text})`;
}

export function dataFailureWords(failure: StoreFailure): string {
  switch (failure) {
    case 'full':
      return "There is no room for it: the browser's storage is full. Nothing was changed.";
    case 'unavailable':
      return 'This browser gives Limber no storage here. Nothing was changed.';
    case 'failed':
      return 'That did not work. Nothing was changed.';
  }
}

const TABLE_WORDS = {
  sessions: ['session', 'sessions'],
  routines: ['routine of your own', 'routines of your own'],
  ownStretches: ['stretch of your own', 'stretches of your own'],
  checks: ['side-to-side check', 'side-to-side checks'],
} as const;

/** What an import would do, one line each; nothing for tables that the file leaves empty. */
export function planWords({ tables }: MergePlan): readonly string[] {
  return (['sessions', 'routines', 'ownStretches', 'checks'] as const).flatMap((table) => {
    const { added, same, different } = tables[table];
    if (added + same + different === 0) return [];
    const [one, many] = TABLE_WORDS[table];
    const known = same > 0 ? `${same} already here` : null;
    const kept = different > 0 ? `${different} changed here since, kept as here` : null;
    const rest = [known, kept].filter((part) => part !== null).join(', ');
    return [`${countWords(added, one, many)} to add${rest === '' ? '' : ` (${rest})`}`];
  });
}

export const EVICTION_WARNING =
  'This browser may clear what is stored here when disk space runs low, or after weeks without a visit. Ask it to keep your data, or export a copy now and then.';

export const KEPT_FOR_GOOD = 'The browser has promised not to clear this data by itself.';
