import type { FormQuestion } from '@/lib/format';
import { plainText } from '@/lib/format/values';
import { NEVER, parseCondition } from '../conditions';
import { CONTROL_RULES } from '../controls/control-rules';
import { drawChoice } from '../controls/read-answer';
import type { Edge, Ending, FlowOption, NoteNode, OutcomeNode, QuestionNode } from '../flow';
import { liveListOf } from '../live-list';
import { fixedOptions, offerOptions } from '../options';
import type { FlowWords } from '../words';

/** A form's element as a node: a question, or a note where its control is only shown. */
export function questionNode(
  question: FormQuestion,
  edges: readonly Edge[],
  words: FlowWords,
): QuestionNode | NoteNode {
  const offered = offerOptions(question, words);
  const drawing = CONTROL_RULES[question.control].drawing(question, offered);
  const title = plainText(question.label) || plainText(question.content) || question.id;
  const base = { id: question.id, title, when: whenOf(question), edges };
  if (drawing === null)
    return { ...base, kind: 'note', html: question.content || question.label, order: question.order };
  const liveList = liveListOf(question, words);
  const options = drawing === 'line' || drawing === 'lines' ? [] : offered;
  return {
    ...base,
    kind: 'question',
    question,
    drawing,
    liveList,
    options,
    isMany: drawing === 'checkboxes',
    takesText: options.length === 0 || liveList !== null,
    isRequired: question.required,
  };
}

function whenOf({ hidden, visibility }: FormQuestion) {
  if (hidden) return NEVER;
  return visibility === null ? null : parseCondition(visibility).condition;
}

/** A required single choice of Stepwise's own making. */
export function choiceNode(
  id: string,
  title: string,
  options: readonly FlowOption[],
  edges: readonly Edge[],
): QuestionNode {
  return {
    kind: 'question',
    id,
    title,
    isAdded: true,
    when: null,
    edges,
    options,
    question: { ...PLAIN, id, label: title, options },
    drawing: drawChoice(options),
    liveList: null,
    isMany: false,
    takesText: false,
    isRequired: true,
  };
}

const PLAIN: FormQuestion = {
  id: '',
  order: 0,
  control: 'radiobuttongroup',
  label: '',
  required: true,
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
};

/** An outcome with what is said of it; everything else is empty. */
export function outcome(
  said: Pick<OutcomeNode, 'id' | 'title'> & Partial<OutcomeNode> & { readonly ending: Ending },
): OutcomeNode {
  return { kind: 'outcome', when: null, edges: [], text: '', articleIds: [], documents: [], formId: '', ...said };
}

/** The ids of a flow while it is made: gives each node one of its own. */
export class FreeIds {
  readonly #taken = new Set<string>();
  /** Per wished id the last number tried behind it: all up to that one are taken. */
  readonly #lastNumbers = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    for (const id of taken) this.take(id);
  }

  /** Marks an id as given out. */
  take(id: string): void {
    this.#taken.add(id.toLowerCase());
  }

  /** An id that no other node of the flow has, in any case: the wished one, else with a number behind it. It is taken then. */
  free(wished: string): string {
    const folded = wished.toLowerCase();
    let id = wished;
    for (let number = (this.#lastNumbers.get(folded) ?? 1) + 1; this.#taken.has(id.toLowerCase()); number += 1) {
      id = `${wished}-${number}`;
      this.#lastNumbers.set(folded, number);
    }
    this.take(id);
    return id;
  }
}

/** How a step or a card can end; conditions name these values: `step-2 == no`. */
export const RESULTS = ['yes', 'no', 'skip'] as const;

/** "How did it go?": yes, no, skip. */
export function resultOptions(words: FlowWords): readonly FlowOption[] {
  const told: Readonly<Record<string, string>> = { no: words.done, skip: words.skipped };
  return fixedOptions({ yes: words.yes, no: words.no, skip: words.skip }).map((option) => {
    const said = told[option.value];
    return said === undefined ? option : { ...option, told: said };
  });
}
