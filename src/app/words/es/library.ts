import type { Translation } from '../catalogue.ts';
import type { libraryWords } from '../library.ts';

export const library: Translation<typeof libraryWords> = {
  title: 'Estiramientos',
  search: 'Buscar',
  searchHint: 'Nombre o músculo',
  any: 'Cualquiera',
  filters: {
    place: 'Posición',
    region: 'Parte del cuerpo',
    minutes: 'Tiempo',
    kit: 'Material',
    tracking: 'Cámara',
  },
  places: { standing: 'De pie', chair: 'Silla', floor: 'Suelo' },
  regions: {
    neck: 'Cuello',
    'shoulders-chest': 'Hombros y pecho',
    'upper-back': 'Parte alta de la espalda',
    'lower-back': 'Zona lumbar',
    sides: 'Costados',
    belly: 'Vientre',
    'hip-front': 'Caderas por delante',
    buttocks: 'Glúteos',
    'thigh-back': 'Muslos por detrás',
    'thigh-front': 'Muslos por delante',
    'inner-thigh': 'Muslos por dentro',
  },
  kit: {
    none: 'Sin material',
    mat: 'Esterilla',
    chair: 'Silla',
    wall: 'Pared',
    desk: 'Mesa',
    cushion: 'Cojín',
    strap: 'Cinta',
    step: 'Escalón',
    box: 'Caja',
  },
  tracking: {
    observed: 'Se ve bien',
    partly: 'Se ve en parte',
    timer: 'Manda el reloj',
  },
  atMost: (minutes) => (minutes === 1 ? 'Hasta 1 minuto' : `Hasta ${minutes} minutos`),
  about: (minutes) => `unos ${minutes} min`,
  count: (shown, all) =>
    shown === all ? `Los ${all} estiramientos` : `${shown} de ${all} estiramientos`,
  none: 'Ningún estiramiento coincide',
  noneAdvice: 'Prueba con menos palabras o deja abierta alguna opción.',
  reset: 'Ver todos',
  makeOwn: 'Crea tu propio estiramiento',
};
