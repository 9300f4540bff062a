import * as z from 'zod';
import type { KindFields } from './kind-fields';
import { type JsonFindings, list, readBySchema, reportFields, text, webAddress } from './read-by-schema';

/** An action's condition, `targetSku != "Shutdown"` (FORMAT.md B.2); `null` where there is none or it cannot be read. */
export interface ActionCondition {
  readonly name: string;
  readonly isEqual: boolean;
  readonly literal: string;
}

const condition = text.transform((written): ActionCondition | null => {
  const [, name, sign, literal = ''] = /^(\w+)\s*(==|!=)\s*"?([^"]*)"?$/.exec(written) ?? [];
  return name === undefined ? null : { name, isEqual: sign === '==', literal: literal.trim() };
});

/** Values of a portal page that only the portal knows stand as `{placeholders}` in `metadata`. */
const needsResource = z
  .unknown()
  .optional()
  .transform((metadata) => /\{\w+\}/.test(JSON.stringify(metadata) ?? ''));

const action = z.object({
  description: text,
  documentlink: webAddress,
  extensionname: text,
  bladename: text,
  condition,
  metadata: needsResource,
});

const remediation = z.object({ documentationlink: webAddress, implication: text });

const SCHEMA = z
  .object({
    description: text,
    displaylabel: text,
    longdescription: text,
    potentialbenefits: text,
    tip: text,
    costsavinginfo: text,
    learnmorelink: webAddress,
    recommendationcategory: text,
    recommendationimpact: text,
    recommendationresourcetype: text,
    recommendationofferingname: text,
    recommendationmetadatastate: text,
    recommendationtypeid: text,
    actions: list(action),
    remediation: list(remediation),
    additionalcolumns: list(z.object({ title: text })),
    supportedsdklanguages: list(text),
  })
  .transform((read) => ({
    description: read.description,
    label: read.displaylabel,
    longDescription: read.longdescription,
    benefits: read.potentialbenefits,
    tip: read.tip,
    savings: read.costsavinginfo,
    learnMore: read.learnmorelink,
    category: read.recommendationcategory,
    impact: read.recommendationimpact,
    resourceType: read.recommendationresourcetype,
    offering: read.recommendationofferingname,
    isDisabled: read.recommendationmetadatastate.toLowerCase() === 'disabled',
    actions: read.actions.map((each) => ({
      description: each.description,
      documentLink: each.documentlink,
      extension: each.extensionname,
      blade: each.bladename,
      condition: each.condition,
      needsResource: each.metadata,
    })),
    remediation: read.remediation.map((each) => ({ link: each.documentationlink, implication: each.implication })),
    columns: read.additionalcolumns.map(({ title }) => title).filter((title) => title !== ''),
    languages: read.supportedsdklanguages.filter((language) => language !== ''),
  }));

/** An Advisor recommendation as its reader gets it; every text trimmed, empty for none. */
export type Recommendation = Readonly<z.infer<typeof SCHEMA>>;

/** One thing to do about a recommendation. */
export type RecommendedAction = Recommendation['actions'][number];

/** What a recommendation's JSON holds (FORMAT.md, appendix B). */
export const RECOMMENDATION_FIELDS: KindFields = {
  shown: [
    'description',
    'displaylabel',
    'longdescription',
    'potentialbenefits',
    'tip',
    'costsavinginfo',
    'learnmorelink',
    'recommendationcategory',
    'recommendationimpact',
    'recommendationresourcetype',
    'recommendationofferingname',
    'actions[].description',
    'actions[].documentlink',
    'actions[].condition',
    'remediation[].documentationlink',
    'remediation[].implication',
    'additionalcolumns[].title',
    'supportedsdklanguages[]',
  ],
  withheld: [
    { path: '$schema', reason: 'machinery' },
    { path: 'version', reason: 'machinery' },
    { path: 'owner', reason: 'owner, e-mail and incident routing' },
    { path: 'datasourcemetadata', reason: 'streams of the service' },
    { path: 'ingestionclientidentities', reason: 'identities of loaders' },
    { path: 'testdata', reason: 'test data' },
    { path: 'legacydataloader', reason: 'loader objects' },
    { path: 'partialrecommendationgenerator', reason: 'loader objects' },
    { path: 'recommendationhydrator', reason: 'loader objects' },
    { path: 'recommendationvalidator', reason: 'loader objects' },
    { path: 'recommendationmetadatastate', reason: 'said in words where a recommendation is switched off' },
    { path: 'recommendationtypeid', reason: 'joins the variants for several clouds' },
    { path: 'recommendationofferingid', reason: 'an id of machinery; the offering is shown by name' },
    { path: 'recommendationfriendlyname', reason: 'a name for its team; readers get the description' },
    { path: 'recommendationscope', reason: 'machinery' },
    { path: 'recommendationtimetolive', reason: 'machinery' },
    { path: 'portalfeatures', reason: 'machinery' },
    { path: 'additionalcolumns[].name', reason: 'names a column for the portal; its title is shown' },
    { path: 'actions[].actionid', reason: 'machinery' },
    { path: 'actions[].actiontype', reason: 'machinery; decides how the action is linked' },
    { path: 'actions[].extensionname', reason: 'becomes the portal link' },
    { path: 'actions[].bladename', reason: 'becomes the portal link' },
    { path: 'actions[].metadata', reason: 'values that only the portal knows' },
    { path: 'remediation[]', reason: 'a request that only the portal may send' },
    { path: 'resourcemetadata', reason: 'opens the resource inside the portal' },
  ],
};

const REQUIRED = ['description', 'longdescription', 'actions'];

/** Reads an Advisor recommendation (FORMAT.md B.2); never throws, whatever the value. Findings are told where asked for. */
export function readRecommendation(value: unknown, findings?: JsonFindings): Recommendation {
  if (findings) reportFields(value, RECOMMENDATION_FIELDS, REQUIRED, findings);
  return readBySchema(SCHEMA, value, findings);
}
