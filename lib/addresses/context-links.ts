/** Where links lead from that know what a portal, an alert, or a script knows. */
export const CONTEXT_ADDRESS = '/go';

/** What such a link knows; empty for what it does not. */
export interface ReaderContext {
  /** Type of an Azure resource, lower case: `microsoft.dbforpostgresql/flexibleservers`. */
  readonly resource: string;
  readonly error: string;
  /** Name of an alert, a metric, or a log of Azure, lower case. */
  readonly alert: string;
  /** Support topic ID. */
  readonly topic: string;
  readonly cloud: string;
}

/** `/subscriptions/…/providers/Microsoft.Compute/virtualMachines/name`, or the type alone. */
const RESOURCE = /(?:^|\/providers\/)([a-z][\w.-]*\.[\w.-]+)\/([a-z][\w-]*)/gi;

/** Characters of an error or an ID that are read. */
const LONGEST = 200;

/** Reads the query of a context link. Of a resource only its type is kept: its name and its subscription say who asks. */
export function readContext(query: string): ReaderContext {
  const given = new URLSearchParams(query);
  const of = (name: string) => (given.get(name) ?? '').trim().slice(0, LONGEST);
  const types = [...(given.get('resource') ?? '').matchAll(RESOURCE)];
  const [, service = '', type = ''] = types.at(-1) ?? [];
  return {
    resource: service === '' ? '' : `${service}/${type}`.toLowerCase(),
    error: of('error'),
    alert: of('alert').toLowerCase(),
    topic: of('topic'),
    cloud: of('cloud').toLowerCase(),
  };
}

/** The same as a query, for the name under which an answer is kept; empty for nothing known. */
export function contextQuery(context: ReaderContext): string {
  const known = Object.entries(context).filter(([, value]) => value !== '');
  return known.length === 0 ? '' : `?${new URLSearchParams(known)}`;
}
