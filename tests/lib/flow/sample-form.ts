import {
  type Answers,
  decodeForm,
  type Flow,
  type FlowGraph,
  formFlow,
  graphOf,
  isAsked,
  type OutcomeNode,
  type QuestionNode,
  shownQuestions,
} from '@/lib/flow';
import type { Form, FormQuestion, Option } from '@/lib/format';

/** A question of this id; everything that is not said is empty. */
export function question(id: string, changes: Partial<FormQuestion> = {}): FormQuestion {
  return {
    id,
    order: 0,
    control: changes.options === undefined ? 'textbox' : 'dropdown',
    label: `What is ${id}?`,
    required: false,
    options: [],
    dynamicOptions: null,
    visibility: null,
    hidden: false,
    watermarkText: '',
    infoBalloonText: '',
    hints: [],
    content: '',
    maxLength: 0,
    numberOfLines: 0,
    validations: [],
    useAsAdditionalDetails: false,
    diagnosticInputRequiredClients: [],
    ...changes,
  };
}

/** Options whose text is their value, or `[value, text]`. */
export function options(...written: readonly (string | readonly [string, string])[]): readonly Option[] {
  return written.map((one) => (typeof one === 'string' ? { value: one, text: one } : { value: one[0], text: one[1] }));
}

/** A form of these questions, in this order. */
export function form(...questions: readonly FormQuestion[]): Form {
  return {
    title: 'A form',
    subscriptionRequired: false,
    resourceRequired: false,
    fileAttachmentHint: '',
    diagnosticCard: null,
    questions: questions.map((one, index) => ({ ...one, order: one.order === 0 ? index + 1 : one.order })),
  };
}

/** The flow of a form of these questions. */
export function flowOf(...questions: readonly FormQuestion[]): Flow {
  return formFlow({ id: 'a-form', title: 'A form', description: '', form: form(...questions) });
}

/** Answers as a form posts them: `'plan=Basic&tags=a&tags=b'`; `+` stands for a blank. */
export function answered(flow: Flow, posted: string): Answers {
  return decodeForm(flow, new URLSearchParams(posted)).answers;
}

/** Ids of the questions that are asked for these answers. */
export function askedFor(flow: Flow, posted: string): readonly string[] {
  return shownQuestions(flow, answered(flow, posted)).visits.map(({ node }) => node.id);
}

/** The question node of this id; fails where there is none. */
export function questionNode(flow: Flow, id: string): QuestionNode {
  const node = flow.nodes.find((one) => one.id === id);
  if (node === undefined || !isAsked(node) || node.kind !== 'question') throw new Error(`no question ${id}`);
  return node;
}

/** The outcome node of this id; fails where there is none. */
export function outcomeNode(flow: Flow, id: string): OutcomeNode {
  const node = flow.nodes.find((one) => one.id === id);
  if (node?.kind !== 'outcome') throw new Error(`no outcome ${id}`);
  return node;
}

/** The map of a flow; fails where it is too large for one. */
export function mapOf(flow: Flow): FlowGraph {
  const graph = graphOf(flow);
  if (graph === null) throw new Error(`the map of ${flow.id} is too large`);
  return graph;
}
