import { type DialectRules, firstNamed } from './dialect-rules';

/** Properties that no other dialect has. */
const OWN = [
  'selfhelptype',
  'supporttopicids',
  'productpesids',
  'cloudenvironments',
  'disableclouds',
  'ownershipid',
  'articleid',
  'resourcetags',
  'infobubbletext',
];

/** The format that Stepwise was made for (FORMAT.md): one `<properties … />` header, or the same in YAML. */
export const azureSelfHelp: DialectRules = {
  name: 'azure-self-help',
  about: 'a header with selfHelpType, articleId, or other properties of Azure self-help',
  recognize: (header) => firstNamed(header, OWN),
  names: {},
  isStrict: true,
};
