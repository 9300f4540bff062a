import { isGuid } from '../fields/is-guid';

/** Titles that a template left behind (FORMAT.md B.1), in lower case. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'title',
  'sample title',
  'useful title',
  'pc sample',
  'tools',
  'directions',
  'slow virtual machine',
]);

const SENTENCE_PLACEHOLDER = /^this is the title of the (?:article|solution)\b/i;

/** Whether a title is what the template said instead of a title. */
export function isPlaceholder(title: string): boolean {
  return PLACEHOLDERS.has(title.trim().toLowerCase()) || SENTENCE_PLACEHOLDER.test(title);
}

const SECTION_NAME = /^recc?om{1,3}end(?:ed)?\s+(?:steps?|actions?|docum\w*)\b/i;
const CHECK_RESULT = /^we ran\b/i;
const WORDS_OF_THE_FORMAT = /^(?:advisory|tsg workflow questions|support\s*topic\s*descriptions for [0-9a-f-]+)$/i;

/** Whether a title says nothing about its article: a placeholder, a section's name, "We ran diagnostics …", a bare GUID. */
export function saysNothing(title: string): boolean {
  const text = title.trim();
  if (text === '' || isPlaceholder(text) || isGuid(text)) return true;
  return SECTION_NAME.test(text) || CHECK_RESULT.test(text) || WORDS_OF_THE_FORMAT.test(text);
}
