import { SettingsError } from '../serve/settings';

/** A repository whose content is served. */
export interface GitAddress {
  /** As git takes it; may hold a password. */
  readonly url: string;
  /** Without what is secret, for the log. */
  readonly shown: string;
  /** A branch or tag; empty for the one that the repository has by default. */
  readonly branch: string;
  /** The content folder in the repository, with `/`; empty for all of it. */
  readonly path: string;
}

/** Protocols that may be allowed. */
const PROTOCOLS: ReadonlySet<string> = new Set(['https', 'http', 'git', 'ssh', 'file']);

/** What git takes as the name of a branch (git-check-ref-format), and what is no option. */
const BRANCH = /^(?!-)(?!.*(?:\.\.|@\{|\/\/|\.lock(?:\/|$)|[/.]$))[^\p{Cc}\s~^:?*[\\]+$/u;

/** Folders by name: none hidden, none above. */
const PATH = /^[^/\\.\p{Cc}][^/\\\p{Cc}]*(?:\/[^/\\.\p{Cc}][^/\\\p{Cc}]*)*$/u;

/** Reads `CONTENT_GIT_PROTOCOLS`. @throws SettingsError for one that there is not */
export function readProtocols(text: string): readonly string[] {
  const named = text.split(/[\s,]+/).filter(Boolean);
  const unknown = named.find((name) => !PROTOCOLS.has(name));
  if (unknown === undefined) return named;
  const known = [...PROTOCOLS].join(', ');
  throw new SettingsError(`CONTENT_GIT_PROTOCOLS names "${unknown}"; it may name ${known}`);
}

/**
 * Reads `CONTENT_GIT`: `https://code.example/help.git#main:docs/articles`; branch and path may be left out.
 * @throws SettingsError for what is none, or whose protocol is not allowed
 */
export function readGitAddress(text: string, protocols: readonly string[]): GitAddress {
  const [whole = '', fragment = ''] = [text.replace(/#.*$/s, ''), text.slice(text.indexOf('#') + 1 || text.length)];
  const url = URL.canParse(whole) ? new URL(whole) : undefined;
  const [branch = '', folder = ''] = fragment.split(/:(.*)/s);
  const path = folder.replace(/^\/+|\/+$/g, '');
  const wrong = (what: string) => new SettingsError(`CONTENT_GIT is "${shownOf(whole, url)}"; ${what}`);
  if (url === undefined || /[\s\p{Cc}]/u.test(whole))
    throw wrong('it must be an address such as https://code.example/help.git#main:docs');
  const protocol = url.protocol.slice(0, -1);
  if (!protocols.includes(protocol))
    throw wrong(`${protocol} isn’t a protocol that CONTENT_GIT_PROTOCOLS allows (${protocols.join(', ')})`);
  if (branch !== '' && !BRANCH.test(branch)) throw wrong(`"${branch}" can’t be a branch`);
  if (path !== '' && !PATH.test(path)) throw wrong(`"${path}" can’t be a folder of the repository`);
  return { url: whole, shown: shownOf(whole, url), branch, path };
}

function shownOf(whole: string, url: URL | undefined): string {
  if (url === undefined) return whole.replace(/\/\/[^/@]*@/, '//');
  const { protocol, host, pathname } = url;
  return `${protocol}//${host}${pathname}`;
}
