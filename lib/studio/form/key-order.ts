import type { CardList } from './form-cards';

/** Keys of a form in the house’s order, for those that are added. */
export const FORM_ORDER: readonly string[] = [
  ...['$schema', 'title', 'subscriptionRequired', 'resourceRequired', 'fileAttachmentHint', 'diagnosticCard'],
  'formElements',
];

/** Keys of a question in the house’s order. */
export const ELEMENT_ORDER: readonly string[] = [
  ...['id', 'order', 'controlType', 'displayLabel', 'content', 'watermarkText', 'infoBalloonText', 'hints'],
  ...['dropdownOptions', 'radioButtonOptions', 'dynamicDropdownOptions', 'maxLength', 'numberOfLines'],
  ...['useAsAdditionalDetails', 'required', 'visibility', 'validations', 'diagnosticInputRequiredClients'],
];

/** The key of each list of a question. */
export const LIST_KEYS: Readonly<Record<CardList, string>> = {
  options: 'dropdownOptions',
  hints: 'hints',
  rules: 'validations',
};
