import type { SourceRange } from '../constructs/indented-code';
import type { Blank } from '../pieces';
import { MARK } from './marks';
import { type Hidden, plainDefault, readComment, type Scan } from './read-comment';

/** A body with its code masked, its comments resolved and its blanks replaced by marks. */
export interface MaskedSource {
  readonly source: string;
  readonly text: string;
  /** Code as written, fences included, by mask index. */
  readonly masks: readonly string[];
  /** Blanks by mark index. */
  readonly blanks: readonly Blank[];
  /** Code, comments and blanks, in the order of the source. */
  readonly hidden: readonly Hidden[];
  /** Where a fence opens that nothing closes; -1 for none. */
  readonly openFence: number;
  /** Where a comment opens that nothing closes; -1 for none. */
  readonly openComment: number;
}

const INTERESTING = /<!--|`+|~~~+/g;
const FENCE_PREFIX = /\n(?:[ \t>]|[*+-][ \t]|\d{1,9}[.)][ \t])*$/;

/**
 * Walks the source once. Code comes first where it opens first, a comment where that opens first, so a fence in a comment
 * and a comment in a fence are both read as the author saw them (FORMAT.md C.6, C.7).
 * @param code where there is code without a mark of its own, in its order
 */
export function maskSource(source: string, code: readonly SourceRange[] = []): MaskedSource {
  const scan: Scan = {
    source,
    position: 0,
    out: [],
    masks: [],
    blanks: [],
    findings: [],
    unclosed: new Map(),
    hidden: [],
    openFence: -1,
    openComment: -1,
  };
  INTERESTING.lastIndex = 0;
  let next = 0;
  for (let found = INTERESTING.exec(source); found; found = INTERESTING.exec(source)) {
    next = maskRanges(scan, code, next, found.index);
    if (found.index < scan.position) {
      INTERESTING.lastIndex = scan.position;
      continue;
    }
    scan.out.push(source.slice(scan.position, found.index));
    scan.position = found.index;
    if (found[0] === '<!--') readComment(scan);
    else readCode(scan, found[0]);
    INTERESTING.lastIndex = scan.position;
  }
  maskRanges(scan, code, next, source.length);
  scan.out.push(source.slice(scan.position));
  placeFinding(scan);
  const { masks, blanks, hidden, openFence, openComment } = scan;
  return { source, text: scan.out.join(''), masks, blanks, hidden, openFence, openComment };
}

/** Masks the ranges from `next` on that begin before `limit`, and gives the first that is left; one inside code is part of it. */
function maskRanges(scan: Scan, code: readonly SourceRange[], next: number, limit: number): number {
  let at = next;
  for (let range = code[at]; range !== undefined && range.start <= limit; range = code[++at]) {
    if (range.start < scan.position) continue;
    scan.out.push(scan.source.slice(scan.position, range.start));
    scan.position = range.start;
    maskTo(scan, range.end);
  }
  return at;
}

/** Where a file’s text is code, a comment, or a blank, in its order; its lines may end in any way. */
export function hiddenRanges(text: string): readonly Pick<Hidden, 'start' | 'end'>[] {
  return maskSource(text.replaceAll('\r\n', ' \n')).hidden;
}

/** Puts masked code back. */
export function unmask(text: string, masks: readonly string[]): string {
  if (masks.length === 0) return text;
  return text.replace(/\uE002(\d+)\uE003/g, (_, index: string) => masks[Number(index)] ?? '');
}

function readCode(scan: Scan, run: string): void {
  const end = isFence(scan, run) ? fenceEnd(scan, run) : spanEnd(scan, run);
  if (end === 0) {
    scan.out.push(run);
    scan.position += run.length;
    return;
  }
  maskTo(scan, end);
}

function maskTo(scan: Scan, end: number): void {
  const start = scan.position;
  scan.out.push(MARK.maskOpen, String(scan.masks.length), MARK.maskClose);
  scan.masks.push(codeWithBlanks(scan, scan.source.slice(scan.position, end)));
  scan.position = end;
  scan.hidden.push({ start, end, as: MARK.maskOpen });
}

/** How far back a fence may be indented, quoted or listed. */
const LONGEST_PREFIX = 200;

/** How far a line is looked at for the mark that closes what then is no fence, but code inside the line. */
const LONGEST_INFO = 5000;

function isFence(scan: Scan, run: string): boolean {
  if (run.length < 3) return false;
  const before = scan.source.slice(Math.max(scan.position - LONGEST_PREFIX, 0), scan.position);
  if (!FENCE_PREFIX.test(scan.position <= LONGEST_PREFIX ? `\n${before}` : before)) return false;
  const after = scan.source.slice(scan.position + run.length, scan.position + run.length + LONGEST_INFO);
  return run[0] === '~' || !(after.split('\n', 1)[0] ?? '').includes('`');
}

/** An unclosed fence runs to the end of the file, as in CommonMark (FORMAT.md C.2: three files). */
function fenceEnd(scan: Scan, run: string): number {
  const mark = run[0] === '~' ? '~' : '`';
  const close = new RegExp(`\\n[ \\t>]*${mark}{${run.length},}[ \\t]*(?=\\n|$)`, 'g');
  close.lastIndex = scan.position + run.length;
  const found = close.exec(scan.source);
  if (found) return found.index + found[0].length;
  scan.openFence = scan.position;
  return scan.source.length;
}

/** End of an inline span: the next run of the same length in the same paragraph; 0 where there is none. */
function spanEnd(scan: Scan, run: string): number {
  if (run[0] === '~' || (scan.unclosed.get(run.length) ?? -1) >= scan.position) return 0;
  const blank = /\n[ \t]*\n/g;
  blank.lastIndex = scan.position;
  const limit = blank.exec(scan.source)?.index ?? scan.source.length;
  const runs = /`+/g;
  runs.lastIndex = scan.position + run.length;
  for (let next = runs.exec(scan.source); next && next.index < limit; next = runs.exec(scan.source)) {
    if (next[0].length === run.length) return next.index + run.length;
  }
  scan.unclosed.set(run.length, limit);
  return 0;
}

const BLANK_IN_CODE = /<!--\s*\$\s*([^>$]{1,80}?)\s*-->([^<]{0,400})<!--\s*\/\$[^>]*?-->/g;

/** Blanks stand in commands too; other comments in code are the author's sample and stay. */
function codeWithBlanks(scan: Scan, written: string): string {
  const code = decodeBrackets(written);
  if (!code.includes('<!--')) return code;
  return code.replace(BLANK_IN_CODE, (_, name: string, text: string) => {
    scan.blanks.push({ name, defaultText: plainDefault(text, name) });
    return `${MARK.blankOpen}${scan.blanks.length - 1}${MARK.blankClose}`;
  });
}

/** `&lt;name&gt;` in code was meant for a renderer that decodes it; code that holds real brackets means what it says. */
function decodeBrackets(code: string): string {
  if (!code.includes('&') || /<(?!!--)/.test(code)) return code;
  return code
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&nbsp;/g, ' ');
}

/**
 * FORMAT.md C.7: the first marker opens whatever its slash; the next close ends it; where there is no close the last
 * marker ends it; where there is only one, the next heading does (the splitter sees to that); further ones are ignored.
 */
function placeFinding(scan: Scan): void {
  const [first, ...rest] = scan.findings;
  if (!first) return;
  const end = rest.find((marker) => marker.close) ?? rest.at(-1);
  scan.out[first.at] = `\n\n${MARK.findingOpen}\n\n`;
  if (end) scan.out[end.at] = `\n\n${MARK.findingClose}\n\n`;
}
