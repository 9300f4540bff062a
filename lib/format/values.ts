/**
 * The second door of lib/format: what is known of content that was read already. Pages come in here, and so reach no parser.
 * Goal: kinds, forms, the values of JSON bodies, names, and link tokens; small rules over values that are in memory.
 * Not here: anything that takes the bytes or the text of a file (lib/format). Types of both come from there, for they cost nothing.
 *
 * @example
 * const { actions } = readRecommendation(record.json);
 */
export { attachList } from './attach-list';
export {
  encodePath,
  guessedAddress,
  type LinkTarget,
  linkToken,
  placeToken,
  titleToken,
  withTargets,
  wordsOfAddress,
} from './content-link';
export { fieldOf } from './field-of';
export { endsInGuid, fileStem, isGuid } from './fields/file-stem';
export { languageInPath, withoutLanguage } from './fields/language';
export { CONTROLS } from './form';
export { formJsonSchema, formSchema } from './form/form-schema';
export { readForm } from './form/read-form';
export { EVERY_KIND, JSON_KINDS, KINDS, kindOf, SOLUTION_KINDS } from './kind';
export { readCommonProblems } from './kinds/common-problems';
export { readRecommendation } from './kinds/recommendation';
export { readQuickStart, readTools } from './kinds/tools-and-tiles';
export { readTopicDescription } from './kinds/topic-description';
export { guess, guessedEdit, nearestName } from './nearest-name';
export { plainText } from './plain-text';
export { defineRule, rulesIn, worded } from './rule';
export { SOLVING_ROLES } from './section-role';
export { mapTexts, TICKET_FACTS, TICKET_PLACEHOLDER } from './ticket-tool';
