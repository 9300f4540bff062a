import type { CsvTable, LookupRow } from '@/lib/lookup';
import { absoluteAddress } from '@/lib/request';
import { siteText } from '@/lib/text';

/** A lookup as a table of texts: for a spreadsheet, and for the clipboard. */
export function lookupTable(rows: readonly LookupRow[]): CsvTable {
  const { columns, kinds } = siteText().engineer.lookUp;
  return {
    head: [columns.asked, columns.kind, columns.name, columns.details, columns.address],
    rows: rows.map((row) => [
      isAddress(row) ? row.pasted : row.asked,
      kinds[row.kind],
      row.kind === 'unknown' ? '' : row.name,
      detailsOf(row),
      absoluteAddress(row.address) ?? row.address,
    ]),
  };
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
  return kind === 'retired' ? reason : words.engineer.lookUp.count(count);
}
