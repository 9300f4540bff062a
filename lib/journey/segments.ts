import { decodeSegment, FLOW_PAGES, flowPageAddress } from '@/lib/addresses';
import { type Answers, type Flow, NO_ANSWERS, namesOf, nodeSegment, type Resolution, resolve } from '@/lib/flow';

/** The segment (decoded) of a node's page. The end of a form is reached over "check your answers". */
export function segmentOf(flow: Flow, id: string): string {
  if (id === flow.end && hasCheck(flow)) return FLOW_PAGES.check;
  return decodeSegment(nodeSegment(flow, id));
}

/** The segment of what the engine says is to be shown. */
export function segmentOfResolution(flow: Flow, resolution: Resolution): string {
  switch (resolution.kind) {
    case 'question':
      return segmentOf(flow, resolution.visit.node.id);
    case 'outcome':
      return segmentOf(flow, resolution.outcome.id);
    case 'redirect':
      return segmentOf(flow, resolution.to);
  }
}

/** Whether a segment (decoded) is an end of the flow: what stands there leaves with the reader. */
export function isEnd(flow: Flow, segment: string): boolean {
  const id = namesOf(flow).node(segment);
  return flow.nodes.some((node) => node.kind === 'outcome' && node.id === id);
}

/** Whether the answers are checked before the end: those of a form are, for they become a case. */
export function hasCheck(flow: Flow): boolean {
  return flow.source === 'form';
}

/** Where "Start" leads: the first question of a flow, or its end where it asks nothing. */
export function firstAddress(flow: Flow): string {
  return flowPageAddress(flow.id, firstOpenSegment(flow, NO_ANSWERS));
}

/** The segment (decoded) of the first question without an answer, or of the end where there is none. */
export function firstOpenSegment(flow: Flow, answers: Answers): string {
  return segmentOfResolution(flow, resolve(flow, answers, null));
}
