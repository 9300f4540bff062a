import type { FormQuestion } from '@/lib/format';
import type { Condition } from './conditions';

/** Where a flow came from. */
export type FlowSource = 'form' | 'steps' | 'troubleshooter' | 'finder';

/** A way on: taken when its condition holds, or always where it has none. The first that holds is taken. */
export interface Edge {
  readonly to: string;
  readonly when: Condition | null;
}

/** A choice as it is offered. Answers refer to it by its index. */
export interface FlowOption {
  /** What stands for the choice in an address and in a field's value; unlike `value` it is unique in its question. */
  readonly key: string;
  /** What conditions compare with; not unique in real content. */
  readonly value: string;
  /** What the reader sees. */
  readonly text: string;
  /** Offered by Stepwise, not by the author: the way on for who does not know. */
  readonly isAdded: boolean;
  /** Heading that it stands under, with those beside it that have the same; absent for none. */
  readonly group?: string;
  /** What a summary says where this was chosen, where that is not `text`: `Done` for the button "Done, continue". */
  readonly told?: string;
  /** What `text` is in (BCP 47), where that is not the flow's language; `groupLanguage` the same of `group`. */
  readonly language?: string;
  readonly groupLanguage?: string;
}

/** What every node has. `id` is unique in its flow; `when` decides whether the node is shown, `null` always. */
interface NodeBase {
  readonly id: string;
  /** Plain text: the question, the heading. */
  readonly title: string;
  /** The title is Stepwise's, in the interface's language, and not the author's. */
  readonly isAdded?: true;
  /** What the title is in (BCP 47), where that is not the flow's language. */
  readonly language?: string;
  readonly when: Condition | null;
  /** Ways on; where none holds, the flow's `end`. */
  readonly edges: readonly Edge[];
}

/** What every node has that the reader answers. */
interface AskedBase extends NodeBase {
  readonly options: readonly FlowOption[];
  /** Several options may be chosen. */
  readonly isMany: boolean;
  /** The answer is or may hold typed text: it never enters an address. */
  readonly takesText: boolean;
  readonly isRequired: boolean;
}

/** How a question is drawn: the native field, or the group of fields, that its answer needs. */
export type Drawing = 'radios' | 'select' | 'checkboxes' | 'line' | 'lines' | 'number' | 'dateTime';

/** Options that only the reader's own subscription holds: what kind of thing they are, and where to find its name. */
export interface LiveList {
  /** What is listed, such as `storage accounts`; empty where the address does not say. */
  readonly what: string;
  /** A sentence for the reader. */
  readonly whereToFind: string;
  /** Id of the question whose answer the list depends on; empty for none. */
  readonly dependsOn: string;
}

/** A question of a form or a troubleshooter. `question` is the author's; `options` are what is offered. */
export interface QuestionNode extends AskedBase {
  readonly kind: 'question';
  readonly question: FormQuestion;
  readonly drawing: Drawing;
  readonly liveList: LiveList | null;
}

/** One step of an article, and the question whether it helped. `html` is the article's own safe HTML. */
export interface StepNode extends AskedBase {
  readonly kind: 'step';
  readonly html: string;
  /** How it begins: its title without a number. */
  readonly beginning: string;
  /** Heading the step stands under inside its article, empty for none. */
  readonly group: string;
}

/** An article to read or to follow on the way, by its articleId, and the question how it went. */
export interface CardNode extends AskedBase {
  readonly kind: 'card';
  readonly articleId: string;
}

/** Information that is shown with the next question, or at the end; never asked. `html` is as given to the compiler. */
export interface NoteNode extends NodeBase {
  readonly kind: 'note';
  readonly html: string;
  /** The author's number for it, as `question.order` is for a question. */
  readonly order: number;
}

/** How a flow can end: the problem is gone, it is not, an answer was found, or a case summary is what is left to do. */
export type Ending = 'solved' | 'notSolved' | 'answer' | 'summary';

/** A link that an outcome offers. */
export interface FlowLink {
  readonly title: string;
  readonly href: string;
}

/** An end of a flow. */
export interface OutcomeNode extends NodeBase {
  readonly kind: 'outcome';
  readonly ending: Ending;
  /** Plain text, empty for none; paragraphs are parted by an empty line. */
  readonly text: string;
  /** Articles that answer, best first. */
  readonly articleIds: readonly string[];
  readonly documents: readonly FlowLink[];
  /** Article id of the form to fill in next, empty for none. */
  readonly formId: string;
}

/** A node that the reader answers: one screen. */
export type AskedNode = QuestionNode | StepNode | CardNode;

/** Everything a flow is made of. */
export type FlowNode = AskedNode | NoteNode | OutcomeNode;

/** What the start page says. */
export interface FlowStart {
  /** What the flow solves; plain text, empty for none. */
  readonly solves: string;
  readonly haveReady: readonly string[];
  /** What to attach to the case, as the author wrote it; empty for none. */
  readonly attach: string;
}

/**
 * A guided flow as plain data, whatever its source: JSON can carry it. The order of `nodes` is the canonical order, in
 * which answers stand in an address and in a summary.
 */
export interface Flow {
  readonly id: string;
  readonly title: string;
  /** Of its author's words (BCP 47); absent where it is made of the whole catalog. */
  readonly language?: string;
  readonly source: FlowSource;
  readonly start: FlowStart;
  /** Id of the first node. */
  readonly first: string;
  /** Id of the outcome that every way without another end leads to: nobody is ever stuck. */
  readonly end: string;
  readonly nodes: readonly FlowNode[];
}

/** Whether the reader answers this node. */
export function isAsked(node: FlowNode): node is AskedNode {
  return node.kind === 'question' || node.kind === 'step' || node.kind === 'card';
}
