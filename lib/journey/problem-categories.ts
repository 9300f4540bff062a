import type { ProductPage, Topic } from '@/lib/catalog';
import { siteText } from '@/lib/text';

type Problem = ProductPage['problems'][number];

/** The kind of problem that its authors name: a topic's category, else the first part of a name such as `Backup/Restore fails`. */
export function writtenCategory({ category, name }: Pick<Topic, 'category' | 'name'>): string {
  const [prefix, ...rest] = name.split(/\s*\/\s*| - /);
  return (category.trim() || (rest.length > 0 ? prefix : '') || '').trim();
}

/** Longer beginnings of names are sentences, not categories. */
const LONGEST_CATEGORY = 40;

/**
 * Sorts a product's problems into kinds: as the authors name them, where several problems share that; else by what their
 * names speak of, which hardly any author says.
 * @param unspoken kinds of the second sort that say nothing about this product
 * @returns the category of a problem by its topic and an article's name; empty for none
 */
export function categorizer(
  problems: readonly Problem[],
  unspoken: ReadonlySet<string> = new Set(),
): (topic: Topic | undefined, name: string) => string {
  const written = new Map<string, string[]>();
  for (const { topic } of problems) {
    const category = writtenCategory(topic);
    const key = category.toLowerCase();
    if (category.length <= LONGEST_CATEGORY) written.set(key, [...(written.get(key) ?? []), category]);
  }
  return (topic, name) => {
    const category = topic === undefined ? '' : writtenCategory(topic);
    const [first = '', ...others] = written.get(category.toLowerCase()) ?? [];
    if (first !== '' && others.length > 0) return first;
    return spokenOf(`${topic?.name ?? ''} ${name}`, unspoken);
  };
}

const BEGINNINGS: readonly (readonly [name: string, words: RegExp])[] = siteText().product.categories.map(
  ({ name, words }) => [name, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})`, 'iu')],
);

function spokenOf(text: string, unspoken: ReadonlySet<string>): string {
  return BEGINNINGS.find(([name, words]) => !unspoken.has(name) && words.test(text))?.[0] ?? '';
}
