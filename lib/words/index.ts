/**
 * Text to the words of the search index, the same way when content is compiled and when a reader asks.
 * Goal: words of every script, names and codes as they are pasted, at the speed of reading.
 * Not here: weights and ranking (lib/search), where words are kept (lib/catalog), the words of the interface (lib/text).
 *
 * @example
 * splitWords('CosmosDB 429s: ERROR_TOO_MANY'); // ['cosmos', 'db', 'cosmosdb', '429s', 'error_too_many', 'error', 'too', 'many']
 * stemOf('backups'); // 'backup'
 */
export { addressWord } from './address-word';
export { type Code, codesIn } from './error-codes';
export { foreignLanguage, languageOfLetters, markersOf } from './foreign-language';
export { isFillerIn } from './languages/fillers';
export { hasLanguageWords, type LanguageWord, languageOfWords, languageWords } from './languages/language-words';
export { hasStems } from './languages/stems';
export { deletionsOf, FEWEST_FOR_SPELLING, isOneEditApart, isSpellable } from './spellings';
export { type CompoundSplitter, compoundSplitter, type OwnWords } from './split-compound';
export { LONGEST_WORD, nameParts, splitWords, type WordPart, wordParts } from './split-words';
export { stemOf } from './stem-of';
export { numberedParts, otherSpellings } from './word-forms';
