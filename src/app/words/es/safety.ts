import type { Translation } from '../catalogue.ts';
import type { safetyWords } from '../safety.ts';

export const safety: Translation<typeof safetyWords> = {
  label: 'Seguridad',
  stopIf: 'Para si notas',
  stopWhen: [
    'un dolor agudo, o de más de 5 sobre 10',
    'dolor que baja por una pierna',
    'adormecimiento, hormigueo o debilidad nueva',
    'mareo',
  ],
  feel: 'Lo correcto es una tensión suave: hasta 3 sobre 10, que se va en un minuto. Con 4 o 5, afloja y aguanta menos.',
  askFirstTitle: 'Cuándo consultar antes',
  askFirst:
    'Si tienes un problema de espalda, te han operado hace poco, estás embarazada, o el dolor es nuevo, fuerte o se extiende, consulta antes con personal médico o de fisioterapia.',
  emergency:
    'Pide ayuda urgente si se te duerme la zona entre las piernas, cambia el control de la vejiga o el intestino, notas debilidad nueva en las piernas, o tienes dolor de espalda con dolor de pecho o tras una mala caída.',
  wellness:
    'Solo para bienestar general y aprendizaje. No es un producto sanitario: no diagnostica ni trata nada, y sus ángulos pueden fallar 10° o más.',
  privacy:
    'La imagen de la cámara se lee en este navegador y no sale nunca de tu ordenador. No se graba ni se envía nada.',
};
