import type { ArticleBody } from '@/lib/catalog';
import { storedJson } from '@/lib/catalog';
import { HIDDEN } from '@/lib/format/places';
import type { CompiledFile, Facts } from '../content/compiled-file';

/**
 * All that readers are shown of a compiled file, and all that decides where it is shown, as one text to compare; `undefined`
 * for a file that is not an article. Where something is in the file, and how it is written, is left out.
 */
export function readersSee(file: CompiledFile): string | undefined {
  if (file.role !== 'article') return undefined;
  const { bodyHash: _hash, ...columns } = file.columns;
  const {
    idAt: _id,
    slugAt: _slug,
    aliasesAt: _aliases,
    flowHash: _flow,
    links,
    ...facts
  } = storedJson<Facts>(file.facts);
  const {
    source: _source,
    properties: _header,
    ...body
  } = storedJson<ArticleBody>(Buffer.from(file.body).toString('utf8'));
  return JSON.stringify([columns, facts, links.map(({ href }) => href), body]).replace(HIDDEN, '');
}
