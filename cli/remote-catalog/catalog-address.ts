import { createHash } from 'node:crypto';
import { SettingsError } from '../serve/settings';

/** Where a catalog is fetched from. */
export interface CatalogAddress {
  /** As it is asked for; may hold a password or a signature. */
  readonly url: string;
  /** Without what is secret, for people and the log. */
  readonly shown: string;
  /** Tells places apart, whatever the signature or the password; may be written down. */
  readonly key: string;
}

/**
 * Reads the address of a catalog, such as `https://files.example/catalog.db`. Without TLS only this machine is believed: the
 * checksum comes the same way as the catalog, and guards against accidents alone.
 * @throws SettingsError for another protocol
 */
export function readCatalogAddress(text: string): CatalogAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const wrong = (what: string) => new SettingsError(`STEPWISE_CATALOG is "${shownOf(text, url)}"; ${what}`);
  if (url === undefined) throw wrong('it must be a file or an address such as https://files.example/catalog.db');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isThisMachine(url.hostname)))
    throw wrong('a catalog can be fetched only over https, or over http from this machine');
  if (!isDecodable(url)) throw wrong('its name or password has a % that isn’t %25');
  const shown = shownOf(text, url);
  return { url: text, shown, key: createHash('sha256').update(shown).digest('hex') };
}

/** The address of what is beside a catalog: `…/catalog.db.sha256?sig=1` for `…/catalog.db?sig=1`. */
export function besideOf({ url }: CatalogAddress, ending: string): string {
  const beside = new URL(url);
  beside.pathname += ending;
  return beside.href;
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function isDecodable({ username, password }: URL): boolean {
  try {
    decodeURIComponent(`${username}${password}`);
    return true;
  } catch {
    return false;
  }
}

/** An address without its name, password, and query, whether or not it can be read. */
export function shownAddress(text: string): string {
  return shownOf(text, URL.canParse(text) ? new URL(text) : undefined);
}

function shownOf(text: string, url: URL | undefined): string {
  if (url === undefined) return text.replace(/\?.*$/s, '').replace(/:\/+.*@/s, '://');
  return `${url.protocol}//${url.host}${url.pathname}`;
}
