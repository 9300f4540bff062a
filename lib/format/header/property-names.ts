/** Every property of the format in its canonical spelling (FORMAT.md A.5), and `slug`, `aliases`, `language`, `status` of Stepwise. */
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
  'status',
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
