/** Something that is written in a language, by its tag (BCP 47). */
interface InLanguage {
  readonly language: string;
}

/**
 * Of several versions the one that a reader wants most: the first of the wanted languages that one is in, by language and
 * script, so that `zh-CN` is served by `zh-Hans` and `pt` by `pt-BR`, but `zh-TW` not by `zh-Hans`.
 * @returns `undefined` where none is in any of them
 */
export function closestLanguage<Version extends InLanguage>(
  versions: readonly Version[],
  wanted: readonly string[],
): Version | undefined {
  if (versions.length === 0) return undefined;
  for (const each of wanted) {
    const exact = versions.find(({ language }) => language.toLowerCase() === each.toLowerCase());
    const found = exact ?? versions.find(({ language }) => isReadAs(language, each));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether who reads one language reads the other: they are the same, in the same script. */
export function isReadAs(language: string, other: string): boolean {
  return language === other || scriptOf(language) === scriptOf(other);
}

const known = new Map<string, string>();

/** `zh-Hant` for `zh-TW`; the tag as it is where it is none. */
function scriptOf(tag: string): string {
  const found = known.get(tag);
  if (found !== undefined) return found;
  const made = maximized(tag);
  known.set(tag, made);
  return made;
}

function maximized(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return tag;
  }
}
