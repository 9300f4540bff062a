/** What a section of an article is for. */
export const SECTION_ROLES = [
  'symptoms',
  'cause',
  'resolution',
  'workaround',
  'steps',
  'prerequisites',
  'more',
  'documents',
] as const;

/** A role that a heading can name. */
export type SectionRole = (typeof SECTION_ROLES)[number];

/** Roles of sections that tell what to do. */
export const SOLVING_ROLES: ReadonlySet<string> = new Set<SectionRole>(['resolution', 'workaround', 'steps']);

/** How headings of each role begin in one language, in lower case (data file `section-roles.json`). */
export type SectionRoles = Readonly<Record<SectionRole, readonly string[]>>;

/**
 * The role that a heading names, in any language of the data: the one whose words it begins with; of several the longest, so
 * that "Steps to reproduce" is about symptoms. `undefined` for any other heading.
 *
 * @example roleOfHeading('Solution 2: Use pliers', data.sectionRoles) // 'resolution'
 */
export function roleOfHeading(
  heading: string,
  languages: Readonly<Record<string, SectionRoles>> | undefined,
): SectionRole | undefined {
  const plain = wordsOf(heading.slice(0, LONGEST_HEADING));
  let found: { readonly role: SectionRole; readonly length: number } | undefined;
  for (const roles of Object.values(languages ?? {})) {
    for (const role of SECTION_ROLES) {
      for (const name of roles[role]) {
        if (name.length > (found?.length ?? 0) && begins(plain, name)) found = { role, length: name.length };
      }
    }
  }
  return found?.role;
}

const LONGEST_HEADING = 200;

/** Lower case, with one blank for whatever stands between words. */
function wordsOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}'’]+/gu, ' ')
    .trim();
}

/** Words of scripts without blanks need none behind them. */
function begins(plain: string, name: string): boolean {
  if (!plain.startsWith(name)) return false;
  return plain.length === name.length || plain[name.length] === ' ' || /[\u3040-\u30ff\u3400-\u9fff]$/.test(name);
}
