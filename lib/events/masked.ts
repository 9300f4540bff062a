import { LRUCache } from 'lru-cache';

/** What takes the place of what was masked. */
const MARK = '[removed]';

/**
 * What looks like it says who somebody is, or opens something: each with what it is. Order matters: what contains others comes first.
 * Too much is masked rather than too little, for nobody can take back what was stored. What may begin at every letter has a greatest
 * length, far beyond any real one: otherwise a text of 30,000 letters takes ten seconds.
 */
const PERSONAL: readonly RegExp[] = [
  // JSON Web Tokens (RFC 7519), and keys with a maker's prefix.
  /\beyJ[\w-]{5,500}\.[\w-]+(?:\.[\w-]*)?/g,
  /\b(?:sk|pk|rk|ghp|gho|ghs|ghu|github_pat|glpat|xox[abpr]|AKIA|ASIA|AIza)[-_]?[\w-]{10,}/g,
  /-----BEGIN [^-]+-----[\s\S]*?(?:-----END [^-]+-----|$)/g,
  // The value of what calls itself a secret: `password=…`, `AccountKey: …`, `Bearer …`; “password is wrong” holds none.
  /\bbearer\s+[^\s"',;&]{4,}/gi,
  /\b(?:pass(?:word|wd|phrase)?|pwd|secret|token|api[-_ ]?key|account[-_ ]?key|access[-_ ]?key|shared[-_ ]?access[-_ ]?\w+|sig|authorization)\b["']?\s*(?:[:=]|\bis\b(?=\s*\S*\d))\s*["']?[^\s"',;&]{4,}/gi,
  // Addresses with a user in them, mail addresses (also written with `(at)`), and user principal names.
  /\b[a-z][a-z\d+.-]{0,30}:\/\/[^\s/@]+@\S+/gi,
  /[\p{L}\p{N}._%+#-]{1,100}\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}.-]{1,255}\.[\p{L}]{2,}/giu,
  // A user's own folder names that user.
  /(?:[a-z]:\\users\\|\/home\/|\/users\/)[^\s\\/"']+/gi,
  // GUIDs: subscriptions, tenants, users.
  /\b[\da-f]{8}-?[\da-f]{4}-?[\da-f]{4}-?[\da-f]{4}-?[\da-f]{12}\b/gi,
  // IPv6 and IPv4 addresses; a port may follow.
  /(?<![\w:])(?=[\d:]*(?:::|[a-f]))(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4}(?![\w:])/gi,
  /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g,
  // Card, account, and telephone numbers; error codes such as 0x80070005 and 18456 are shorter, and a date is none.
  /(?<!\w)(?!\d{4}-\d\d-\d\d)\+?\(?\d(?:[\s().-]{0,2}\d){8,}/g,
  // Long runs that no language has: keys in Base64 or hexadecimal digits.
  /\b(?=[\w+/-]{0,200}\d)(?=[\w+/-]{0,200}[a-z])[\w+/-]{24,}={0,2}/gi,
  /\b[\da-f]{20,}\b/gi,
];

/**
 * A text without mail addresses, keys, tokens, numbers of accounts, and ids that look personal; and without U+0000, which PostgreSQL takes in no
 * text, nor anything else of its transaction. Applying it twice changes nothing.
 *
 * @example
 * masked('Ask jo@contoso.com'); // 'Ask [removed]'
 */
export function masked(text: string): string {
  return PERSONAL.reduce((rest, pattern) => rest.replace(pattern, MARK), text.replaceAll('\0', ''));
}

/** Ids and paths that are remembered, of up to 400 characters each. */
const MOST_KNOWN = 5000;

const known = new LRUCache<string, string>({ max: MOST_KNOWN });

/** The same for ids and paths: a site has some thousands, and a look for all that is personal takes longer than all else that is done with an event. */
export function maskedId(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const result = masked(text);
  known.set(text, result);
  return result;
}
