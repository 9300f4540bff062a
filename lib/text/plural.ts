/** Words for one and for many, as English counts; `{n}` stands for the number. */
interface Forms {
  readonly one: string;
  readonly other: string;
}

const rules = new Intl.PluralRules('en');
const numbers = new Intl.NumberFormat('en');

/** A count with its noun: `plural(7711, { one: '{n} article', other: '{n} articles' })` gives `7,711 articles`. */
export function plural(count: number, forms: Forms): string {
  const form = rules.select(count) === 'one' ? forms.one : forms.other;
  return form.replace('{n}', numbers.format(count));
}
