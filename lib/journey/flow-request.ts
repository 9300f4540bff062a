import { flowPageAddress } from '@/lib/addresses';
import {
  type Answers,
  type AnswersReading,
  decodeChoices,
  decodeForm,
  encodeChoices,
  type Field,
  FLOW_FIELDS,
  type Flow,
} from '@/lib/flow';
import type { FormFields } from '@/lib/request';

/** The value of `view` for the whole form on one page. */
const ALL = 'all';

/** What a request for a page of a flow says. */
export interface FlowRequest extends AnswersReading {
  /** The choices that the address itself holds: what was answered before a posted form changed it. */
  readonly before: Answers;
  /** Segments whose form was sent; empty where a page was merely opened. */
  readonly from: readonly string[];
  readonly isBack: boolean;
  /** Segment that the reader jumps to instead of going on; empty for none. */
  readonly change: string;
  /** Segment to come back to once the question is answered; empty for none. */
  readonly next: string;
  /** The whole form on one page is wanted. */
  readonly isAll: boolean;
  readonly isPosted: boolean;
}

/**
 * Reads a request's query and what it posted. A form that was sent says everything that is answered; its query only holds
 * what was answered before. Without one, typed text adds to the choices of the address: so a page gets back what the tab kept.
 */
export function readFlowRequest(flow: Flow, query: readonly Field[], posted: FormFields | undefined): FlowRequest {
  const address = decodeChoices(flow, query);
  const form = posted && decodeForm(flow, posted);
  const fields = posted ?? query;
  const isSent = fields.some(([name]) => name === FLOW_FIELDS.from);
  return {
    answers: form === undefined ? address.answers : isSent ? form.answers : merged(address.answers, form.answers),
    dropped: form === undefined || !isSent ? address.dropped : form.dropped,
    before: address.answers,
    from: valuesOf(fields, FLOW_FIELDS.from),
    isBack: valuesOf(fields, FLOW_FIELDS.back).length > 0,
    change: valuesOf(fields, FLOW_FIELDS.change).at(-1) ?? '',
    next: valuesOf(query, FLOW_FIELDS.next).at(-1) ?? '',
    isAll: flow.source === 'form' && valuesOf(query, FLOW_FIELDS.view).includes(ALL),
    isPosted: posted !== undefined,
  };
}

/** What an address says of the page itself, beside the answers: the whole form at once, and where to come back to. */
export function pageFields({ isAll, next }: Pick<FlowRequest, 'isAll' | 'next'>): readonly Field[] {
  const view: readonly Field[] = isAll ? [[FLOW_FIELDS.view, ALL]] : [];
  return next === '' ? view : [...view, [FLOW_FIELDS.next, next]];
}

function merged(address: Answers, form: Answers): Answers {
  return {
    choices: new Map([...address.choices, ...form.choices]),
    texts: new Map([...address.texts, ...form.texts]),
  };
}

function valuesOf(fields: readonly Field[], wanted: string): readonly string[] {
  return fields.filter(([name]) => name === wanted).map(([, value]) => value);
}

/**
 * The address of a page of a flow with the choices made so far, and nothing that was typed.
 * @param segment decoded
 * @param more fields that stand after the choices
 */
export function answersAddress(flow: Flow, segment: string, answers: Answers, more: readonly Field[] = []): string {
  const choices = encodeChoices(flow, answers.choices);
  const rest = new URLSearchParams(more.map(([name, value]) => [name, value])).toString();
  const query = [choices, rest].filter((part) => part !== '').join('&');
  return `${flowPageAddress(flow.id, segment)}${query === '' ? '' : `?${query}`}`;
}
