import type { Language } from './catalogue.ts';

/** A text for each way a language counts; `#` becomes the number. */
export type PluralForms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** Chooses by the language's own rules: `count(3, { one: '# day', other: '# days' })`. */
export function countIn(language: Language): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  const format = new Intl.NumberFormat(language);
  return (count, forms) =>
    (forms[rules.select(count)] ?? forms.other).replaceAll('#', format.format(count));
}
