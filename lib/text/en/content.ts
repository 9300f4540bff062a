/**
 * Words that Stepwise itself puts between an author's words, in the language of the content. `inPortalOfResource` comes after the name
 * of a page of the portal, which the reader's resource has; the name may be a noun or what to do. `checkRuns` comes before
 * what a check says of itself; the page has the text, the portal the check. `section` names each collapsible section with its number, so that people can say "look at section 2". `versions` are ranges by
 * their sign, with the version that bounds them.
 */
export const enContent = {
  notes: { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution' },
  inPortalOfResource: '(in the Azure portal, on your resource’s page)',
  check: 'Automatic check, in the portal',
  checkRuns: 'An automatic check runs when you open this in the Azure portal. While it runs, it says:',
  checkDetails: 'About this check',
  checkFields: {
    noresulttext: 'When it finds nothing',
    timeouttext: 'When it takes too long',
    failedtext: 'When it fails',
    symptomid: 'Names of the checks',
    additionalinputsreq: 'Needs more details from you',
    maxinsightcount: 'Maximum findings shown',
  },
  chart: 'Chart, in the portal',
  chartFields: { name: 'Metric', aggregationtype: 'Aggregation', timespanduration: 'Time span' },
  video: 'Video',
  image: 'Image',
  colon: ': ',
  searchTheWeb: 'Search Microsoft Learn; in the portal, results are listed here',
  table: 'Table',
  section: 'Section',
  versions: {
    '>=': '{version} and later',
    '>': 'Later than {version}',
    '<=': '{version} and earlier',
    '<': 'Earlier than {version}',
  },
  versionsBetween: '{first} to {last}',
} as const;
