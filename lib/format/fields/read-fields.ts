import type { ContentData } from '../content-data';
import type { DialectRules } from '../dialects/dialect-rules';
import type { Header, RawProperty } from '../header/header';
import type { Properties } from '../header/properties';
import type { PropertyName } from '../header/property-names';
import { KINDS, type Kind, kindOf } from '../kind';
import { nearestName } from '../nearest-name';
import type { Report } from '../rule';
import {
  invalidProductId,
  invalidTopicId,
  missingSelfHelpType,
  repeatedId,
  unknownCloud,
  unknownKind,
} from '../rules/fields';
import { isGuid } from './file-stem';

/** The article's kind; a missing or unheard-of `selfHelpType` is reported where a strict dialect has a header. */
export function readKind(header: Header, properties: Properties, dialect: DialectRules, report: Report): Kind {
  const written = properties.get('selfHelpType');
  const kind = kindOf(written);
  if (kind !== 'unknown' || header.form === 'none' || !dialect.isStrict) return kind;
  if (written === '') report(missingSelfHelpType.at(properties.offset('selfHelpType')));
  else report(unknownKind.at(properties.offset('selfHelpType'), written, nearestName(written, KINDS)));
  return kind;
}

const RULE_OF = { supportTopicIds: invalidTopicId, productPesIds: invalidProductId } as const;

/**
 * The ids of a list property: each once, only digits and GUIDs kept (FORMAT.md A.6); what is dropped is reported where it
 * stands.
 */
export function readIds(name: keyof typeof RULE_OF, properties: Properties, report: Report): readonly string[] {
  const ids: string[] = [];
  const seen = new Set<string>();
  for (const { token, offset } of listTokens(name, properties)) {
    const folded = token.toLowerCase();
    if (!/^\d+$/.test(token) && !isGuid(token)) report(RULE_OF[name].at(offset, token));
    else if (seen.has(folded)) report(repeatedId.at(offset, token));
    else ids.push(token);
    seen.add(folded);
  }
  return ids;
}

/**
 * The clouds of a list property in lower case, each once, as listed. A cloud that the content data does not name is kept
 * and reported; where the data names no cloud at all, nothing is reported.
 */
export function readClouds(
  name: 'cloudEnvironments' | 'disableClouds',
  properties: Properties,
  data: ContentData,
  report: Report,
): readonly string[] {
  const known = Object.keys(data.clouds);
  const clouds = new Set<string>();
  for (const { token, offset } of listTokens(name, properties)) {
    const cloud = token.toLowerCase();
    clouds.add(cloud);
    if (known.length > 0 && !known.some((one) => one.toLowerCase() === cloud)) {
      report(unknownCloud.at(offset, token, nearestName(token, known)));
    }
  }
  return [...clouds];
}

/** The parts of a comma list such as `resourceTags`, trimmed, each once; blanks inside a part are kept. */
export function readTags(value: string): readonly string[] {
  const parts = value.split(/[,;]/).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}

/** One entry of a list property and where it stands in the decoded file. */
export interface ListToken {
  readonly token: string;
  readonly offset: number;
}

/** The entries of a list property: split at commas, semicolons and white space. */
export function listTokens(name: PropertyName, properties: Properties): readonly ListToken[] {
  const raw = properties.raw(name);
  if (raw === undefined) return [];
  const value = raw.value.includes('&') ? properties.get(name) : raw.value;
  return [...value.matchAll(/[^\s,;\u200b]+/g)].map((match, index) => ({
    token: match[0],
    offset: offsetOf(raw, index, match.index),
  }));
}

function offsetOf({ value, valueOffset, itemOffsets }: RawProperty, token: number, index: number): number {
  if (itemOffsets !== undefined) return itemOffsets[token] ?? valueOffset;
  // Entities change where things stand in the value; the finding then points at its beginning.
  return value.includes('&') ? valueOffset : valueOffset + index;
}
