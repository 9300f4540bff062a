import { FLOW_PAGES } from '@/lib/addresses';
import { type Field, type Flow, namesOf, resolve } from '@/lib/flow';
import { type FlowRequest, pageFields } from './request/read-request';
import { hasCheck, segmentOfResolution } from './segment-of';

/** A page to go to: its segment (decoded), empty for the start page, and what its address says beside the answers. */
export interface Target {
  readonly segment: string;
  readonly more: readonly Field[];
}

/** The page that is shown to who opens this one: itself where the answers lead there. The summary is open to all. */
export function openSegment(flow: Flow, segment: string, request: FlowRequest): Target {
  const isOpen = segment === FLOW_PAGES.summary || segment === FLOW_PAGES.map;
  if (isOpen || (segment === FLOW_PAGES.check && hasCheck(flow))) return { segment, more: [] };
  const asked = segment === FLOW_PAGES.check ? null : (namesOf(flow).node(segment) ?? segment);
  return { segment: segmentOfResolution(flow, resolve(flow, request.answers, asked)), more: pageFields(request) };
}
