import { isGuid } from '../fields/is-guid';

/** Titles that a template or a hurried author left behind (FORMAT.md B.1), in lower case. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'title',
  'sample title',
  'useful title',
  'pc sample',
  'test',
  'tools',
  'advisory',
  'directions',
  'insert title here',
  'slow virtual machine',
]);

const SENTENCE_PLACEHOLDER = /^(?:this is the title of the article|a useful title)/i;

/** Whether a title is what the template said instead of a title. */
export function isPlaceholder(title: string): boolean {
  return PLACEHOLDERS.has(title.trim().toLowerCase()) || SENTENCE_PLACEHOLDER.test(title);
}

const SECTION_NAME = /^recc?om{1,3}end(?:ed)?\s+(?:steps?|actions?|docum\w*)\b/i;
const CHECK_RESULT = /^(?:we (?:ran|found)\b|how do i resolve the user sign-in issues|deployment failure errors$)/i;
const STEP_WORD =
  /^(?:solved|escalat(?:e|ion)|issue (?:category|resolved)|problem description|tsg workflow questions)$/i;

/** Whether a title says nothing about its article: a placeholder, a section's name, "We ran diagnostics …", a bare GUID. */
export function saysNothing(title: string): boolean {
  const text = title.trim();
  if (text === '' || isPlaceholder(text) || isGuid(text)) return true;
  return SECTION_NAME.test(text) || CHECK_RESULT.test(text) || STEP_WORD.test(text);
}
