/** What a request asks for: a path that is safe to look up, and its query with the `?`, empty for none. */
export interface Target {
  readonly kind: 'target';
  readonly path: string;
  readonly query: string;
}

/** A request that no page can answer; `message` is for the reader. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly status: 400 | 404 | 414;
  readonly message: string;
}

/** Bytes. The longest address of a real article is under 300, and of a half-answered flow under 2,000. */
const LONGEST_ADDRESS = 4096;

/** Readers paste whole logs into a search box; these addresses cut what they read. */
const ANY_LENGTH = /^\/(?:search|api\/suggest)\?/;

/** The origin only makes a relative address parseable; it is in nothing that leaves this file. */
const ORIGIN = 'http://site.invalid';

/** Reads the request line's address. Never throws: an address that is broken or hides something is a refusal. */
export function readTarget(address: string): Target | Refusal {
  if (address.length > LONGEST_ADDRESS && !ANY_LENGTH.test(address)) return refuse(414, 'This address is too long.');
  if (!address.startsWith('/')) return refuse(400, 'This address is not one of this site.');
  const rawPath = address.split('?', 1)[0] ?? '/';
  if (hasBrokenEscape(rawPath)) return refuse(400, 'This address has a broken % sequence.');
  if (/%(?:2f|5c)/i.test(rawPath)) return refuse(404, 'There is no page at this address.');
  // A path that begins with two slashes would be read as another site's name further on.
  if (/\\|\/\//.test(rawPath) || /%(?:[01][0-9a-f]|7f)/i.test(rawPath))
    return refuse(400, 'This address is malformed.');
  const { pathname, search } = new URL(address, ORIGIN);
  return { kind: 'target', path: pathname, query: search };
}

function hasBrokenEscape(text: string): boolean {
  try {
    decodeURIComponent(text);
    return false;
  } catch {
    return true;
  }
}

function refuse(status: Refusal['status'], message: string): Refusal {
  return { kind: 'refusal', status, message };
}
