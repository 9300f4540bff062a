import { blankKey, blankLabel, siteText } from '@/lib/text';
import { valuesOfResourceId } from './details';
import { FillBlanks } from './fill-blanks.client';

/** What the id of any resource gives values to. */
const OF_ANY_RESOURCE = valuesOfResourceId('/subscriptions/s/resourceGroups/g/providers/p/t/n');

/** The panel "Fill in your details" for an article's blanks, by their names as written; nothing where it has none. */
export function BlankPanel({ names }: { readonly names: readonly string[] }) {
  const blanks = new Map(names.map((name) => [blankKey(name), blankLabel(name)] as const));
  blanks.delete('');
  if (blanks.size === 0) return null;
  const takesResource = blanks.size > 1 && [...blanks.keys()].some((key) => Object.hasOwn(OF_ANY_RESOURCE, key));
  const fields = [...blanks].map(([key, label]) => ({ key, label }));
  return <FillBlanks blanks={fields} takesResource={takesResource} words={siteText().blanks} />;
}
