import type { Blank } from '../pieces';
import { MARK } from './marks';

/** A part of the source that is not read as Markdown; `as` is the character that it counts as for what stands beside it. */
export interface Hidden {
  readonly start: number;
  readonly end: number;
  readonly as: string;
}

/** Where the scanner stands. It is the one mutable thing of this room, and lives for one call. */
export interface Scan {
  readonly source: string;
  position: number;
  readonly out: string[];
  readonly masks: string[];
  readonly blanks: Blank[];
  /** Indexes into `out` of the finding markers met, with whether each was written as a close. */
  readonly findings: { readonly at: number; readonly close: boolean }[];
  readonly hidden: Hidden[];
  openFence: number;
  /** Where the first comment opens that nothing closes, after which none is looked for: keeps hostile input linear. */
  openComment: number;
  /** Lengths of back-tick runs known to have no closing run before this offset; keeps hostile input linear. */
  readonly unclosed: Map<number, number>;
}

const BLANK_OPEN = /^\s*\$\s*([\s\S]{1,80}?)\s*$/;
const BLANK_CLOSE = /<!--\s*\/\s*\$[^>]*?-->/y;
const FINDING = /^\s*(\/?)\s*issueDescription\s*$/i;
/** Defaults are a few words; anything longer between two markers is text, not a default. */
const LONGEST_DEFAULT = 400;

/**
 * Reads the comment at `scan.position`: a blank, a finding marker, or an author's note that no reader sees.
 *
 * ```text
 * server <!--$Name-->[Name]<!--/$Name--> is …
 *        ^
 * ```
 */
export function readComment(scan: Scan): void {
  const start = scan.position;
  const end = scan.openComment >= 0 ? -1 : scan.source.indexOf('-->', scan.position + 2);
  if (end < 0) {
    if (scan.openComment < 0) scan.openComment = start;
    scan.position += '<!--'.length;
    return;
  }
  const content = scan.source.slice(scan.position + 4, end);
  scan.position = end + 3;
  const blank = BLANK_OPEN.exec(content);
  const isBlank = blank?.[1] !== undefined && readBlank(scan, blank[1]);
  scan.hidden.push({ start, end: scan.position, as: isBlank ? MARK.blankOpen : ' ' });
  const finding = FINDING.exec(content);
  if (finding) {
    scan.findings.push({ at: scan.out.length, close: finding[1] === '/' });
    scan.out.push('');
  }
}

function readBlank(scan: Scan, name: string): boolean {
  const next = scan.source.indexOf('<!--', scan.position);
  if (next < 0 || next - scan.position > LONGEST_DEFAULT) return false;
  BLANK_CLOSE.lastIndex = next;
  const close = BLANK_CLOSE.exec(scan.source);
  const written = scan.source.slice(scan.position, next);
  if (!close || /\n\s*\n/.test(written)) return false;
  const defaultText = plainDefault(written, name);
  scan.blanks.push({ name, defaultText });
  scan.out.push(/^\s/.test(written) ? ' ' : '', `${MARK.blankOpen}${scan.blanks.length - 1}${MARK.blankClose}`);
  scan.position = BLANK_CLOSE.lastIndex;
  // "…<!--/$Name-->**due to": a word glued to a blank would read as part of its value
  if (/\s$/.test(written) || /^[A-Za-z]{2}/.test(scan.source.slice(scan.position, scan.position + 2)))
    scan.out.push(' ');
  return true;
}

/** The default of a blank as shown: brackets and stray emphasis stripped, the name where nothing is left (FORMAT.md C.7). */
export function plainDefault(text: string, name: string): string {
  const inner = text.replace(/\*\*|[`\n]/g, ' ').trim();
  return inner.replace(/^\[([^\]]*)\]$/, '$1').trim() || name;
}

/** A marker of a blank where it stands in a text. */
export interface PlacedBlank {
  /** Empty for the marker that closes one. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Every marker of a blank in a text, for editors; one in a code sample is among them. */
export function findBlanks(text: string): readonly PlacedBlank[] {
  return [...text.matchAll(/<!--((?:(?!-->)[\s\S]){0,120})-->/g)].flatMap(({ 0: whole, 1: inside = '', index }) => {
    const name = BLANK_OPEN.exec(inside)?.[1];
    const place = { start: index, end: index + whole.length };
    if (name !== undefined) return [{ name, ...place }];
    BLANK_CLOSE.lastIndex = index;
    return BLANK_CLOSE.test(text) ? [{ name: '', ...place }] : [];
  });
}
