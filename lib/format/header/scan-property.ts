import type { Report } from '../rule';
import { curlyQuotes, doubledQuote, quoteInValue, unclosedQuote, unquotedValue } from '../rules/quotes';
import { type RawProperty, skipHeaderSpace } from './header';

/** A property and the index behind it. */
export interface ScannedProperty {
  readonly property: RawProperty;
  readonly end: number;
}

/**
 * One `name = "value"` at `at`; `undefined` where none stands there.
 *
 *     > | displayOrder = "2"
 *         ^ at              ^ end
 */
export function scanProperty(zone: string, at: number, report: Report): ScannedProperty | undefined {
  const pattern = /[^\s=<>"'“”/,\u200b]+/uy;
  pattern.lastIndex = at;
  const name = pattern.exec(zone)?.[0];
  if (name === undefined) return undefined;
  const equals = skipHeaderSpace(zone, at + name.length);
  if (zone.charAt(equals) !== '=') return undefined;
  const opening = skipHeaderSpace(zone, equals + 1);
  const value = scanValue(zone, opening, report) ?? scanBareValue(zone, opening, name, report);
  return value && { property: { name, nameOffset: at, value: value.text, valueOffset: value.offset }, end: value.end };
}

/** `name=value` without quotes: the value ends at white space, `>` or `/>`. */
function scanBareValue(zone: string, at: number, name: string, report: Report) {
  const pattern = /[^\s"'“”<>\u200b]+?(?=[\s,<>"'\u200b]|\/>|$)/uy;
  pattern.lastIndex = at;
  const text = pattern.exec(zone)?.[0];
  if (text === undefined) return undefined;
  report(unquotedValue.at(at, name, text));
  return { text, offset: at, end: at + text.length };
}

/** A quoted value: its text, where that begins, and the index behind its closing quote. */
export interface ScannedValue {
  readonly text: string;
  readonly offset: number;
  readonly end: number;
}

/** A line that belongs to the header, not to a value that runs over lines: the next property, or the end. */
const NEXT_PROPERTY = /\n(?:[^\S\n]|\u200b)*(?:[^\s=<>"'/,\u200b]+[ \t]*=[ \t]*["'“”]|\/>)/u;

/**
 * The quoted value that opens at `at`, mended where its quotes are wrong (FORMAT.md A.3); `undefined` where no quote is.
 *
 *     > | ms.author="scotro⏎    displayOrder="2"
 *                   ^ at   ^ end: the closing quote is missing
 */
export function scanValue(zone: string, at: number, report: Report): ScannedValue | undefined {
  const quote = zone.charAt(at);
  if (quote === '' || !`"'“”`.includes(quote)) return undefined;
  const isCurly = quote === '“' || quote === '”';
  const offset = isDoubledOpening(zone, at) ? at + 2 : at + 1;
  if (offset > at + 1) report(doubledQuote.at(at));
  const close = closeOf(zone, offset, quote);
  const open = closeOffset(zone, offset, close);
  if (open >= 0) {
    const text = zone.slice(offset, open).replace(/[“”,\s]+$/u, '');
    const found = zone.slice(at, open).trimEnd();
    report((isCurly ? curlyQuotes : unclosedQuote).at(at, found, text));
    if (isCurly) report(unclosedQuote.at(at, found, text));
    return { text, offset, end: open };
  }
  const last = lastQuoteOfLine(zone, close, quote);
  const text = zone.slice(offset, last);
  if (isCurly) report(curlyQuotes.at(at, zone.slice(at, last + 1), text));
  if (last > close) report(quoteInValue.at(close, zone.slice(close, last), quote));
  return { text, offset, end: last + 1 };
}

/** `""Title""`: two quotes with the value right behind them. */
function isDoubledOpening(zone: string, at: number): boolean {
  return zone.charAt(at) === '"' && /^""[^\s"'/>,=\u200b]/u.test(zone.slice(at, at + 3));
}

/** Index of the closing quote; the zone's length for none. */
function closeOf(zone: string, from: number, quote: string): number {
  if (quote !== '“' && quote !== '”') return endIfMissing(zone, zone.indexOf(quote, from));
  const pattern = /[”“"]/gu;
  pattern.lastIndex = from;
  return pattern.exec(zone)?.index ?? zone.length;
}

function endIfMissing(zone: string, index: number): number {
  return index < 0 ? zone.length : index;
}

/**
 * Where a value whose closing quote is missing has to end: before the line that is the next property, else, where no
 * quote follows at all, at the end of its line. -1 for a value that is closed as it should be.
 */
function closeOffset(zone: string, from: number, close: number): number {
  const next = NEXT_PROPERTY.exec(zone.slice(from, close + 1));
  if (next !== null) return from + next.index;
  if (close < zone.length) return -1;
  return endIfMissing(zone, zone.indexOf('\n', from));
}

/** `"Use "Restore" now"`: the last quote of the line closes the value when no property stands between. */
function lastQuoteOfLine(zone: string, close: number, quote: string): number {
  if (!/[^\s"'/>,\u200b“”]/u.test(zone.charAt(close + 1))) return close;
  const newline = endIfMissing(zone, zone.indexOf('\n', close));
  const rest = zone.slice(close + 1, newline);
  return rest.includes('=') ? close : Math.max(close, zone.lastIndexOf(quote, newline - 1));
}
