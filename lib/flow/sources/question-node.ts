import type { Question } from '@/lib/format';
import { NEVER, parseCondition } from '../conditions';
import { CONTROL_RULES } from '../controls/control-rules';
import type { Edge, NoteNode, QuestionNode } from '../flow';
import { liveListOf } from '../live-lists/live-list-of';
import { offerOptions } from '../options/offer-options';
import type { FlowWords } from '../words';
import { plainText } from './plain-text';

/** A form's element as a node: a question, or a note where its control is only shown. */
export function questionNode(question: Question, edges: readonly Edge[], words: FlowWords): QuestionNode | NoteNode {
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

function whenOf({ hidden, visibility }: Question) {
  if (hidden) return NEVER;
  return visibility === null ? null : parseCondition(visibility).condition;
}
