import type { KindFields } from './kind-fields';

const QUESTION = 'formelements[]';

/**
 * What a form's JSON holds (FORMAT.md B.problemScopingQuestions, B.TSG_Questions); the form itself is read by `readForm`.
 * Slips in keys are mended before they are compared.
 */
export const FORM_FIELDS: KindFields = {
  shown: [
    `${QUESTION}.displaylabel`,
    `${QUESTION}.content`,
    `${QUESTION}.infoballoontext`,
    `${QUESTION}.hints[].text`,
    `${QUESTION}.dropdownoptions[].text`,
    `${QUESTION}.radiobuttonoptions[].text`,
    'fileattachmenthint',
    'diagnosticcard.title',
    'diagnosticcard.description',
    'diagnosticcard.insightnotavailabletext',
  ],
  withheld: [
    { path: '$schema', reason: 'machinery' },
    { path: 'title', reason: 'stands in the title of the page where no better one does' },
    { path: 'subscriptionrequired', reason: 'a rule for the case form of the portal' },
    { path: 'resourcerequired', reason: 'a rule for the case form of the portal' },
    { path: 'quotarequestversion', reason: 'machinery' },
    { path: 'required', reason: 'machinery' },
    { path: 'infoballoontext', reason: 'stands beside the form by mistake; one file' },
    { path: QUESTION, reason: 'rules and values: order, control, condition and requirement are said in words' },
  ],
};
