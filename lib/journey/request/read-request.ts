import { type Answers, type AnswersReading, decodeChoices, decodeForm, type Field, type Flow } from '@/lib/flow';
import type { PostedBody } from '../posted';

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

/** Without a form that was sent, typed text adds to the choices of the address: so a page gets back what the tab kept. */
const SENT = 'from';

/**
 * Reads a request's query and what it posted. A form that was sent says everything that is answered; its query only holds
 * what was answered before.
 */
export function readRequest(flow: Flow, query: readonly Field[], posted: PostedBody | undefined): FlowRequest {
  const address = decodeChoices(flow, query);
  const form = posted && decodeForm(flow, posted);
  const fields = posted ?? query;
  const isSent = fields.some(([name]) => name === SENT);
  return {
    answers: form === undefined ? address.answers : isSent ? form.answers : merged(address.answers, form.answers),
    dropped: form === undefined || !isSent ? address.dropped : form.dropped,
    before: address.answers,
    from: valuesOf(fields, SENT),
    isBack: valuesOf(fields, 'back').length > 0,
    change: valuesOf(fields, 'change').at(-1) ?? '',
    next: valuesOf(query, 'next').at(-1) ?? '',
    isAll: flow.source === 'form' && valuesOf(query, 'view').includes('all'),
    isPosted: posted !== undefined,
  };
}

/** What an address says of the page itself, beside the answers: the whole form at once, and where to come back to. */
export function pageFields({ isAll, next }: Pick<FlowRequest, 'isAll' | 'next'>): readonly Field[] {
  return [...(isAll ? [['view', 'all'] as const] : []), ...(next === '' ? [] : [['next', next] as const])];
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
