import { decodeSegment, FLOW_PAGES } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import {
  type DroppedAnswer,
  decodeForm,
  type Field,
  FLOW_FIELDS,
  type Flow,
  fieldName,
  namesOf,
  optionIndex,
} from '@/lib/flow';
import { firstOpenSegment, hasCheck, pageOfFlow, readFlowRequest, type TrailScreen, visitOf } from '@/lib/journey';
import type { FormFields } from '@/lib/request';
import type { FlowAnswers } from './flow-schemas';

/** Pages that lead on to each other; two are usual. */
const MOST_HOPS = 8;

/** Where answers lead, and which of them fit nothing. */
export interface Followed {
  readonly screen: TrailScreen;
  readonly dropped: readonly DroppedAnswer[];
  /** As they were sent. */
  readonly sent: FlowAnswers['answers'];
}

/**
 * The screen that a browser would come to by sending these answers as the form of `at`: the same engine, asked in the same
 * way. `undefined` where the flow has no screen `at`, or the way does not end at a screen of this flow.
 */
export function followFlow(catalog: Catalog, flow: Flow, { answers, at }: FlowAnswers): Followed | undefined {
  const sent = fieldsOf(flow, answers);
  // JSON may hold half a surrogate pair, which no address takes.
  const from = at === undefined ? undefined : pageOfFlow(flow, at.replace(/\p{Surrogate}/gu, '\ufffd'));
  const isNone = from === undefined || from === FLOW_PAGES.map || (from === FLOW_PAGES.check && !hasCheck(flow));
  if (at !== undefined && isNone) return undefined;
  const screen = screenAfter(catalog, flow, sent, from);
  const dropped = decodeForm(flow, sent).dropped.map((each) => ({
    ...each,
    value: each.value || choiceSent(flow, answers, each),
  }));
  return screen && { screen, dropped, sent: answers };
}

/** Characters of a choice that are repeated. */
const LONGEST_SHOWN = 100;

/** The choice that a question doesn't offer; a posted form doesn't say, since a page may have typed text there. */
function choiceSent(flow: Flow, answers: FlowAnswers['answers'], { name, reason }: DroppedAnswer): string {
  const node = namesOf(flow).field(fieldName(name))?.node;
  if (reason !== 'unknownOption' || node === undefined) return '';
  const sent = answers.filter(({ question }) => namesOf(flow).field(fieldName(question))?.node === node);
  const unknown = sent.flatMap(({ choices }) => choices).find((choice) => optionIndex(node, choice) === undefined);
  return unknown?.slice(0, LONGEST_SHOWN) ?? '';
}

function screenAfter(catalog: Catalog, flow: Flow, sent: FormFields, at: string | undefined): TrailScreen | undefined {
  let posted: FormFields | undefined = at === undefined ? sent : [...sent, [FLOW_FIELDS.from, at]];
  let segment = at ?? firstOpenSegment(flow, readFlowRequest(flow, [], sent).answers);
  let query: readonly Field[] = [];
  for (let hop = 0; hop < MOST_HOPS; hop++) {
    const visit = visitOf(catalog, { id: flow.id, segment, query }, posted);
    if (visit.kind === 'show')
      return visit.screen.kind === 'start' || visit.screen.kind === 'map' ? undefined : visit.screen;
    if (visit.kind === 'instead') return undefined;
    const { pathname, searchParams } = new URL(visit.to, 'http://site.invalid');
    segment = decodeSegment(pathname.split('/')[3] ?? '');
    if (segment === '') return undefined;
    query = [...searchParams];
    // A browser sends the form again but for this status.
    if (visit.status === 303) posted = undefined;
  }
  return undefined;
}

/** The answers as fields of a posted form. */
function fieldsOf(flow: Flow, answers: FlowAnswers['answers']): FormFields {
  return answers.flatMap(({ question, choices, text, timeZone }): FormFields => {
    const name = fieldName(question);
    const hasOptions = (namesOf(flow).field(name)?.node.options.length ?? 0) > 0;
    const typed: FormFields = text === '' ? [] : [[hasOptions ? fieldName(question, 'text') : name, text]];
    const zone: FormFields = timeZone === '' ? [] : [[fieldName(question, 'zone'), timeZone]];
    return [...choices.map((key): Field => [name, key]), ...typed, ...zone];
  });
}
