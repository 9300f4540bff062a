import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';

/** What nearly every program sends, or means by sending nothing. */
const ANY = '*/*';

/**
 * The media type that a request wants most (RFC 9110 section 12.5.1): by the weights of `Accept`, in whatever case it is written.
 * Everything here is sent in UTF-8, so a range with another charset takes none of it. What else a range says of a type, such as
 * `variant=GFM`, doesn't count: the type is sent in one way alone, and a client is better off with that than with another type.
 * `undefined` where it takes none of them.
 * @param types offered, without parameters, the first one for who takes any
 */
export function wantedType<Type extends string>(request: IncomingMessage, types: readonly Type[]): Type | undefined {
  const { accept = ANY } = request.headers;
  if (accept === ANY) return types[0];
  const wanted = new Negotiator({ headers: { accept: accept.replace(PARAMETER, '') } }).mediaType(types.map(asSent));
  return types.find((type) => asSent(type) === wanted);
}

function asSent(type: string): string {
  return `${type}; charset=utf-8`;
}

/** Whether Markdown is named: HTML is for who takes anything. nginx keeps what is asked for by that word apart (deploy/nginx.conf). */
export function mayWantMarkdown({ headers: { accept } }: IncomingMessage): boolean {
  return accept !== undefined && accept !== ANY && /markdown/i.test(accept);
}

/** A parameter of a range, in quotes or not, but for its weight and its charset. */
const PARAMETER = /;[ \t]*(?!(?:q|charset)[ \t]*=)[^\s;,="]+(?:[ \t]*=[ \t]*(?:"(?:[^"\\]|\\.)*"|[^\s;,"]*))?/gi;
