import { type AskedNode, askingOf, type Flow, flowWords, type GraphEdge, graphOf, isAsked } from '@/lib/flow';
import { firstAddress } from '@/lib/journey';
import { atLineStart, siteText, withSemicolons } from '@/lib/text';
import { inMarkdown, itemLink, joined, twinOf } from './links';

/** Questions that are written out; the finder has thousands. */
const MOST_QUESTIONS = 200;

/** Answers that lead to one place and are named there; of more, one such list is "Any other answer". */
const MOST_NAMED = 4;

/** A flow: what it solves, what it asks, and which answers lead where. */
export function flowAsMarkdown(flow: Flow): string {
  const words = siteText();
  const all = flow.nodes.filter(isAsked).filter(({ id }) => askingOf(flow, id).kind !== 'never');
  const ways = all.length > MOST_QUESTIONS ? [] : (graphOf(flow)?.edges ?? []);
  const asked = all.slice(0, MOST_QUESTIONS);
  const titles = new Map(flow.nodes.map(({ id, title }) => [id, title]));
  const isNumbered = flow.source !== 'steps';
  const items = asked.map((node) => {
    const name = `**${inMarkdown(node.title)}**${isNumbered ? apartFrom(asked, node, ways) : ''}`;
    const choices = node.options.map(({ text }) => inMarkdown(text));
    const on = waysOn(
      node,
      ways.filter(({ from, label }) => from === node.id && label !== ''),
      titles,
    );
    const inner = [...choices, ...on].map((line) => `${isNumbered ? '   ' : '  '}- ${line}`);
    return [`${isNumbered ? '1.' : '-'} ${name}`, ...inner].join('\n');
  });
  return joined([
    `# ${inMarkdown(flow.title)}`,
    inMarkdown(flow.start.solves),
    itemLink(words.twins.start, twinOf(firstAddress(flow))),
    `## ${isNumbered ? words.twins.questions : words.flow.steps}`,
    items.join('\n'),
  ]);
}

/** What tells a question from others of its name: the answers that lead to it. */
function apartFrom(asked: readonly AskedNode[], { id, title }: AskedNode, ways: readonly GraphEdge[]): string {
  if (asked.every((other) => other.id === id || other.title !== title)) return '';
  const labels = ways.flatMap(({ to, label }) => (to === id && label !== '' ? [label] : []));
  return labels.length === 0 || labels.length > MOST_NAMED ? '' : ` (${inMarkdown(withSemicolons(labels))})`;
}

/** Ways that lead to the same name. */
interface SameEnd {
  readonly title: string;
  readonly ways: readonly GraphEdge[];
}

/** Where answers lead, a line for each name; not where an answer only leads to what it is called. */
function waysOn(node: AskedNode, ways: readonly GraphEdge[], titles: ReadonlyMap<string, string>): readonly string[] {
  const byTitle = new Map<string, GraphEdge[]>();
  for (const way of ways) {
    const title = titles.get(way.to) ?? '';
    byTitle.set(title, [...(byTitle.get(title) ?? []), way]);
  }
  const ends = [...byTitle].map(([title, together]): SameEnd => ({ title, ways: together }));
  const [most] = ends.filter(isLong).toSorted((a, b) => b.ways.length - a.ways.length);
  const lines = ends.flatMap((end) => (end === most || saysItself(node, end) ? [] : [lineOf(labelOf(node, end), end)]));
  return most === undefined ? lines : [...lines, lineOf(siteText().twins.anyOther, most)];
}

function isLong({ ways }: SameEnd): boolean {
  return ways.length > 1 && ways.flatMap(({ options }) => options).length > MOST_NAMED && ways.every(isOfAnswers);
}

function isOfAnswers({ options }: GraphEdge): boolean {
  return options.length > 0;
}

function saysItself({ options }: AskedNode, { title, ways }: SameEnd): boolean {
  return ways.every((way) => isOfAnswers(way) && way.options.every((at) => options[at]?.text === title));
}

function labelOf({ options }: AskedNode, { ways }: SameEnd): string {
  if (ways.length === 1 || !ways.every(isOfAnswers)) return withSemicolons(ways.map(({ label }) => label));
  return flowWords().anyOf(ways.flatMap((way) => way.options.map((at) => options[at]?.text ?? '')));
}

function lineOf(label: string, { title }: SameEnd): string {
  return `${inMarkdown(atLineStart(label))} → ${inMarkdown(title)}`;
}
