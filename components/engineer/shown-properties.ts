/** Properties that name people, their mailboxes, or the teams that incidents are sent to; in lower case. */
const PEOPLE: ReadonlySet<string> = new Set([
  'authors',
  'author',
  'ms.author',
  'authoralias',
  'editor',
  'feedbackemail',
  'icmteam',
  'icmservice',
]);

const MAIL = /[^\s@]+@[^\s@]+/;

/**
 * The properties of a header that may be shown: no people, no mail addresses, no incident routing, in whatever property an
 * author put them. Nobody is asked who they are before they see this page.
 */
export function shownProperties(
  properties: Readonly<Record<string, string>>,
): readonly (readonly [name: string, value: string])[] {
  return Object.entries(properties).filter(([name, value]) => value !== '' && !namesPeople(name) && !MAIL.test(value));
}

/** Authors misspell names, and invent some. */
function namesPeople(name: string): boolean {
  const folded = name.toLowerCase();
  return PEOPLE.has(folded) || (folded !== 'aliases' && /author|alias|mail|icm|owner(?!ship)/.test(folded));
}
