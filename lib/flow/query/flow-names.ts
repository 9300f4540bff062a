import type { AskedNode, Flow } from '../flow';
import { isAsked } from '../flow';
import { type FieldPart, fieldName } from './field-name';
import { nodeSegment } from './node-segment';

/** A field of a flow: whose it is and which part of the answer it carries. */
export interface FlowField {
  readonly node: AskedNode;
  readonly part: FieldPart | 'answer';
}

/** The names of a flow's nodes in forms and addresses. */
export interface FlowNames {
  /** The field of this name, in any case where no name is exactly this. */
  field(name: string): FlowField | undefined;
  /** The id of the node of this decoded segment. */
  node(segment: string): string | undefined;
}

const NAMES = new WeakMap<Flow, FlowNames>();

/** The names of a flow, made once a flow. */
export function namesOf(flow: Flow): FlowNames {
  const known = NAMES.get(flow);
  if (known !== undefined) return known;
  const made = makeNames(flow);
  NAMES.set(flow, made);
  return made;
}

function makeNames(flow: Flow): FlowNames {
  const fields = new Map<string, FlowField>();
  const segments = new Map<string, string>();
  for (const node of flow.nodes) {
    const segment = decodeURIComponent(nodeSegment(flow, node.id));
    if (!segments.has(segment)) segments.set(segment, node.id);
    if (!isAsked(node) || fields.has(fieldName(node.id))) continue;
    fields.set(fieldName(node.id), { node, part: 'answer' });
    fields.set(fieldName(node.id, 'text'), { node, part: 'text' });
    fields.set(fieldName(node.id, 'zone'), { node, part: 'zone' });
  }
  const folded = new Map([...fields].toReversed().map(([name, field]) => [foldName(name), field]));
  return {
    field: (name) => fields.get(name) ?? folded.get(foldName(name)),
    node: (segment) => segments.get(segment),
  };
}

function foldName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
