import type { Flow } from '../flow';
import { fieldName } from './field-name';

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
