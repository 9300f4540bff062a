import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';

/** What nearly every program sends, or means by sending nothing. */
const ANY = '*/*';

/**
 * The media type that a request wants most (RFC 9110 section 12.5.1): by the weights of `Accept`, in whatever case it is written,
 * with or without the charset that everything here is sent in. `undefined` where it takes none of them.
 * @param types offered, without parameters, the first one for who takes any
 */
export function wantedType<Type extends string>(request: IncomingMessage, types: readonly Type[]): Type | undefined {
  const { accept = ANY } = request.headers;
  if (accept === ANY) return types[0];
  const wanted = new Negotiator(request).mediaType(types.map(asSent));
  return types.find((type) => asSent(type) === wanted);
}

function asSent(type: string): string {
  return `${type}; charset=utf-8`;
}
