/** What may tell an article from others of its name and kind; every text is asked for only where those before it did not do. */
export interface Namesake {
  readonly key: number;
  /** Unique: the last resort. */
  readonly slug: string;
  readonly path: string;
  /** Its clouds in words; empty where it holds in the worldwide one. */
  readonly clouds: string;
  readonly products: () => string;
  readonly pageTitle: string;
  readonly topic: () => string;
  readonly description: string;
  readonly text: () => string;
}

/** Characters of what is said to tell an article apart. */
const LONGEST = 80;

/** What may differ between articles: read of each, and then of all of them only the part that does. */
interface Trait {
  readonly read: (article: Namesake, name: string) => string;
  readonly shorten: (texts: readonly string[]) => readonly string[];
}

const whole = (texts: readonly string[]) => texts.map(cut);

/** By cloud first; else by the first of these that tells nearly all apart, for the plainest to readers come first. */
const TRAITS: readonly Trait[] = [
  { read: ({ path }) => platformOf(path), shorten: whole },
  { read: ({ products }) => products(), shorten: whole },
  { read: ({ pageTitle }, name) => withoutName(pageTitle, name), shorten: whole },
  { read: ({ topic }, name) => withoutName(topic(), name), shorten: whole },
  { read: ({ description }, name) => withoutName(description, name), shorten: withoutBeginning },
  { read: ({ text }) => text(), shorten: withoutBeginning },
];
const CLOUDS: Trait = { read: ({ clouds }) => clouds, shorten: whole };

const MOST_SHARE = 0.8;

/** Where none of them tells at least half of the articles apart, the words of their files' names do. */
const LEAST_SHARE = 0.5;
const FILE: Trait = { read: ({ path }) => wordsOfPath(path), shorten: withoutSharedWords };

/** Words of file names that name no problem. */
const EMPTY_WORDS = /\b(?:microsoft|problem ?scoping ?ques\w*|problemscoping|tsg|content|solution)\b/g;

function wordsOfPath(path: string): string {
  const words = path
    .toLowerCase()
    .replace(/\.\w+$/, '')
    .replace(/[-_./]+/g, ' ');
  return words.replace(EMPTY_WORDS, ' ');
}

/**
 * Says of each of several articles of one name and kind in what it differs from the others, so that no two of them read the
 * same; one of them may need no word. The same articles in the same order get the same words.
 */
export function tellApart(name: string, articles: readonly Namesake[]): ReadonlyMap<number, string> {
  const parts = splitByCloud(name, articles);
  const used = new Set<string>();
  const told = new Map<number, string>();
  for (const article of articles) {
    const said = (parts.get(article.key) ?? []).filter((part) => part !== '').join(' · ');
    const words = used.has(said.toLowerCase()) ? [said, article.slug].filter((part) => part !== '').join(' · ') : said;
    used.add(words.toLowerCase());
    told.set(article.key, words);
  }
  return told;
}

/** Splits articles by their clouds, which readers choose by before all else, and those of one cloud further. */
function splitByCloud(name: string, articles: readonly Namesake[]): ReadonlyMap<number, readonly string[]> {
  const told = new Map<number, readonly string[]>();
  for (const [cloud, members] of classesBy(name, articles, CLOUDS))
    for (const [key, rest] of split(name, members, TRAITS)) told.set(key, [cloud, ...rest]);
  return told;
}

/** Splits articles by the trait that does most, and what is still together by the others. */
function split(
  name: string,
  articles: readonly Namesake[],
  traits: readonly Trait[],
): ReadonlyMap<number, readonly string[]> {
  if (articles.length < 2) return new Map(articles.map(({ key }) => [key, []]));
  let best: { readonly trait: Trait; readonly classes: ReadonlyMap<string, readonly Namesake[]> } | undefined;
  for (const trait of traits) {
    const classes = classesBy(name, articles, trait);
    if (classes.size > (best?.classes.size ?? 1)) best = { trait, classes };
    if (classes.size >= MOST_SHARE * articles.length) break;
  }
  if (best === undefined || best.classes.size < LEAST_SHARE * articles.length)
    best = { trait: FILE, classes: classesBy(name, articles, FILE) };
  const { trait, classes } = best;
  if (classes.size === 1) return new Map(articles.map(({ key, slug }) => [key, [slug]]));
  const others = traits.filter((each) => each !== trait);
  const told = new Map<number, readonly string[]>();
  for (const [part, members] of classes)
    for (const [key, rest] of split(name, members, others)) told.set(key, [part, ...rest]);
  return told;
}

/** Articles by what a trait says of them. */
function classesBy(
  name: string,
  articles: readonly Namesake[],
  trait: Trait,
): ReadonlyMap<string, readonly Namesake[]> {
  const shown = trait.shorten(articles.map((article) => tidied(trait.read(article, name))));
  const classes = new Map<string, Namesake[]>();
  const spellings = new Map<string, string>();
  for (const [at, article] of articles.entries()) {
    const words = shown[at] ?? '';
    const bare = words.toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
    const spelling = spellings.get(bare) ?? words;
    spellings.set(bare, spelling);
    const members = classes.get(spelling);
    if (members) members.push(article);
    else classes.set(spelling, [article]);
  }
  return classes;
}

/** Texts without the words that all of them begin with. */
function withoutBeginning(texts: readonly string[]): readonly string[] {
  const lists = texts.map((text) => text.split(' '));
  const [first = []] = lists;
  let same = 0;
  while (same < first.length && lists.every((words) => words[same] === first[same])) same++;
  return lists.map((words) => {
    const rest = words.slice(same).join(' ');
    return cut(same > 0 && rest !== '' ? `… ${rest.replace(/^[\s.,;:–-]+/, '')}` : rest);
  });
}

/** Texts without the words that are in all of them. */
function withoutSharedWords(texts: readonly string[]): readonly string[] {
  const lists = texts.map((text) => text.split(' '));
  const counts = new Map<string, number>();
  for (const word of lists.flatMap((words) => [...new Set(words)])) counts.set(word, (counts.get(word) ?? 0) + 1);
  return lists.map((words) => cut(words.filter((word) => (counts.get(word) ?? 0) < texts.length).join(' ')));
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const blank = text.lastIndexOf(' ', LONGEST);
  return `${text.slice(0, blank > LONGEST / 2 ? blank : LONGEST).replace(/[\s.,;:–-]+$/, '')} …`;
}

const GUID = /\b[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\b/i;

/** A blank before punctuation stands where markup was. */
const BLANK_BEFORE_SIGN = / +(?=[.,;:!?)]+(?:\s|$))/g;

/** Numbers and ids of machines tell readers nothing. */
function tidied(text: string): string {
  if (GUID.test(text) || !/[\p{L}]/u.test(text)) return '';
  return text.replace(/\s+/g, ' ').trim().replace(BLANK_BEFORE_SIGN, '');
}

/** A title without the name in it, where a sign parts them: `Kubernetes Service - Pods are pending`. */
function withoutName(title: string, name: string): string {
  const folded = title.toLowerCase();
  const own = name.toLowerCase();
  if (folded === own) return '';
  const [rest] = folded.startsWith(own) ? (/^[^\p{L}\p{N}].*/su.exec(title.slice(name.length)) ?? []) : [];
  if (rest !== undefined) return rest.replace(/^\s*[-–—:|/.,]?\s*/, '');
  return folded.endsWith(own) ? title.slice(0, -name.length).replace(/\s*[-–—:|/]?\s*$/, '') : title;
}

/** File and folder names that tell for what an article is. */
const PLATFORMS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/windows/, 'Windows'],
  [/linux/, 'Linux'],
  [/flexible|[-_/]flex[-_.]/, 'Flexible server'],
  [/single-?server/, 'Single server'],
  [/classic/, 'Classic'],
  [/migration/, 'Migration'],
];

function platformOf(path: string): string {
  const folded = path.toLowerCase();
  return PLATFORMS.flatMap(([pattern, words]) => (pattern.test(folded) ? [words] : [])).join(', ');
}
