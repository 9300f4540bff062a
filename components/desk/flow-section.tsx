import { flowFunnel, flowWords } from '@/components/flow';
import { Told, told } from '@/components/words';
import { flowAddress } from '@/lib/addresses';
import { type Cell, type DrawnDesk, deskAddress, type Table } from '@/lib/desk/drawn';
import type { Flow } from '@/lib/flow';
import { siteText } from '@/lib/text';
import { ReportTable } from './report-table';

interface Props {
  readonly flow: Flow;
  readonly drawn: Extract<DrawnDesk, { readonly kind: 'report' }>;
}

/** One flow as a funnel over its own map, and the same numbers as tables. */
export function FlowSection({ flow, drawn: { report, days, filter } }: Props) {
  const words = siteText().desk.funnel;
  const made = flowFunnel(flow, countsOf(report.tables));
  return (
    <>
      <h2 className="mt-12">
        <Told>{words.title({ flow: told(flow.title, flowWords(flow)) })}</Told>
      </h2>
      <p className="label mt-1">
        {words.note} <a href={flowAddress(flow.id)}>{words.open}</a> ·{' '}
        <a href={deskAddress('flows', '', days, { ...filter, flow: '' })}>{words.all}</a>
      </p>
      {made?.drawing ?? <p className="notice mt-6">{words.tooLarge}</p>}
      {made !== null && <ReportTable table={screensTable(made)} downloads={[]} />}
      {made !== null && <ReportTable table={waysTable(made)} downloads={[]} />}
    </>
  );
}

type Made = NonNullable<ReturnType<typeof flowFunnel>>;

/** Reads the counts of a flow out of the tables of its report, which are of this flow alone. */
function countsOf(tables: readonly Table[]): Parameters<typeof flowFunnel>[1] {
  const rowsOf = (id: string) => tables.find((table) => table.id === id)?.rows ?? [];
  const questions = new Map(rowsOf('questions').map((row) => [String(row[1]), row]));
  const choices = new Map(rowsOf('choices').map((row) => [String(row[1]), Number(row[2])]));
  const outcomes = new Map(rowsOf('outcomes').map((row) => [String(row[1]), row]));
  const cell = (segment: string, at: number) => Number(questions.get(segment)?.[at] ?? 0);
  return {
    shown: (segment) => cell(segment, 2),
    continued: (segment) => cell(segment, 3),
    wentBack: (segment) => cell(segment, 4),
    finishedEarly: (segment) => cell(segment, 5),
    chosen: (field, option) => choices.get(`${field}: ${option}`) ?? 0,
    seconds: (segment) => numberOf(questions.get(segment)?.[7]),
    reached: (outcome) => Number(outcomes.get(outcome)?.[2] ?? 0),
    solved: (outcome) => numberOf(outcomes.get(outcome)?.[4]),
  };
}

function numberOf(cell: Cell | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}

function screensTable({ graph, funnel }: Made): Table {
  const words = siteText().desk.funnel;
  return {
    id: 'funnel-screens',
    title: words.screens,
    note: words.screensNote,
    columns: [
      { label: words.screen, kind: 'text' },
      { label: words.came, kind: 'number' },
      { label: words.ofMost, kind: 'share' },
      { label: words.left, kind: 'number' },
      { label: words.back, kind: 'number' },
      { label: words.early, kind: 'number' },
      { label: words.seconds, kind: 'number' },
      { label: words.solved, kind: 'share' },
    ],
    rows: graph.nodes.map(({ id, title }) => {
      const { people, left, wentBack, finishedEarly, seconds, solved } = funnel.ofNode(id);
      return [title, people, people / funnel.most, left, wentBack, finishedEarly, seconds, solved];
    }),
  };
}

function waysTable({ graph, funnel }: Made): Table {
  const words = siteText().desk.funnel;
  const titles = new Map(graph.nodes.map(({ id, title }) => [id, title]));
  return {
    id: 'funnel-ways',
    title: words.ways,
    note: words.waysNote,
    columns: [
      { label: words.screen, kind: 'text' },
      { label: words.answer, kind: 'text' },
      { label: words.leadsTo, kind: 'text' },
      { label: words.taken, kind: 'number' },
      { label: words.used, kind: 'text' },
    ],
    rows: graph.edges.map((edge) => {
      const count = funnel.ofEdge(edge);
      const used = count === null ? null : count === 0 ? words.never : '';
      return [titles.get(edge.from) ?? '', edge.label, titles.get(edge.to) ?? '', count, used];
    }),
  };
}
