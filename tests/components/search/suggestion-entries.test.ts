import { expect, it } from 'vitest';
import { suggestionGroups } from '@/components/search';
import { requestCatalog, withRequest } from '@/lib/request';
import type { Language } from '@/lib/text';
import { article, catalogOf } from '../drawing';

const page = (language: string, title: string) =>
  article({ articleId: title, language, pageTitle: title }, `# ${title}\n\nError 40613.\n`);

it.each([
  [
    'en',
    [
      ['Restore', undefined],
      ['Wiederherstellen', 'de'],
    ],
    'German',
  ],
  [
    'de',
    [
      ['Restore', 'en'],
      ['Wiederherstellen', undefined],
    ],
    'Englisch',
  ],
] as const)('suggestions on a page in %s say the language of those in another', async (language, expected, name) => {
  const catalog = await catalogOf({ 'a.md': page('en', 'Restore'), 'b.md': page('de', 'Wiederherstellen') });
  const told = async (spoken: Language) =>
    (
      await withRequest({ catalog, posted: undefined, language: spoken }, async () =>
        suggestionGroups(requestCatalog(), '40613 error'),
      )
    ).result.flatMap(({ entries }) => entries);
  const entries = (await told(language)).filter(({ href }) => /\/articles\//.test(href));
  expect(entries.map(({ title, language: of }) => [title, of]).toSorted()).toEqual(expected);
  for (const { detail, language: of } of entries) expect(detail.endsWith(` · ${name}`)).toBe(of !== undefined);
});
