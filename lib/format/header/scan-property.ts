import type { Report } from '../rule';
import { unquotedValue } from '../rules/unquoted-value';
import type { RawProperty } from './header';
import { skipHeaderSpace } from './header-space';
import { scanValue } from './scan-value';

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
  report(unquotedValue.at(at, name));
  return { text, offset: at, end: at + text.length };
}
