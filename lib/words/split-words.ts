/** Letters, digits and marks; underscores join (error constants). */
const WORD = /[\p{L}\p{N}\p{M}]+(?:_+[\p{L}\p{N}\p{M}]+)*/gu;

const ASCII_WORD = /[A-Za-z\d]+(?:_+[A-Za-z\d]+)*/g;

/** A word that is its only form. */
const PLAIN = /^[a-z\d]{1,64}$/;

/** Scripts that are written without blanks: every two neighbouring characters are a word of the index. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u;
const RUNS = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]+|[^\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]+/gu;

/** Where a name such as `CosmosDB` or `VMInsights` is made of several words. */
const INNER_CAPITAL = /\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}/u;

/** `VMs` and `APIs` are one word for all their capitals. */
const PLURAL = /^\p{Lu}+s$/u;

/** Characters of one word that are looked at; longer ones are keys and pasted bytes. */
export const LONGEST_WORD = 64;

/** Every word of a text in order, folded: lower case, without accents; names and codes whole and in parts. */
export function splitWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const token of tokensOf(text)) {
    if (PLAIN.test(token)) words.push(token);
    else for (const form of formsOf(token)) words.push(form);
  }
  return words;
}

/** A word of a query, and how many words the name is made of that it is a part of: 2 for both of `CosmosDB`, else 1. */
export interface WordPart {
  readonly word: string;
  readonly of: number;
}

/** The words of a text without the joined forms of names: what a query asks for. Codes with underscores stay whole too. */
export function wordParts(text: string): readonly WordPart[] {
  return tokensOf(text).flatMap((token) => {
    const words = formsOf(token).filter(isPartOf(token));
    const of = token.includes('_') || UNSPACED.test(token) ? 1 : words.length;
    return words.map((word) => ({ word, of }));
  });
}

/** Most text is English, and a pattern without Unicode classes takes a third of the time. */
function tokensOf(text: string): readonly string[] {
  const united = unite(fold(text));
  return united.match(/[^ -~\s]/.test(united) ? WORD : ASCII_WORD) ?? [];
}

function isPartOf(token: string): (word: string) => boolean {
  const whole = token.toLowerCase();
  return (word) => token.includes('_') || word !== whole || !isGlued(token);
}

/** Only Latin letters lose their marks: in other scripts a mark makes another letter. */
function fold(text: string): string {
  if (!/[^ -~\s]/.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})[\u0300-\u036f]+/gu, '$1')
    .normalize('NFKC');
}

/** `can't` and `API's` are one word each. */
function unite(text: string): string {
  if (!/['\u2019]/.test(text)) return text;
  return text.replace(/(\p{L})['\u2019](?=\p{L})/gu, '$1');
}

function formsOf(token: string): readonly string[] {
  const word = token.length > LONGEST_WORD ? token.slice(0, LONGEST_WORD) : token;
  if (UNSPACED.test(word))
    return [...word.matchAll(RUNS)].flatMap(([run]) => (UNSPACED.test(run) ? bigrams(run) : formsOf(run)));
  if (word.includes('_')) return [word.toLowerCase(), ...word.split(/_+/).flatMap(formsOf)];
  if (!isGlued(word)) return [word.toLowerCase()];
  const parts = word.replace(/(\p{Ll})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1$2 ').split(' ');
  return [...parts, word].map((part) => part.toLowerCase());
}

function isGlued(word: string): boolean {
  return INNER_CAPITAL.test(word) && !PLURAL.test(word);
}

function bigrams(run: string): readonly string[] {
  const characters = [...run];
  return characters.length === 1
    ? characters
    : characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}
