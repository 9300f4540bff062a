/**
 * Values that stand beside a topic in one `ms.custom` without being part of it: a token in lower case with hyphens
 * (`linux-related-content`), `pcy:…`, another `sap:…`, `CI 1234`. Any other comma is inside the topic's name: 1,888 of 2,702
 * values of the public repository hold one (FORMAT-LEARN.md 1).
 */
const COMPANION = /^\s*(?:[a-z0-9][a-z0-9-]*|pcy:.*|sap:.*|CI ?\d+|H1Hack\w*)?\s*$/;

/**
 * The topic of `ms.custom`, its category first: the first value that holds `sap:`.
 *
 * @example topicOf(['sap:Box\\Lid, hinge, and lock, csstroubleshoot']) // ['Box', 'Lid, hinge, and lock']
 */
export function topicOf(custom: readonly string[]): readonly string[] {
  const value = custom.find((each) => /sap:/i.test(each));
  if (value === undefined) return [];
  const [first = '', ...rest] = value.slice(value.search(/sap:/i) + 'sap:'.length).split(',');
  const end = rest.findIndex((part) => COMPANION.test(part));
  const name = [first, ...(end < 0 ? rest : rest.slice(0, end))].join(',');
  return name
    .split('\\')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
