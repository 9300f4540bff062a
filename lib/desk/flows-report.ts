import type { Kysely } from 'kysely';
import { type Count, type EventName, type Tables, typicalSeconds } from '@/lib/events';
import { type Period, shareOf, sumsOf, tally } from './counts';
import type { ReportBody, Table } from './report';

/** Rows that are listed. */
const MOST_ROWS = 500;

const NAMES: readonly EventName[] = [
  'flowStarted',
  'questionShown',
  'continued',
  'wentBack',
  'finishedEarly',
  'outcomeReached',
  'feedback',
  'outcomeSolved',
];

/** The path that all pages of a flow are under. @param flow its id; empty for all flows */
export function flowsUnder(flow: string): string {
  return flow === '' ? '/flows' : `/flows/${flow}`;
}

/**
 * Flows as funnels: who begins, at which question they leave, and which outcomes they reach. Which answers they give is told of
 * one flow: of all of them, that would be most of what is counted.
 */
export async function flowsReport(query: Kysely<Tables>, period: Period): Promise<ReportBody> {
  const isOne = period.under !== flowsUnder('');
  const names = isOne ? [...NAMES, 'answered' as const] : NAMES;
  const found = await sumsOf(query, period, names, ['name', 'page', 'part', 'choice']);
  const counts = found.map((count) => ({ ...count, page: flowOf(count.page) }));
  const tables = [flowsTable(counts), questionsTable(counts), outcomesTable(counts)];
  return { title: 'Flows', figures: [], chart: null, tables: isOne ? [...tables, choicesTable(counts)] : tables };
}

/** `/flows/restore/region` → `/flows/restore`. */
function flowOf(page: string): string {
  return /^\/[^/]*\/[^/]*/.exec(page)?.[0] ?? page;
}

function byTimes(a: readonly (string | number | null)[], b: readonly (string | number | null)[]): number {
  return Number(b[2]) - Number(a[2]) || (String(a[0]) < String(b[0]) ? -1 : 1);
}

function flowsTable(counts: readonly Count[]): Table {
  const of = tally(counts, ({ name, page }) => `${name} ${page}`);
  const votes = tally(
    counts.filter(({ name }) => name === 'feedback'),
    ({ choice, page }) => `${choice} ${page}`,
  );
  const flows = [...new Set(counts.map(({ page }) => page))].filter((flow) => flow.startsWith('/flows/'));
  const rows = flows.map((flow) => {
    const reached = of(`outcomeReached ${flow}`);
    const shown = of(`questionShown ${flow}`);
    return [
      flow,
      of(`flowStarted ${flow}`),
      shown,
      reached,
      of(`finishedEarly ${flow}`),
      of(`wentBack ${flow}`),
      shareOf(votes(`yes ${flow}`), votes(`yes ${flow}`) + votes(`no ${flow}`)),
    ];
  });
  return {
    id: 'flows',
    title: 'Flows',
    note: 'Start pages seen, questions shown, outcomes reached, early ends, times Back was pressed, and the share of answers at the end that say it solved the problem. A flow’s name leads to its funnel.',
    columns: [
      { label: 'Flow', kind: 'flow' },
      ...['Start page', 'Questions', 'Outcomes', 'Ended early', 'Back'].map((label) => {
        return { label, kind: 'number' } as const;
      }),
      { label: 'Solved', kind: 'share' },
    ],
    rows: rows.toSorted(byTimes).slice(0, MOST_ROWS),
  };
}

function questionsTable(counts: readonly Count[]): Table {
  const of = tally(counts, ({ name, page, part }) => `${name} ${page} ${part}`);
  const took = tally(
    counts.filter(({ name }) => name === 'continued'),
    ({ page, part }) => `${page} ${part}`,
    ({ total }) => total,
  );
  const shown = counts.filter(({ name }) => name === 'questionShown');
  const keys = [...new Set(shown.map(({ page, part }) => `${page} ${part}`))];
  const rows = keys.map((key) => {
    const [flow, part] = partsOf(key);
    const seen = of(`questionShown ${key}`);
    const continued = of(`continued ${key}`);
    const answered = Math.min(seen, continued);
    const back = of(`wentBack ${key}`);
    const seconds = typicalSeconds(took(key), continued);
    return [
      flow,
      part,
      seen,
      answered,
      back,
      of(`finishedEarly ${key}`),
      shareOf(seen - answered - back, seen),
      seconds,
    ];
  });
  return {
    id: 'questions',
    title: 'Where readers leave',
    note: 'A reader who neither answers a question nor selects Back counts as having left. Seconds: the typical time (geometric mean) from when a question is shown until it’s answered.',
    columns: [
      { label: 'Flow', kind: 'page' },
      { label: 'Question', kind: 'text' },
      { label: 'Shown', kind: 'number' },
      { label: 'Answered', kind: 'number' },
      { label: 'Back', kind: 'number' },
      { label: 'Ended early', kind: 'number' },
      { label: 'Left', kind: 'share' },
      { label: 'Seconds', kind: 'number' },
    ],
    rows: rows.toSorted(byTimes).slice(0, MOST_ROWS),
  };
}

/** A flow's path, which has no space, and what is in it. */
function partsOf(key: string): readonly [flow: string, part: string] {
  const space = key.indexOf(' ');
  return [key.slice(0, space), key.slice(space + 1)];
}

function outcomesTable(counts: readonly Count[]): Table {
  const votes = tally(
    counts.filter(({ name }) => name === 'outcomeSolved'),
    ({ page, part, choice }) => `${choice} ${page} ${part}`,
  );
  const reached = counts.filter(({ name }) => name === 'outcomeReached');
  const times = tally(reached, ({ page, part }) => `${page} ${part}`);
  const keys = [...new Set(reached.map(({ page, part }) => `${page} ${part}`))];
  const rows = keys.map((key) => {
    const yes = votes(`yes ${key}`);
    const all = yes + votes(`no ${key}`);
    return [...partsOf(key), times(key), all, shareOf(yes, all)];
  });
  return {
    id: 'outcomes',
    title: 'Outcomes',
    note: 'How often each was reached, and the share of answers there that say it solved the problem.',
    columns: [
      { label: 'Flow', kind: 'page' },
      { label: 'Outcome', kind: 'text' },
      { label: 'Reached', kind: 'number' },
      { label: 'Answers', kind: 'number' },
      { label: 'Solved', kind: 'share' },
    ],
    rows: rows.toSorted(byTimes).slice(0, MOST_ROWS),
  };
}

function choicesTable(counts: readonly Count[]): Table {
  const rows = counts
    .filter(({ name }) => name === 'answered')
    .map(({ page, part, choice, times }) => [page, `${part}: ${choice}`, times]);
  return {
    id: 'choices',
    title: 'Answers',
    note: 'By the IDs of questions and options.',
    columns: [
      { label: 'Flow', kind: 'page' },
      { label: 'Answer', kind: 'text' },
      { label: 'Times', kind: 'number' },
    ],
    rows: rows.toSorted(byTimes).slice(0, MOST_ROWS),
  };
}
