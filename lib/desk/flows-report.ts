import type { Kysely } from 'kysely';
import type { Count, Tables } from '@/lib/events';
import { type Period, shareOf, sumsOf, tally } from './counts';
import type { ReportBody, Table } from './report';

/** Rows that are listed. */
const MOST_ROWS = 500;

/** Flows as funnels: who begins, at which question they leave, and which outcomes they reach. */
export async function flowsReport(query: Kysely<Tables>, period: Period): Promise<ReportBody> {
  const counts = await sumsOf(
    query,
    period,
    [
      'flowStarted',
      'questionShown',
      'answered',
      'wentBack',
      'finishedEarly',
      'outcomeReached',
      'stepFixed',
      'stepNotFixed',
      'feedback',
    ],
    ['name', 'page', 'part', 'choice'],
  );
  return {
    title: 'Flows',
    figures: [],
    chart: null,
    tables: [flowsTable(counts), questionsTable(counts), choicesTable(counts)],
  };
}

/** `/flows/restore/region` → `/flows/restore`. */
function flowOf(page: string): string {
  return page.split('/').slice(0, 3).join('/');
}

function byTimes(a: readonly (string | number | null)[], b: readonly (string | number | null)[]): number {
  return Number(b[2]) - Number(a[2]) || String(a[0]).localeCompare(String(b[0]));
}

function flowsTable(counts: readonly Count[]): Table {
  const of = tally(counts, ({ name, page }) => `${name} ${flowOf(page)}`);
  const votes = tally(
    counts.filter(({ name }) => name === 'feedback'),
    ({ choice, page }) => `${choice} ${flowOf(page)}`,
  );
  const flows = [...new Set(counts.map(({ page }) => flowOf(page)))].filter((flow) => flow.startsWith('/flows/'));
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
  const of = tally(counts, ({ name, page, part }) => `${name} ${flowOf(page)} ${part}`);
  const shown = counts.filter(({ name }) => name === 'questionShown');
  const keys = [...new Set(shown.map(({ page, part }) => `${flowOf(page)} ${part}`))];
  const rows = keys.map((key) => {
    const [flow = '', part = ''] = key.split(' ');
    const seen = of(`questionShown ${key}`);
    const answered = Math.min(seen, of(`answered ${key}`));
    const drop = shareOf(seen - answered - of(`wentBack ${key}`), seen);
    return [flow, part, seen, answered, of(`wentBack ${key}`), of(`finishedEarly ${key}`), drop];
  });
  return {
    id: 'questions',
    title: 'Where readers leave',
    note: 'A question that isn’t answered and not left by Back counts as left. Questions answered by typing have no answers here.',
    columns: [
      { label: 'Flow', kind: 'page' },
      { label: 'Question', kind: 'text' },
      { label: 'Shown', kind: 'number' },
      { label: 'Answered', kind: 'number' },
      { label: 'Back', kind: 'number' },
      { label: 'Ended early', kind: 'number' },
      { label: 'Left', kind: 'share' },
    ],
    rows: rows.toSorted(byTimes).slice(0, MOST_ROWS),
  };
}

function choicesTable(counts: readonly Count[]): Table {
  const rows = counts
    .filter(({ name }) => name === 'answered' || name === 'outcomeReached')
    .map(({ name, page, part, choice, times }) => {
      return [flowOf(page), name === 'answered' ? `${part}: ${choice}` : `outcome: ${part}`, times];
    });
  return {
    id: 'choices',
    title: 'Answers and outcomes',
    note: 'By the IDs of questions, options, and outcomes.',
    columns: [
      { label: 'Flow', kind: 'page' },
      { label: 'Answer', kind: 'text' },
      { label: 'Times', kind: 'number' },
    ],
    rows: rows.toSorted(byTimes).slice(0, MOST_ROWS),
  };
}
