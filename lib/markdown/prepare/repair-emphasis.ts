import { MARK } from './marks';
import type { Repairable } from './repair';

const STRONG = /(\*\*)([^*\n]+?)\*\*/g;
/** The other marks, closed as they were opened and without blanks inside them. */
const OTHER =
  /(?<![*\\])(\*{3}|\*(?!\*))(?!\s)([^*\n]+)(?<!\s)\1(?!\*)|(?<![~\\])(~~)(?![\s~])([^~\n]+)(?<!\s)~~(?!~)/g;
const WORD = /[\p{L}\p{N}\uE000-\uE009]/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;
/** Scripts that set words without blanks, or particles right behind a word (Korean), with their wide signs. */
const WIDE = /[\u1100-\uFFEF]/;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFFEF]/u;

/**
 * Repairs emphasis that CommonMark leaves literal (FORMAT.md C.10): blanks just inside `**` move outside, and a mark
 * between punctuation and a letter (`**Note:**text`) gets a blank beside it. Chinese, Japanese and Korean text
 * (`**注意：**请`) has no blanks to add: there a joint inside the marks, which never shows, makes the parser see a letter.
 */
export function repairEmphasis(text: string): string {
  const strong = text.includes('**') ? repairStrong(text) : text;
  if (!WIDE.test(strong)) return strong;
  return strong.replace(OTHER, (found, star: string, inner: string, tildes: string, struck: string, at: number) =>
    withGaps(strong, { found, mark: star ?? tildes, inner: inner ?? struck, at }),
  );
}

/** Where blanks are missing or too many about `**`; a text that only needs a joint is nobody's slip. */
export function looseEmphasisIn(text: string): readonly Repairable[] {
  return [...text.matchAll(STRONG)].flatMap(({ 0: found, 1: mark = '', 2: inner = '', index }) => {
    const better = withGaps(text, { found, mark, inner, at: index }).replaceAll(MARK.joint, '');
    return better === found ? [] : [{ offset: index, length: found.length, better }];
  });
}

function repairStrong(text: string): string {
  return text.replace(STRONG, (found, mark: string, inner: string, at: number) =>
    withGaps(text, { found, mark, inner, at }),
  );
}

/** One emphasized text where it stands. */
interface Emphasis {
  readonly found: string;
  readonly mark: string;
  readonly inner: string;
  readonly at: number;
}

function withGaps(text: string, { found, mark, inner, at }: Emphasis): string {
  const core = inner.trim();
  const end = at + found.length;
  if (core === '') return found;
  const open = gap([...core.slice(0, 2)][0], [...text.slice(Math.max(at - 2, 0), at)].at(-1));
  const close = gap([...core.slice(-2)].at(-1), [...text.slice(end, end + 2)][0]);
  const marked = `${mark}${open.inside}${core}${close.inside}${mark}`;
  return mark === '**' ? `${leading(inner) || open.outside}${marked}${trailing(inner) || close.outside}` : marked;
}

/** What has to come between the edge of emphasis and what stands beside it. */
interface Gap {
  readonly inside: string;
  readonly outside: string;
}

const NO_GAP: Gap = { inside: '', outside: '' };

function gap(edge = '', beside = ''): Gap {
  if (!PUNCTUATION.test(edge) || !WORD.test(beside)) return NO_GAP;
  return UNSPACED.test(edge + beside) ? { inside: MARK.joint, outside: '' } : { inside: '', outside: ' ' };
}

function leading(inner: string): string {
  return inner.slice(0, inner.length - inner.trimStart().length);
}

function trailing(inner: string): string {
  return inner.slice(inner.trimEnd().length);
}
