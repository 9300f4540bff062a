import type { Form, JsonPath } from '@/lib/format';
import type { Flow, FlowNode, OutcomeNode } from '../flow';
import { unknownGoto } from '../rules/branching';
import type { FlowFinding } from '../rules/flow-rule';
import { duplicateNode, markdownInPlainText, unknownCard, unknownSharedQuestion } from '../rules/workflow';
import { type FlowWords, flowWords } from '../words';
import { type Placed, readWorkflow, type WorkflowReading } from '../workflow/read-workflow';
import { cardNode, workflowEdges, workflowQuestion } from '../workflow/workflow-nodes';
import type { WorkflowCard, WorkflowOutcome, WorkflowQuestion } from '../workflow/workflow-schema';
import { FreeIds, outcome, questionNode } from './nodes';

/** A troubleshooter's JSON body, and the ways to what it names. */
export interface TroubleshooterSource {
  /** Id of the flow: its address part. */
  readonly id: string;
  /** The body's value, whatever it is. */
  readonly value: unknown;
  /** Taken where the body has no title. */
  readonly title: string;
  /** The form of this articleId, to borrow questions from. */
  readonly form: (articleId: string) => Form | undefined;
  /** The title of the article of this articleId. */
  readonly articleTitle: (articleId: string) => string | undefined;
}

/** A troubleshooter as a flow, where its parts stand in the body, and what reading it found. */
export interface CompiledTroubleshooter {
  readonly flow: Flow;
  readonly places: ReadonlyMap<string, JsonPath>;
  readonly findings: readonly FlowFinding[];
}

/**
 * A troubleshooter (`TSG_Workflow`) as a flow. It never throws: what cannot be read is left out and reported, and where
 * nothing leads on the case summary does.
 */
export function troubleshooterFlow(
  source: TroubleshooterSource,
  words: FlowWords = flowWords(),
): CompiledTroubleshooter {
  const reading = readWorkflow(source.value);
  const findings: FlowFinding[] = [...reading.findings];
  const report = (finding: FlowFinding): number => findings.push(finding);
  const nodes = new Map<string, { node: FlowNode; path: JsonPath }>();
  for (const { node, path } of [
    ...questionNodes(reading, source, words, report),
    ...cardNodes(reading, source, words, report),
    ...outcomeNodes(reading, source, report),
  ]) {
    if (nodes.has(node.id)) report(duplicateNode.at({ path: [...path, 'id'] }, node.id));
    else nodes.set(node.id, { node, path });
  }
  const end = outcome({
    id: new FreeIds(nodes.keys()).free('summary'),
    title: words.summary,
    isAdded: true,
    ending: 'notSolved',
  });
  const { head } = reading;
  reportMarks(head.solves, ['solves'], report);
  for (const [at, thing] of (head.haveReady ?? []).entries()) reportMarks(thing, ['haveReady', at], report);
  const all = [...nodes.values()].map(({ node }) => node);
  const start = head.start !== undefined && nodes.has(head.start) ? head.start : undefined;
  if (start !== head.start) report(unknownGoto.at({ path: ['start'] }, head.start ?? '', [...nodes.keys()]));
  const flow: Flow = {
    id: source.id,
    title: head.title || source.title,
    source: 'troubleshooter',
    start: { solves: head.solves ?? '', haveReady: head.haveReady ?? [], attach: head.fileAttachmentHint ?? '' },
    first: start ?? all[0]?.id ?? end.id,
    end: end.id,
    nodes: [...all, end],
  };
  return { flow, places: new Map([...nodes].map(([id, { path }]) => [id, path])), findings };
}

type Report = (finding: FlowFinding) => unknown;
interface PlacedNode {
  readonly node: FlowNode;
  readonly path: JsonPath;
}

function questionNodes(
  { questions, head }: WorkflowReading,
  source: TroubleshooterSource,
  words: FlowWords,
  report: Report,
): readonly PlacedNode[] {
  const borrowed = head.questionsFrom === undefined ? undefined : source.form(head.questionsFrom);
  return questions.flatMap(({ part, path }: Placed<WorkflowQuestion>, at) => {
    const question = workflowQuestion(part, borrowed);
    if (question === undefined) {
      const known = borrowed?.questions.map(({ id }) => id) ?? [];
      report(unknownSharedQuestion.at({ path: [...path, 'id'] }, part.id, head.questionsFrom ?? '', known));
      return [];
    }
    return [{ node: questionNode(question, workflowEdges(part.next, questions[at + 1]?.part.id), words), path }];
  });
}

function cardNodes(
  { cards }: WorkflowReading,
  { articleTitle }: TroubleshooterSource,
  words: FlowWords,
  report: Report,
): readonly PlacedNode[] {
  return cards.map(({ part, path }: Placed<WorkflowCard>, at) => {
    const title = articleTitle(part.articleId);
    if (title === undefined) report(unknownCard.at({ path: [...path, 'articleId'] }, part.articleId));
    const edges = workflowEdges(part.next, cards[at + 1]?.part.id);
    return { node: cardNode(part, title ?? part.articleId, edges, words), path };
  });
}

function outcomeNodes(
  { outcomes }: WorkflowReading,
  { articleTitle }: TroubleshooterSource,
  report: Report,
): readonly PlacedNode[] {
  return outcomes.map(({ part, path }: Placed<WorkflowOutcome>) => {
    for (const [at, articleId] of (part.articleIds ?? []).entries()) {
      if (articleTitle(articleId) === undefined)
        report(unknownCard.at({ path: [...path, 'articleIds', at] }, articleId));
    }
    reportMarks(part.title, [...path, 'title'], report);
    reportMarks(part.text, [...path, 'text'], report);
    return { node: outcomeNode(part), path };
  });
}

/** Marks of Markdown around words: code, bold, and links. */
const MARKED = /`[^`\n]{1,200}`|\*\*[^*\n]{1,200}\*\*|\[[^[\]\n]{1,200}\]\([^()\s]{1,200}\)/;

function reportMarks(text: string | undefined, path: JsonPath, report: Report): void {
  const [marked] = MARKED.exec(text ?? '') ?? [];
  if (marked !== undefined) report(markdownInPlainText.at({ path }, marked));
}

function outcomeNode({ id, title, text = '', articleIds = [], ending = 'answer' }: WorkflowOutcome): OutcomeNode {
  return outcome({ id, title, text, articleIds, ending });
}
