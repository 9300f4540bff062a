import type { Severity } from './diagnostic';
import type { RuleAbout } from './rule';
import { byteOrderMark } from './rules/byte-order-mark';
import { controlCharacter } from './rules/control-character';
import { curlyQuotes } from './rules/curly-quotes';
import { doubledQuote } from './rules/doubled-quote';
import { duplicateOptionValue } from './rules/duplicate-option-value';
import { duplicateProperty } from './rules/duplicate-property';
import { duplicateQuestionId } from './rules/duplicate-question-id';
import { emptyTitle } from './rules/empty-title';
import { formTooLarge } from './rules/form-too-large';
import { formWithoutQuestions } from './rules/form-without-questions';
import { headerClose } from './rules/header-close';
import { invalidFrontMatter } from './rules/invalid-front-matter';
import { invalidJson } from './rules/invalid-json';
import { invalidLanguage } from './rules/invalid-language';
import { invalidPattern } from './rules/invalid-pattern';
import { invalidProductId } from './rules/invalid-product-id';
import { invalidTopicId } from './rules/invalid-topic-id';
import { directionControl, hiddenCharacter } from './rules/invisible-characters';
import { invisibleSpace } from './rules/invisible-space';
import { jsonBadEscape } from './rules/json-bad-escape';
import { jsonBareKey } from './rules/json-bare-key';
import { jsonComment } from './rules/json-comment';
import { jsonControlCharacter } from './rules/json-control-character';
import { jsonDuplicateKey } from './rules/json-duplicate-key';
import { jsonExtraComma } from './rules/json-extra-comma';
import { jsonExtraText } from './rules/json-extra-text';
import { jsonFieldMissing } from './rules/json-field-missing';
import { jsonFieldType } from './rules/json-field-type';
import { jsonFieldUnknown } from './rules/json-field-unknown';
import { jsonInvisibleSpace } from './rules/json-invisible-space';
import { jsonMissingComma } from './rules/json-missing-comma';
import { jsonOddQuotes } from './rules/json-odd-quotes';
import { jsonUnclosed } from './rules/json-unclosed';
import { junkInHeader } from './rules/junk-in-header';
import { lineEnds } from './rules/line-ends';
import { misnamedValidation } from './rules/misnamed-validation';
import { missingArticleId } from './rules/missing-article-id';
import { missingFence } from './rules/missing-fence';
import { missingOptions } from './rules/missing-options';
import { missingQuestionId } from './rules/missing-question-id';
import { missingSelfHelpType } from './rules/missing-self-help-type';
import { misspeltFormKey } from './rules/misspelt-form-key';
import { misspeltProperty } from './rules/misspelt-property';
import { noHeader } from './rules/no-header';
import { notUtf8 } from './rules/not-utf8';
import { placeholderTitle } from './rules/placeholder-title';
import { propertyNotText } from './rules/property-not-text';
import { quoteInValue } from './rules/quote-in-value';
import { repeatedId } from './rules/repeated-id';
import { textAfterHeader } from './rules/text-after-header';
import { textBeforeHeader } from './rules/text-before-header';
import { unclosedQuote } from './rules/unclosed-quote';
import { unknownCloud } from './rules/unknown-cloud';
import { unknownControl } from './rules/unknown-control';
import { unknownKind } from './rules/unknown-kind';
import { unknownProperty } from './rules/unknown-property';
import { unknownValidation } from './rules/unknown-validation';
import { unquotedValue } from './rules/unquoted-value';
import { unterminatedHeader } from './rules/unterminated-header';

const RULES: readonly RuleAbout[] = [
  byteOrderMark,
  controlCharacter,
  curlyQuotes,
  directionControl,
  doubledQuote,
  duplicateOptionValue,
  duplicateProperty,
  duplicateQuestionId,
  emptyTitle,
  formTooLarge,
  formWithoutQuestions,
  headerClose,
  hiddenCharacter,
  invalidFrontMatter,
  invalidJson,
  invalidLanguage,
  invalidPattern,
  invalidProductId,
  invalidTopicId,
  invisibleSpace,
  jsonBadEscape,
  jsonBareKey,
  jsonComment,
  jsonControlCharacter,
  jsonDuplicateKey,
  jsonExtraComma,
  jsonExtraText,
  jsonFieldMissing,
  jsonFieldType,
  jsonFieldUnknown,
  jsonInvisibleSpace,
  jsonMissingComma,
  jsonOddQuotes,
  jsonUnclosed,
  junkInHeader,
  lineEnds,
  missingArticleId,
  missingFence,
  missingOptions,
  missingQuestionId,
  missingSelfHelpType,
  misnamedValidation,
  misspeltFormKey,
  misspeltProperty,
  noHeader,
  notUtf8,
  placeholderTitle,
  propertyNotText,
  quoteInValue,
  repeatedId,
  textAfterHeader,
  textBeforeHeader,
  unclosedQuote,
  unknownCloud,
  unknownControl,
  unknownKind,
  unknownProperty,
  unknownValidation,
  unquotedValue,
  unterminatedHeader,
];

/** Every code that reading a file can give: how bad it is and what it means in one line (docs, SARIF). */
export const DIAGNOSTIC_CODES: Readonly<Record<string, { readonly severity: Severity; readonly meaning: string }>> =
  Object.fromEntries(RULES.map(({ code, severity, meaning }) => [code, { severity, meaning }]));
