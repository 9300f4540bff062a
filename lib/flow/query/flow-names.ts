import { type AskedNode, type Flow, isAsked } from '../flow';
import { wellFormed } from '../options';

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

/** What a field beside the one that carries an answer is for: the box beside a list, the time zone beside a time. */
export type FieldPart = 'text' | 'zone';

/** The names of the fields and keys that pages of flows use for themselves, in forms and in addresses. */
export const FLOW_FIELDS = {
  /** `all`: the whole form on one page. */
  view: 'view',
  /** Segment to come back to once the question is answered. */
  next: 'next',
  /** The button that goes back. */
  back: 'back',
  /** The button that jumps to the segment in its value. */
  change: 'change',
  /** Segments whose form was sent. */
  from: 'from',
  /** The button that hands the case summary over. */
  send: 'send',
} as const;

/** A question of such an id gets another name. No page reads `for` any more, but a question of this id keeps its address. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([...Object.values(FLOW_FIELDS), 'for']);

/**
 * The name of a question's field and of its key in an address: the id itself. A `~` in it is doubled, and one is added
 * where the id is empty or reserved; so every id has a name of its own, and so has a field beside it.
 *
 * @example
 * fieldName('region'); // 'region'
 * fieldName('view'); // 'view~'
 * fieldName('problem_start_time', 'zone'); // 'problem_start_time~zone'
 */
export function fieldName(id: string, part?: FieldPart): string {
  const doubled = wellFormed(id).replaceAll('~', '~~');
  if (part !== undefined) return `${doubled}~${part}`;
  return doubled === '' || RESERVED_NAMES.has(doubled) ? `${doubled}~` : doubled;
}

/** Segments below a flow's address that are pages of its own; `summary` is the address of the flow's end. */
const PAGES: ReadonlySet<string> = new Set(['summary', 'map', 'check', 'start', 'answers']);

/** Segments that browsers and servers take for directions. */
const DOTS: ReadonlySet<string> = new Set(['.', '..']);

/** Servers and proxies read these as the ends of segments, escaped or not. A `~` in an id is doubled, so these are free. */
const PARTING: Readonly<Record<string, string>> = { '/': '~-', '\\': '~_' };

/**
 * The part of an address that names a node, percent-encoded: `/flows/<flow>/<segment>`. Ids may hold anything; where one
 * is the name of a page, dots or empty, a `~` is added. `namesOf(flow).node` leads back.
 *
 * @example
 * nodeSegment(flow, 'error message'); // 'error%20message'
 * nodeSegment(flow, 'Snapshots/Points'); // 'Snapshots~-Points'
 * nodeSegment(flow, flow.end); // 'summary'
 */
export function nodeSegment(flow: Flow, id: string): string {
  if (id === flow.end) return 'summary';
  const name = fieldName(id).replace(/[/\\]/g, (sign) => PARTING[sign] ?? sign);
  return encodeURIComponent(PAGES.has(name) || DOTS.has(name) ? `${name}~` : name);
}
