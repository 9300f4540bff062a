import { decodeHTMLStrict } from 'entities';
import type { Spot } from '../article';
import { nearestName } from '../nearest-name';
import { lineAt, lineStartsOf } from '../place-findings';
import type { Report } from '../rule';
import { duplicateProperty, misspeltProperty, unknownProperty } from '../rules/header';
import type { Header, RawProperty } from './header';

/** Every property of the format in its canonical spelling (FORMAT.md A.5), and `slug`, `aliases`, `language` of Stepwise. */
export const PROPERTY_NAMES = [
  'pageTitle',
  'description',
  'service',
  'resource',
  'authors',
  'ms.author',
  'authorAlias',
  'displayOrder',
  'selfHelpType',
  'supportTopicIds',
  'resourceTags',
  'productPesIds',
  'cloudEnvironments',
  'disableClouds',
  'articleId',
  'ownershipId',
  'infoBubbleText',
  'diagnosticScenario',
  'schemaVersion',
  'clientIds',
  'articleTags',
  'category',
  'resourceRequired',
  'symptomId',
  'icmTeam',
  'icmService',
  'feedbackEmail',
  'searchTags',
  'issueNotListed',
  'mappedToBucket',
  'productFamilyId',
  'editor',
  'documentationCenter',
  'slug',
  'aliases',
  'language',
] as const;

/** A canonical property name. */
export type PropertyName = (typeof PROPERTY_NAMES)[number];

/** Slips and other names that real files hold for a property, in lower case. */
export const MISSPELT_NAMES: ReadonlyMap<string, PropertyName> = new Map<string, PropertyName>([
  ['supporttoicids', 'supportTopicIds'],
  ['supporttopicid', 'supportTopicIds'],
  ['productpesid', 'productPesIds'],
  ['infobubbletest', 'infoBubbleText'],
  ['author', 'authors'],
  ['ms.service', 'service'],
  ['title', 'pageTitle'],
  ['cloudenvironment', 'cloudEnvironments'],
]);

const BY_LOWER_CASE: ReadonlyMap<string, PropertyName> = new Map(
  PROPERTY_NAMES.map((name) => [name.toLowerCase(), name]),
);

/** The canonical name of a property in any case; `undefined` where the format has none of that name. */
export function canonicalName(name: string): PropertyName | undefined {
  return BY_LOWER_CASE.get(name.toLowerCase());
}

/** A header's properties by canonical name, with the places that findings point at. */
export interface Properties {
  /** Canonical name → clean value; a name that the format does not have stands as it was written. */
  readonly values: Readonly<Record<string, string>>;
  /** The clean value; empty where the header has none. */
  readonly get: (name: PropertyName) => string;
  /** As it stands in the file; `undefined` where the header has none. */
  readonly raw: (name: PropertyName) => RawProperty | undefined;
  /** Where each is named in the file. */
  readonly places: Readonly<Record<string, Spot>>;
  /** Where a finding about the property points: at its value, else at the header. */
  readonly offset: (name: PropertyName) => number;
}

/** Folds property names to their canonical spelling; the first of two properties of one name counts. */
export function readProperties(text: string, header: Header, report: Report): Properties {
  const byName = new Map<string, RawProperty>();
  for (const property of header.properties) {
    const name = nameOf(property, report);
    if (byName.has(name)) report(duplicateProperty.at(property.nameOffset, name));
    else byName.set(name, property);
  }
  const values = Object.fromEntries([...byName].map(([name, property]) => [name, cleanValue(property.value)]));
  return {
    values,
    places: placesOf(text.slice(0, header.end), byName),
    get: (name) => values[name] ?? '',
    raw: (name) => byName.get(name),
    offset: (name) => byName.get(name)?.valueOffset ?? header.start,
  };
}

function placesOf(head: string, byName: ReadonlyMap<string, RawProperty>): Properties['places'] {
  const lineStarts = lineStartsOf(head);
  const places = [...byName].map(([name, { nameOffset }]): [string, Spot] => {
    const line = lineAt(lineStarts, nameOffset);
    return [name, [line + 1, nameOffset - (lineStarts[line] ?? 0) + 1]];
  });
  return Object.fromEntries(places);
}

function nameOf({ name, nameOffset }: RawProperty, report: Report): string {
  const canonical = canonicalName(name);
  if (canonical !== undefined) return canonical;
  const meant = MISSPELT_NAMES.get(name.toLowerCase());
  if (meant === undefined) report(unknownProperty.at(nameOffset, name, nearestName(name, PROPERTY_NAMES)));
  else report(misspeltProperty.at(nameOffset, name, meant));
  return meant ?? name;
}

/**
 * A property value as it is meant: entities decoded (twice, for some exporters encode twice), white space collapsed,
 * trimmed (FORMAT.md A.4). `Backup &amp;amp; restore&#xD;` is `Backup & restore`.
 */
export function cleanValue(value: string): string {
  const decoded = value.includes('&') ? decodeHTMLStrict(decodeHTMLStrict(value)) : value;
  return decoded.replace(/[\s\u200b]+/g, ' ').trim();
}
