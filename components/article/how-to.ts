import type { LinkedValue } from '@/components/site';
import { articleAddress } from '@/lib/addresses';
import type { ArticleRecord } from '@/lib/catalog';
import { siteOrigin } from '@/lib/request';

/** An article's recommended steps as schema.org tells them; `undefined` for an article without steps. */
export function howTo(record: ArticleRecord): { readonly [name: string]: LinkedValue } | undefined {
  const steps = record.pieces?.steps ?? [];
  if (steps.length === 0) return undefined;
  const address = `${siteOrigin()}${articleAddress(record.slug)}`;
  return {
    '@type': 'HowTo',
    name: record.name,
    ...(record.description === '' ? {} : { description: record.description }),
    inLanguage: record.language,
    ...(record.changed === undefined ? {} : { dateModified: record.changed.on }),
    step: steps.map(({ id, text }, at) => ({
      '@type': 'HowToStep',
      position: at + 1,
      text,
      url: `${address}#${id}`,
    })),
  };
}
