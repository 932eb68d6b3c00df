import type { Translation } from '../catalogue.ts';
import type { cautionMessages } from '../cautions.ts';

export const cautions: Translation<typeof cautionMessages> = {
  flags: {
    disc_flexion: 'Vorbeugen tut deinem Rücken oder Bein nicht gut',
    ext_sensitive: 'Zurücklehnen tut deinem Rücken oder Bein nicht gut',
    nerve: 'Einschießender Schmerz, Kribbeln oder Taubheit in einem Bein',
    osteoporosis: 'Osteoporose oder ein früherer Wirbelbruch',
    hip_replacement: 'Künstliche Hüfte mit Bewegungsregeln',
    knee: 'Knieschmerzen, oder Knien fällt schwer',
    shoulder: 'Schmerzende oder instabile Schulter',
    wrist: 'Handgelenkschmerz beim Stützen',
    head_down: 'Glaukom, Bluthochdruck oder Schwindel bei tiefem Kopf',
    pregnancy: 'Schwanger, nach den ersten drei Monaten',
    balance: 'Unsicheres Gleichgewicht',
    neck: 'Halsverletzung, oder Schwindel beim Bewegen des Halses',
    spine_surgery: 'Wirbelsäulen-OP in den letzten drei Monaten',
  },
  actions: { avoid: 'Lass diese aus', caution: 'Sei vorsichtig', modify: 'Ändere sie' },
  titles: { avoid: 'Meiden', caution: 'Vorsicht', modify: 'Anpassen' },
};
