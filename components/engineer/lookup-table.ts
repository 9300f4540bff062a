import type { CsvTable, LookupRow } from '@/lib/lookup';
import { absoluteAddress } from '@/lib/request';
import { siteText } from '@/lib/text';

/** A lookup as a table of texts: for a spreadsheet, and for the clipboard. */
export function lookupTable(rows: readonly LookupRow[]): CsvTable {
  const { columns } = siteText().engineer.lookUp;
  return {
    head: [columns.asked, columns.kind, columns.name, columns.details, columns.address],
    rows: rows.map((row) => [
      isAddress(row) ? row.pasted : row.asked,
      kindOf(row),
      row.kind === 'unknown' ? '' : row.name,
      detailsOf(row),
      absoluteAddress(row.address) ?? row.address,
    ]),
  };
}

/** What a row is, in words: an error code or a sentence is no ID that nobody knows, but no ID at all. */
export function kindOf({ kind, asked }: LookupRow): string {
  const { kinds, notAnId } = siteText().engineer.lookUp;
  return kind === 'unknown' && !looksLikeId(asked) ? notAnId : kinds[kind];
}

/** Numbers, GUIDs and slugs: everything that names an article, a topic or a product has a digit or a mark in it and no blank. */
function looksLikeId(asked: string): boolean {
  return /^(?=.*[\d\-_.])[\p{L}\p{N}\-_.]+$/u.test(asked);
}

/** Whether an address was pasted, which holds the id somewhere. */
export function isAddress({ asked, pasted }: LookupRow): boolean {
  return pasted !== asked && /\/\S/.test(pasted);
}

/** What is worth knowing beside the name: an article's kind, how many articles, why it was retired, what may be meant. */
export function detailsOf({ kind, name, article, count, reason }: LookupRow): string {
  const words = siteText();
  if (kind === 'unknown') return name === '' ? '' : `${words.engineer.lookUp.nearest} ${name}`;
  if (article !== undefined) return words.kinds[article.kind];
  return kind === 'retired' ? reason : words.engineer.lookUp.count({ count });
}
