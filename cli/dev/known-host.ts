import { isIP } from 'node:net';

/**
 * Whether a name that a browser asks for can only be this machine's: an IP address, `localhost`, or one of `names`. Any other may be
 * a page's own name, rebound to this machine so that the page may read what is answered, drafts included.
 * @param host the header, such as `localhost:3000`; empty where there is none, as browsers never ask
 * @param names without a port, in lower case
 */
export function isKnownHost(host: string, names: ReadonlySet<string>): boolean {
  if (host === '') return true;
  const name = nameIn(host);
  const isLocal = isIP(name) !== 0 || name === 'localhost' || name.endsWith('.localhost');
  return isLocal || (name !== '' && names.has(name));
}

function nameIn(host: string): string {
  const address = `http://${host}`;
  return URL.canParse(address) ? new URL(address).hostname.replace(/^\[|\]$/g, '') : '';
}
