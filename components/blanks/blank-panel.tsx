import { blankKey, blankLabel, siteText } from '@/lib/text';
import { FillBlanks } from './fill-blanks.client';

/** The panel "Fill in your details" for an article's blanks, by their names as written; nothing where it has none. */
export function BlankPanel({ names }: { readonly names: readonly string[] }) {
  const blanks = new Map(names.map((name) => [blankKey(name), blankLabel(name)] as const));
  blanks.delete('');
  if (blanks.size === 0) return null;
  return <FillBlanks blanks={[...blanks].map(([key, label]) => ({ key, label }))} words={siteText().blanks} />;
}
