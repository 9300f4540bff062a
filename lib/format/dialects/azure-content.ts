import { type DialectRules, firstNamed } from './dialect-rules';

/** Of `<properties … />` or of the `<tags … />` behind it. */
const OWN = [
  'services',
  'documentationcenter',
  'manager',
  'writer',
  'metacanonical',
  'metakeywords',
  'urldisplayname',
  'linkid',
  'wacn.date',
  'ms.date',
  'ms.topic',
  'ms.workload',
];

/** The Azure documentation of 2013 to 2016 (FORMAT-LEARN.md 1): `<properties … />`, then `<tags … />`. */
export const azureContent: DialectRules = {
  name: 'azure-content',
  about: 'a <properties … /> header followed by <tags … />',
  recognize: (header) => (header.form === 'properties' ? firstNamed(header, OWN) : undefined),
  names: { title: 'pageTitle', author: 'authors' },
  isStrict: false,
};
