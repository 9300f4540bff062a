import type { Report } from './rule';
import {
  byteOrderMark,
  CONTROL,
  controlCharacter,
  directionControl,
  HIDDEN_AS_WRITTEN,
  hiddenCharacter,
  lineEnds,
  notUtf8,
} from './rules/encoding';

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Characters that nobody sees and that turn the text around them, as themselves, in JSON, or as an entity (Unicode UAX #9). */
const DIRECTION =
  /[\u202A-\u202E\u2066-\u2069]|\\u(?:202[a-e]|206[6-9])|&#(?:x0*(?:202[a-e]|206[6-9])|0*(?:823[4-8]|829[4-7]));/gi;

/**
 * A file's bytes as text: UTF-8, else UTF-16 where its mark says so, else windows-1252; every leading byte order mark
 * taken off; CRLF and CR turned into LF (FORMAT.md 0). Lines stay the file's lines.
 */
export function decodeBytes(bytes: Uint8Array, report: Report): string {
  const text = unifyLineEnds(dropMarks(decode(bytes, report), report), report);
  const control = text.search(CONTROL);
  if (control >= 0) report(controlCharacter.at(control, text.charCodeAt(control)));
  reportInvisible(text, report);
  return text;
}

/** A file's bytes as text with its own line ends, without byte order marks; `undefined` where they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes).replace(/^\uFEFF+/, '');
  } catch {
    return undefined;
  }
}

/** The same of bytes in any encoding. */
export function decodeAny(bytes: Uint8Array): string {
  return dropMarks(
    decode(bytes, () => {}),
    () => {},
  );
}

function decode(bytes: Uint8Array, report: Report): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    const encoding = utf16Of(bytes);
    report(notUtf8.at(0, encoding ?? 'windows-1252'));
    return encoding === undefined
      ? decodeWindows1252(bytes)
      : new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  }
}

/** Never taken for UTF-8: neither 0xFE nor 0xFF occurs in it. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function dropMarks(text: string, report: Report): string {
  let marks = 0;
  while (text.charCodeAt(marks) === 0xfeff) marks += 1;
  if (marks === 0) return text;
  report(byteOrderMark.at(0, marks));
  return text.slice(marks);
}

function unifyLineEnds(text: string, report: Report): string {
  const first = text.indexOf('\r');
  if (first < 0) return text;
  const unified = text.replace(/\r\n?/g, '\n');
  const isAllCrlf = !/\r(?!\n)|(?<!\r)\n/.test(text);
  // Files that end every line in CRLF are what Windows editors write, and no slip.
  if (!isAllCrlf) report(lineEnds.at(first));
  return unified;
}

/**
 * What bytes 0x80 to 0x9F mean in windows-1252; all others are Latin-1. Kept here because the TextDecoder of several
 * Node releases (20.20 among them) reads windows-1252 as Latin-1 and turns `’` into a control character.
 */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes read as windows-1252. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\x80-\x9f]/g, (letter) => FROM_0X80[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** Reports the first of either kind in a file, with how many there are. */
function reportInvisible(text: string, report: Report): void {
  for (const [pattern, rule] of [
    [DIRECTION, directionControl],
    [HIDDEN_AS_WRITTEN, hiddenCharacter],
  ] as const) {
    const [first, ...more] = text.matchAll(pattern);
    if (first) report(rule.at(first.index, first[0], more.length + 1));
  }
}
