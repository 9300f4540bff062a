import { decodeHTMLStrict } from 'entities';
import { readTags } from '../fields/read-fields';
import type { Properties } from '../header/properties';
import type { Metadata } from './metadata';
import { topicOf } from './topic-of';

/** Characters from the start of a body in which an article says what it applies to. */
const LEAD = 6000;

/**
 * What the header and the first lines of an article in another dialect say about it (FORMAT-LEARN.md 1).
 *
 *     > | _Original product version:_ &nbsp; Box 2019
 *                                            ^ appliesTo
 *     > | _Original KB number:_ &nbsp; 7654321
 *                                      ^ kbNumber
 */
export function readMetadata(properties: Properties, path: string, body: string): Metadata {
  const lead = body.slice(0, LEAD);
  return {
    product: productOf(properties, path),
    subProduct: firstOf(properties, ['ms.subservice', 'ms.technology']),
    topic: topicOf([...properties.items('ms.custom'), ...withoutBlank(properties)]),
    changed: dayOf(properties.own('ms.date')),
    appliesTo: appliesTo(properties, lead),
    kbNumber: /^\d{5,8}$/.exec(labelled(lead, /Original KB number/))?.[0] ?? '',
  };
}

/** `ms.custom:sap: x` is a property of another name to YAML, and was meant as `ms.custom: sap: x`. */
function withoutBlank(properties: Properties): readonly string[] {
  return properties.items('ms.custom:sap').map((topic) => `sap:${topic}`);
}

/** Never the folder that the file is in: that names a problem, not a product. */
function productOf(properties: Properties, path: string): string {
  const [services = ''] = properties.own('services').split(',');
  const named = firstOf(properties, ['ms.service', 'ms.prod']) || services.trim().toLowerCase();
  return named || (/(?:^|\/)support\/([^/]+)\//i.exec(path)?.[1]?.toLowerCase() ?? '');
}

function firstOf(properties: Properties, names: readonly string[]): string {
  const values = names.flatMap((name) => properties.items(name)).map((value) => value.replace(/^[\s,]+|[\s,]+$/g, ''));
  return values.find((value) => value !== '')?.toLowerCase() ?? '';
}

/** `5/6/2025` (month first), `2025-05-06`; empty for what is no day. */
export function dayOf(written: string): string {
  const american = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(written);
  const iso = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})/.exec(written);
  const [year, month, day] = american ? [american[3], american[1], american[2]] : (iso?.slice(1) ?? []);
  if (year === undefined || month === undefined || day === undefined) return '';
  const written8601 = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isThere = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isThere ? written8601 : '';
}

function appliesTo(properties: Properties, lead: string): readonly string[] {
  const listed = properties.items('appliesto').map((item) => item.replace(/^[^\p{L}\p{N}]+/u, '').trim());
  if (listed.length > 0) return listed.filter((item) => item !== '');
  return readTags(labelled(lead, /(?:Applies to|Original product version)/));
}

/** What stands behind `_Label:_` at the start of a line, as plain text. */
function labelled(lead: string, label: RegExp): string {
  const line = new RegExp(`^[ \\t]*[_*]{1,3}${label.source}[ \\t]*:?[_*]{1,3}:?(.*)$`, 'im').exec(lead)?.[1] ?? '';
  const text = line.replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1').replace(/<[^<>]*>|[`*]/g, ' ');
  return decodeHTMLStrict(text).replace(/\s+/g, ' ').trim();
}
