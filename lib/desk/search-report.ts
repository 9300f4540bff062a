import type { Kysely } from 'kysely';
import type { Count, Tables } from '@/lib/events';
import { splitWords, stemOf } from '@/lib/words';
import { type ArticleProposal, articleProposalsOf } from './article-proposals';
import { type Period, shareOf, sumsOf, tally } from './counts';
import { proposalsOf } from './proposals';
import type { ReportBody, Surroundings, Table } from './report';
import { searchCounts } from './search-counts';

/** Rows that are listed. */
const MOST_ROWS = 200;

/** What was searched for in vain: nothing found, or nothing that anybody opened. */
export async function searchReport(
  query: Kysely<Tables>,
  period: Period,
  { catalog }: Surroundings,
): Promise<ReportBody> {
  const { counts, least } = await searchCounts(query, period);
  const totals = await sumsOf(query, period, ['search', 'searchEmpty', 'resultOpened'], ['name']);
  const found = articleProposalsOf(await foundLaterCounts(query, period), catalog);
  const of = tally(totals, ({ name }) => name);
  return {
    title: 'Search',
    figures: [
      { label: 'Searches', value: of('search'), kind: 'number', note: '' },
      { label: 'Nothing found', value: shareOf(of('searchEmpty'), of('search')), kind: 'share', note: '' },
      { label: 'Results opened', value: shareOf(of('resultOpened'), of('search')), kind: 'share', note: '' },
    ],
    chart: null,
    tables: [emptyTable(counts, least), proposalsTable(counts), foundLaterTable(found), unopenedTable(counts, least)],
  };
}

/** Articles that were opened after a search whose results nobody opened, by its words. */
export function foundLaterCounts(query: Kysely<Tables>, period: Period): Promise<readonly Count[]> {
  return sumsOf(query, period, ['foundLater'], ['page', 'part']);
}

/** Searches that are clustered, those made most; what was searched for once or twice brings none of them further up. */
const MOST_CLUSTERED = 5000;

/** Spellings with the same stems count together, under the one that was used most. */
interface Cluster {
  readonly words: string;
  readonly spellings: number;
  readonly times: number;
}

function clustersOf(counts: readonly Count[]): readonly Cluster[] {
  const groups = new Map<string, Count[]>();
  for (const count of counts.toSorted((a, b) => b.times - a.times).slice(0, MOST_CLUSTERED)) {
    const key = [...new Set(splitWords(count.part).map(stemOf))].toSorted().join(' ') || count.part;
    groups.set(key, [...(groups.get(key) ?? []), count]);
  }
  return [...groups.values()].map((group) => {
    const [most] = group.toSorted((a, b) => b.times - a.times || (a.part < b.part ? -1 : 1));
    return {
      words: most?.part ?? '',
      spellings: group.length,
      times: group.reduce((sum, { times }) => sum + times, 0),
    };
  });
}

function leastNote(least: number): string {
  return least <= 1 ? '' : ` Words searched for fewer than ${least} times in a week aren’t counted in that week.`;
}

function emptyTable(counts: readonly Count[], least: number): Table {
  const clusters = clustersOf(counts.filter(({ name }) => name === 'searchEmpty'));
  return {
    id: 'nothing-found',
    title: 'Nothing found',
    note: `Searches for the same words, in any order and form, count together.${leastNote(least)}`,
    columns: [
      { label: 'Words', kind: 'text' },
      { label: 'Spellings', kind: 'number' },
      { label: 'Times', kind: 'number' },
    ],
    rows: clusters
      .toSorted((a, b) => b.times - a.times || (a.words < b.words ? -1 : 1))
      .slice(0, MOST_ROWS)
      .map(({ words, spellings, times }) => [words, spellings, times]),
  };
}

function proposalsTable(counts: readonly Count[]): Table {
  return {
    id: 'proposals',
    title: 'Proposed synonyms',
    note: 'Words that found nothing, and similar words that found something. The patch adds each pair to data/synonyms.json, and also has the proposals of the next table. Keep only the lines that are right.',
    columns: [
      { label: 'Found nothing', kind: 'text' },
      { label: 'Times', kind: 'number' },
      { label: 'Same as', kind: 'text' },
    ],
    rows: proposalsOf(counts).map(({ words, times, like }) => [words, times, like]),
  };
}

/** What a proposal adds, in words. */
const ADDS = { synonym: 'synonym', alias: 'alias', none: '' } as const;

function foundLaterTable(proposals: readonly ArticleProposal[]): Table {
  return {
    id: 'found-later',
    title: 'Found another way',
    note: 'Searches whose results nobody opened, and the article that most of these readers opened within ten minutes. The patch makes the words a synonym of its title, or, if they’re a name such as old-backup-guide, an alias of its address.',
    columns: [
      { label: 'Words', kind: 'text' },
      { label: 'Times', kind: 'number' },
      { label: 'Article', kind: 'page' },
      { label: 'Proposal', kind: 'text' },
    ],
    rows: proposals.map(({ words, times, page, adds }) => [words, times, page, ADDS[adds.kind]]),
  };
}

function unopenedTable(counts: readonly Count[], least: number): Table {
  const opened = tally(
    counts.filter(({ name }) => name === 'resultOpened'),
    ({ part }) => part,
  );
  const empty = tally(
    counts.filter(({ name }) => name === 'searchEmpty'),
    ({ part }) => part,
  );
  const rows = counts
    .filter(({ name, part }) => name === 'search' && opened(part) === 0 && empty(part) === 0)
    .toSorted((a, b) => b.times - a.times || (a.part < b.part ? -1 : 1))
    .slice(0, MOST_ROWS);
  return {
    id: 'nothing-opened',
    title: 'Results nobody opens',
    note: `Something was found, but no result was opened.${leastNote(least)}`,
    columns: [
      { label: 'Words', kind: 'text' },
      { label: 'Times', kind: 'number' },
    ],
    rows: rows.map(({ part, times }) => [part, times]),
  };
}
