import { phrases } from '../../../stretches/de/phrases.ts';
import type { Catalogue } from '../catalogue.ts';
import { advice } from './advice.ts';
import { cautions } from './cautions.ts';
import { checks } from './checks.ts';
import { coachPicture } from './coach-picture.ts';
import { coaching } from './coaching.ts';
import { data } from './data.ts';
import { diagnostics } from './diagnostics.ts';
import { flow, setupAdvice } from './flow.ts';
import { framing } from './framing.ts';
import { habit } from './habit.ts';
import { history } from './history.ts';
import { home } from './home.ts';
import { dose, levels, positions, reasons, status, timeline, views } from './labels.ts';
import { languages } from './languages.ts';
import { library } from './library.ts';
import { numbers } from './numbers.ts';
import { ownStretch } from './own-stretch.ts';
import { pain } from './pain.ts';
import { privacy } from './privacy.ts';
import { report } from './report.ts';
import { resume } from './resume.ts';
import { sessionNames, summarySentence } from './review.ts';
import { reviewing, trends } from './reviewing.ts';
import { routines } from './routines.ts';
import { safety } from './safety.ts';
import { safetyCheck } from './safety-check.ts';
import { sessionScreen } from './session-screen.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { sides } from './sides.ts';
import { sitting } from './sitting.ts';
import { storage } from './storage.ts';
import { stretch } from './stretch-screen.ts';
import { summary } from './summary.ts';
import { targets } from './targets.ts';
import { timed } from './timed.ts';
import { pictureFlaws, trouble } from './trouble.ts';
import { voiceSettings } from './voice-settings.ts';

export const catalogue: Catalogue = {
  topics: {
    advice,
    cautions,
    checks,
    'coach-picture': coachPicture,
    coaching,
    data,
    diagnostics,
    dose,
    flow,
    framing,
    habit,
    history,
    home,
    languages,
    levels,
    library,
    numbers,
    'own-stretch': ownStretch,
    pain,
    'picture-flaws': pictureFlaws,
    positions,
    privacy,
    reasons,
    report,
    resume,
    reviewing,
    routines,
    safety,
    'safety-check': safetyCheck,
    'session-names': sessionNames,
    'session-screen': sessionScreen,
    settings,
    'setup-advice': setupAdvice,
    shell,
    sides,
    sitting,
    status,
    storage,
    stretch,
    summary,
    'summary-sentence': summarySentence,
    targets,
    timed,
    timeline,
    trends,
    trouble,
    views,
    'voice-settings': voiceSettings,
  },
  phrases,
};
