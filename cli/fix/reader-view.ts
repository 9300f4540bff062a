import type { Catalog } from '@/lib/catalog';
import { HIDDEN } from '@/lib/format/places';

/**
 * All that readers are shown of the file at `path`, and all that decides where it is shown, as one text to compare: its
 * address, title, description, laid-out pieces, form, products, topics, clouds. `undefined` for a file that is not an article.
 */
export function readerView(catalog: Catalog, path: string): string | undefined {
  const found = catalog.findFile(path);
  const record = found.kind === 'article' ? catalog.article(found.article.slug) : undefined;
  if (record === undefined) return undefined;
  const {
    key: _key,
    source: _source,
    diagnostics: _findings,
    changed: _changed,
    properties: _header,
    ...shown
  } = record;
  return JSON.stringify(shown).replace(HIDDEN, '');
}
