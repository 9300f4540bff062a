import type { Report } from '../rule';
import { headerClose, invisibleSpace, junkInHeader, textAfterHeader, unterminatedHeader } from '../rules/header';
import { type Header, isInvisibleSpace, LONGEST_HEADER, type RawProperty, skipHeaderSpace } from './header';
import { scanProperty } from './scan-property';

/**
 * Reads `<properties … />` (or `<tags … />`) by the measured grammar (FORMAT.md A.3): properties until `/>`, whatever stands between them.
 *
 *     > | <properties⏎  pageTitle="Restore a server",⏎  articleId="…"⏎/>
 *         ^ start                                     ^ junk             ^ end
 */
export function scanPropertiesHeader(text: string, start: number, report: Report): Header {
  const zone = text.slice(0, start + LONGEST_HEADER);
  const properties: RawProperty[] = [];
  let at = skipSpace(zone, endOfName(zone, start), report);
  while (at < zone.length && !isClose(zone, at)) {
    if (isBodyLine(zone, at)) break;
    const scanned = scanProperty(zone, at, report);
    if (scanned === undefined) {
      at = skipSpace(zone, skipJunk(zone, at, report), report);
      continue;
    }
    properties.push(scanned.property);
    at = skipSpace(zone, scanned.end, report);
  }
  return { form: 'properties', start, end: closeHeader(zone, at, report), properties };
}

/** The index behind `<properties` or `<tags`. */
function endOfName(zone: string, start: number): number {
  const name = /<\w*/y;
  name.lastIndex = start;
  return start + (name.exec(zone)?.[0].length ?? 0);
}

function isClose(zone: string, at: number): boolean {
  return zone.charAt(at) === '>' || zone.startsWith('/>', at);
}

function skipSpace(zone: string, from: number, report: Report): number {
  const to = skipHeaderSpace(zone, from);
  for (let at = from; at < to; at += 1) {
    if (!isInvisibleSpace(zone.charAt(at))) continue;
    report(invisibleSpace.at(at, zone.charCodeAt(at)));
    break;
  }
  return to;
}

/** Steps over what is no property: one stray mark, or a run of letters. */
function skipJunk(zone: string, at: number, report: Report): number {
  const run = /[^\s=<>"'“”/,\u200b]+/uy;
  run.lastIndex = at;
  const junk = run.exec(zone)?.[0] ?? String.fromCodePoint(zone.codePointAt(at) ?? 0x20);
  report(junkInHeader.at(at, junk));
  return at + junk.length;
}

function closeHeader(zone: string, at: number, report: Report): number {
  if (zone.startsWith('/>', at)) return skipStrayLetters(zone, at + 2, report);
  if (zone.charAt(at) === '>') {
    report(headerClose.at(at));
    return at + 1;
  }
  report(unterminatedHeader.at(Math.min(at, zone.length)));
  return Math.min(at, zone.length);
}

/** One or two letters right behind `/>` are a slip of the hand (`/>e`); more is text. */
function skipStrayLetters(zone: string, at: number, report: Report): number {
  const stray = /^[^\s#<[*-]{1,2}(?=[ \t]*(?:\n|$))/.exec(zone.slice(at, at + 100))?.[0];
  if (stray === undefined) return at;
  report(textAfterHeader.at(at, stray));
  return at + stray.length;
}

const LINES_AHEAD = 3;
const PROPERTY_IN_LINE = /^[^<]*[^\s=<>"'/,\u200b][\s\u00a0]*=[\s\u00a0]*["'“”]/u;
const HEADER_LINE = /^[\s\u200b]*(?:[^\s=<>"'/,\u200b]+[\s\u00a0]*=[\s\u00a0]*["'“”]|\/>|>\s*$)/u;
const SURELY_BODY = /^(?:#|---|<!--|:::|\{)/;

/**
 * Whether the header was left open and the article begins at `at`: a line start that no header has, or from which
 * neither a property nor the header's end comes within three written lines.
 *
 *     > | articleId="…"⏎⏎# Restore a server⏎
 *                        ^
 */
export function isBodyLine(zone: string, at: number): boolean {
  const lineStart = zone.lastIndexOf('\n', at - 1) + 1;
  if (lineStart === 0 || zone.slice(lineStart, at).trim() !== '') return false;
  const newline = zone.indexOf('\n', at);
  const line = zone.slice(at, newline < 0 ? zone.length : newline);
  if (HEADER_LINE.test(line)) return false;
  if (SURELY_BODY.test(line)) return true;
  return !PROPERTY_IN_LINE.test(line) && !hasHeaderLineSoon(zone, at + line.length + 1);
}

function hasHeaderLineSoon(zone: string, start: number): boolean {
  let from = start;
  for (let seen = 1; seen < LINES_AHEAD && from < zone.length; ) {
    const newline = zone.indexOf('\n', from);
    const line = zone.slice(from, newline < 0 ? zone.length : newline);
    if (HEADER_LINE.test(line)) return true;
    if (line.trim() !== '') seen += 1;
    from += line.length + 1;
  }
  return false;
}
