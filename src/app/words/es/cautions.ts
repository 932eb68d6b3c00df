import type { Translation } from '../catalogue.ts';
import type { cautionMessages } from '../cautions.ts';

export const cautions: Translation<typeof cautionMessages> = {
  flags: {
    disc_flexion: 'Inclinarte hacia delante te molesta en la espalda o la pierna',
    ext_sensitive: 'Echarte hacia atrás te molesta en la espalda o la pierna',
    nerve: 'Calambrazos, hormigueo o adormecimiento en una pierna',
    osteoporosis: 'Osteoporosis o una fractura de columna anterior',
    hip_replacement: 'Prótesis de cadera con reglas de movimiento',
    knee: 'Dolor de rodilla, o te cuesta arrodillarte',
    shoulder: 'Hombro dolorido o inestable',
    wrist: 'Dolor de muñeca al cargarla',
    head_down: 'Glaucoma, tensión alta o mareo con la cabeza baja',
    pregnancy: 'Embarazo de más de tres meses',
    balance: 'Equilibrio inseguro',
    neck: 'Lesión de cuello, o mareo al mover el cuello',
    spine_surgery: 'Operación de columna en los últimos tres meses',
  },
  actions: { avoid: 'Sáltate este', caution: 'Ten cuidado', modify: 'Cámbialo' },
  titles: { avoid: 'Evita', caution: 'Ten cuidado', modify: 'Cámbialo' },
};
