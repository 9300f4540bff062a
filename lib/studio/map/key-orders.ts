import type { PartKind } from './map-text';

/** Keys of a troubleshooter in the house’s order, for those that are added. */
export const HEAD_ORDER: readonly string[] = [
  ...['$schema', 'title', 'solves', 'haveReady', 'fileAttachmentHint', 'questionsFrom', 'start'],
  ...['questions', 'cards', 'outcomes'],
];

/** Keys of its parts, likewise. */
export const PART_ORDERS: Readonly<Record<PartKind, readonly string[]>> = {
  question: [
    ...['id', 'displayLabel', 'controlType', 'content', 'infoBalloonText', 'watermarkText', 'hints'],
    ...['dropdownOptions', 'radioButtonOptions', 'dynamicDropdownOptions', 'maxLength', 'numberOfLines'],
    ...['useAsAdditionalDetails', 'required', 'visibility', 'validations', 'next'],
  ],
  card: ['id', 'articleId', 'displayLabel', 'dropdownOptions', 'visibility', 'next'],
  outcome: ['id', 'title', 'text', 'articleIds', 'ending'],
};

/** Keys of a way, likewise. */
export const WAY_ORDER: readonly string[] = ['when', 'goto'];
