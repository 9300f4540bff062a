/** The forms of a word or code: what a query asks for, and what the index knows it by beside that. */
export interface WordForms {
  readonly parts: readonly string[];
  readonly others: readonly string[];
}

/** Digits of a hexadecimal code, `0x` before them. */
const HEX = /^0x([\da-f]{4,16})$/i;

/** `14.2.1.0`, `v1.2`: numbers joined by points. */
const VERSION = /^v?(\d+(?:\.\d+)+)$/i;

/** `PG-15`: letters and a number joined by a hyphen. */
const NUMBERED = /^(\p{L}+)-(\d+)$/u;

/** `AADSTS700016`: letters before a number that is no year. */
const PREFIXED = /^[a-z]{2,}((?!(?:19|20)\d\d$)\d{4,})$/;

/** `ASP.NET`, `.NET`. */
const DOT_NET = /^(\p{L}*)\.net$/iu;

/** `Node.js`, `Vue.js`. */
const DOT_JS = /^(\p{L}+)\.js$/iu;

/** `C#`, `F#`, `C++`. */
const LANGUAGE = /^\p{L}(?:#|\+\+)$/u;

/** Every code has one of these. */
const CODE_SIGN = /[\d.#+]/;

/**
 * The patterns of what is one word for all its signs, as alternatives of a longer pattern: they go before plain words, which
 * take the rest. `letter` is the class of letters, `wordy` that of everything a plain word is made of.
 *
 * ```
 * C# and .NET 4.7.2 on PG-15
 * ^^     ^^^^ ^^^^^    ^^^^^
 * ```
 */
export function codePattern(letter: string, wordy: string): string {
  const ends = `(?![${wordy}])`;
  return [
    `v?\\d+(?:\\.\\d+)+${ends}`,
    `[${letter}](?:#|\\+\\+)${ends}`,
    `(?:(?<![${wordy}])|(?<![${wordy}])(?:asp|ado|vb))\\.net${ends}`,
    `[${letter}]+\\.js${ends}`,
    `[${letter}]+-\\d+(?![${wordy}-]|\\.\\d)`,
  ].join('|');
}

/**
 * The forms of a code, folded; `undefined` for a plain word.
 *
 * - `0x80070005`: also `80070005`, which is how half of the world writes it
 * - `14.2.1.0`: also `14`, `14.2` and `14.2.1`, so that an article about a version is found by the release it belongs to
 * - `PG-15`: `pg` and `15`, also `pg15`
 * - `AADSTS700016`: also `700016`, which is all that some articles write
 * - `ASP.NET`: `asp` and `.net`, also `net` and `aspnet`
 * - `Node.js`: also `node` and `nodejs`
 * - `C#`, `C++`: nothing else
 */
export function codeForms(token: string): WordForms | undefined {
  if (!CODE_SIGN.test(token)) return undefined;
  const code = token.toLowerCase();
  if (HEX.test(code)) return { parts: [code], others: [code.slice(2)] };
  const [, version] = VERSION.exec(code) ?? [];
  if (version !== undefined) return { parts: [version], others: releasesOf(version) };
  const [, name, number] = NUMBERED.exec(code) ?? [];
  if (name !== undefined && number !== undefined) return { parts: [name, number], others: [`${name}${number}`] };
  const [, alone] = PREFIXED.exec(code) ?? [];
  if (alone !== undefined) return { parts: [code], others: [alone] };
  const [, before] = DOT_NET.exec(code) ?? [];
  if (before === '') return { parts: ['.net'], others: ['net'] };
  if (before !== undefined) return { parts: [before, '.net'], others: ['net', `${before}net`] };
  const [, script] = DOT_JS.exec(code) ?? [];
  if (script !== undefined) return { parts: [code], others: [script, `${script}js`] };
  return LANGUAGE.test(code) ? { parts: [code], others: [] } : undefined;
}

/** Numbers of a version that are looked at; a longer row of numbers is a table or an object identifier. */
const MOST_NUMBERS = 6;

function releasesOf(version: string): readonly string[] {
  const numbers = version.split('.').slice(0, MOST_NUMBERS);
  return numbers.slice(1).map((_, at) => numbers.slice(0, at + 1).join('.'));
}

/**
 * Other words by which articles may know the code that a query names, nearest first: `0x80070005` as `80070005`, `14.2.1.0` as
 * `14.2.1` and `14.2`, `.net` as `net`, `node.js` as `nodejs`, `pg15` as none (see `numberedParts`).
 */
export function otherSpellings(word: string): readonly string[] {
  if (HEX.test(word)) return [word.slice(2)];
  if (VERSION.test(word)) return releasesOf(word).slice(1).toReversed();
  const [, script] = DOT_JS.exec(word) ?? [];
  if (script !== undefined) return [`${script}js`];
  return word === '.net' ? ['net'] : [];
}

/** The name and the number of `pg15`, which others write apart; none for a plain word or an id. */
export function numberedParts(word: string): readonly string[] {
  const [, name, number] = /^([a-z]{2,12})(\d{1,6})$/.exec(word) ?? [];
  return name === undefined || number === undefined ? [] : [name, number];
}
