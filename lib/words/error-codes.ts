import { LONGEST_WORD, nameParts } from './split-words';

/** A name or number of an error that a text holds, wherever it stands. */
export interface Code {
  /** As it was written, without what stands around it. */
  readonly written: string;
  /** The word by which the index knows it. */
  readonly word: string;
  /** Other words by which articles may know the same. */
  readonly others: readonly string[];
  /** Nothing but a code, so that it is worth saying where no article holds it; a version or `pg15` may be anything. */
  readonly isSure: boolean;
}

/** Characters of the longest code; what is longer is a key or pasted bytes. The index knows the beginning of a long one. */
const LONGEST_CODE = 128;

/** Codes of one text; a stack trace names the same few again and again. */
const MOST_CODES = 12;

const HEX = /^0x([\da-f]{4,16})$/i;
const SIGNED = /^-(\d{9,10})$/;
const CONSTANT = /^(?=.*[a-z])[a-z\d]+(?:_[a-z\d]+)+$/i;

/** `AADSTS700016`, `ORA-12154`: capitals and a number; in small letters only a long number that is no year tells a code for sure. */
const CAPITALS = /^([A-Z]{2,})-?(\d{2,})$/;
const LETTERS = /^([a-z]{2,})-?((?!(?:19|20)\d\d$)\d{2,})$/i;
const SURE_LETTERS = /^[a-z]+-?\d{4,}$/i;

/** The greatest signed number of 32 bits. */
const SIGNED_END = 0x7f_ff_ff_ff;

/** Digits of a number that tells enough without the letters before it. */
const FEWEST_DIGITS = 4;

/** Names of fewer parts are products: `PowerShell`, `CosmosDB`. */
const FEWEST_PARTS = 3;

/** The parts of a name with numbers in it: `Port25BlockedInsights`, `ADFV2DemoFactory`. */
const HUMPS = /\p{Lu}+[\p{Ll}\p{N}]*/gu;

/** The index knows an id by its first group, which no other id has. */
const GUID = /(?<![\p{L}\p{N}_-])(?!0{8})([\da-f]{8})(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\p{L}\p{N}_-])/giu;

/** `1.1.443`, `168.63.129.16`: three numbers and more; two are anything. */
const VERSION = /(?<![\p{L}\p{N}_.-])v?(\d{1,10}(?:\.\d{1,10}){2,5})(?![\p{L}\p{N}_]|[.-]\d)/giu;

/** A token, which may be a code, between blanks and the signs of a sentence. */
const TOKEN = /(?<![\p{L}\p{N}_])-?[\p{L}\p{N}_]+(?:-\d+)?(?![\p{L}\p{N}_])/gu;

/** A number that the words before it name as one of an error: `Error code: 40615`, `(Error 18456)`, `SQLSTATE 28000`, `fails with 13`. */
const NAMED =
  /(?<![\p{L}\p{N}_])(?:(?:error|err|exit|return|status|result|reason|event|exception|fault|stop)[ -]*(?:code|number|no\.?|id)?|code|number|errno|sqlstate|sqlcode|hresult|(?:fail(?:s|ed)?|end(?:s|ed)?|exit(?:s|ed)?|stop(?:s|ped)?|crash(?:es|ed)?)\s+with)[\s:#=("'[]{0,4}(-?\d{2,10})(?![\p{L}\p{N}_.]*[\p{L}\p{N}_])/giu;

/** `403 error`. */
const NAMED_BEHIND = /(?<![\p{L}\p{N}_.-])(\d{3,6})(?=\s+(?:errors?|exceptions?)(?![\p{L}\p{N}_]))/giu;

/**
 * The codes of a text in the order in which they stand there, each once: names of several words in one
 * (`UserErrorVmNotFound`), `0x80070005`, `-2147024891`, `ERROR_TIMED_OUT`, `AADSTS700016`, `ORA-12154`, GUIDs, versions of three
 * numbers, and numbers that are named as codes (`Error 18456`).
 */
export function codesIn(whole: string): readonly Code[] {
  const ids = [...whole.matchAll(GUID)].map(({ index, 0: written, 1: group = '' }) => ({
    at: index,
    code: { written, word: group.toLowerCase(), others: [], isSure: true },
  }));
  const versions = [...whole.matchAll(VERSION)].map(({ index, 0: written, 1: word = '' }) => ({
    at: index,
    code: { written, word, others: [], isSure: false },
  }));
  // Groups of an id look like names with a number.
  const text = ids.length === 0 ? whole : whole.replace(GUID, (id) => ' '.repeat(id.length));
  const named = [...text.matchAll(NAMED), ...text.matchAll(NAMED_BEHIND)].map(
    ({ index, 0: match, 1: number = '' }) => ({
      at: index + match.length - number.length,
      code: codeOf(number) ?? numberCode(number),
    }),
  );
  const shaped = [...text.matchAll(TOKEN)].flatMap(({ index, 0: token }) => {
    const code = codeOf(token);
    return code === undefined ? [] : [{ at: index, code }];
  });
  const found = new Map<string, Code>();
  for (const { code } of [...ids, ...versions, ...named, ...shaped].toSorted((a, b) => a.at - b.at)) {
    if (found.size < MOST_CODES && !found.has(code.word)) found.set(code.word, code);
  }
  return [...found.values()];
}

function numberCode(written: string): Code {
  return { written, word: written.replace('-', ''), others: [], isSure: true };
}

/** A token as a code by its shape alone; `undefined` for a word. */
function codeOf(token: string): Code | undefined {
  if (token.length > LONGEST_CODE) return undefined;
  const word = token.slice(0, LONGEST_WORD).toLowerCase();
  const [, hex] = HEX.exec(word) ?? [];
  if (hex !== undefined) return { written: token, word, others: [hex, ...decimalsOf(hex)], isSure: true };
  const [, signed] = SIGNED.exec(word) ?? [];
  if (signed !== undefined) return signedCode(token, signed);
  if (token.startsWith('-')) return codeOf(token.slice(1));
  if (CONSTANT.test(token)) return { written: token, word, others: [], isSure: true };
  const [, name, number] = CAPITALS.exec(token) ?? LETTERS.exec(token) ?? [];
  if (name !== undefined && number !== undefined) return prefixedCode(token, name.toLowerCase(), number);
  const parts = Math.max(nameParts(token).length, token.match(HUMPS)?.length ?? 0);
  return parts < FEWEST_PARTS ? undefined : { written: token, word, others: [], isSure: true };
}

/** An HRESULT is written as a signed number or an unsigned one where it is not written in hexadecimal (MS-ERREF 2.1). */
function decimalsOf(hex: string): readonly string[] {
  if (hex.length !== 8) return [];
  const unsigned = Number.parseInt(hex, 16);
  return unsigned > SIGNED_END ? [`${2 * (SIGNED_END + 1) - unsigned}`, `${unsigned}`] : [`${unsigned}`];
}

function signedCode(written: string, digits: string): Code | undefined {
  const unsigned = 2 * (SIGNED_END + 1) - Number(digits);
  if (unsigned <= SIGNED_END) return undefined;
  const hex = unsigned.toString(16).padStart(8, '0');
  return { written, word: `0x${hex}`, others: [hex, ...decimalsOf(hex)], isSure: true };
}

/** Some articles write `AADSTS700016`, others 700016 alone. */
function prefixedCode(written: string, name: string, number: string): Code {
  const others = number.length < FEWEST_DIGITS ? [] : [number];
  return { written, word: `${name}${number}`, others, isSure: CAPITALS.test(written) || SURE_LETTERS.test(written) };
}
