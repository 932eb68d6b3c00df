import type { Translation } from '../catalogue.ts';
import type { diagnosticsWords } from '../diagnostics.ts';

export const diagnostics: Translation<typeof diagnosticsWords> = {
  title: 'Diagnóstico',
  lead: 'Para informar de un fallo: qué ordenador es este y cómo fue la lectura de tu pose. Sin imágenes, sin sesiones, nada sobre ti. Se queda aquí a menos que lo copies.',
  inEnglish: 'El informe está en inglés, para que se pueda leer donde se envíe.',
  copy: 'Copiar',
  copied: 'Copiado. No se envió nada.',
  notCopied: 'El navegador no dejó copiar: selecciona el texto.',
  computer: 'Este ordenador',
  errors: 'Últimos errores',
  none: 'Ninguno por ahora.',
};
