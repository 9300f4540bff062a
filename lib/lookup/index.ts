/**
 * What a list of pasted ids stands for: articles, support topics, products, addresses, old names, or nothing.
 * Goal: hundreds of ids at once, each with where it leads, as rows for a page and for a spreadsheet.
 * Not here: search by words (lib/search), drawing, HTTP.
 *
 * @example
 * const { rows } = await lookUp('8d101db0-…\n16222', catalog); // [{ asked: '8d101db0-…', kind: 'article', … }, { kind: 'product', … }]
 */
export { type CsvTable, csvText } from './csv-text';
export { type Lookup, type LookupKind, type LookupRow, lookUp, MOST_IDS, MOST_NEAREST } from './look-up';
export { type PastedId, readIdList } from './read-id-list';
