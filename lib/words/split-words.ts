import { codeForms, codePattern, type WordForms } from './word-forms';

/** Codes (code-forms.ts), else letters, digits and marks; underscores join (error constants). */
const WORD = new RegExp(
  `${codePattern('\\p{L}', '\\p{L}\\p{N}\\p{M}_')}|[\\p{L}\\p{N}\\p{M}]+(?:_+[\\p{L}\\p{N}\\p{M}]+)*`,
  'giu',
);

const ASCII_WORD = new RegExp(`${codePattern('a-z', 'a-z\\d_')}|[a-z\\d]+(?:_+[a-z\\d]+)*`, 'gi');

/** A word that is its only form; hexadecimal codes have two, and so have letters before a long number. */
const PLAIN = /^(?!0x|[a-z]+\d{4})[a-z\d]{1,64}$/;

/** Scripts that are written without blanks: every two neighbouring characters are a word of the index. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u;
const SCRIPT_BORDER =
  /(?<=[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}])(?=[\da-z.])|(?<=[\da-z#+])(?=[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}])/giu;
const RUNS = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]+|[^\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]+/gu;

/** Where a name such as `CosmosDB` or `VMInsights` is made of several words. */
const INNER_CAPITAL = /\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}/u;

/** What stands before the next word in such a name. */
const SEAMS = /(\p{Ll})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu;

/** `MySQL`: who writes of "my database" does not ask for it, so the name is one word, which `SQL` finds as well. */
const OWN_NAME = /^My(\p{Lu}.*)$/u;

/** `VMs` and `APIs` are one word for all their capitals. */
const PLURAL = /^\p{Lu}+s$/u;

/** Characters of one word that are looked at; longer ones are keys and pasted bytes. */
export const LONGEST_WORD = 64;

/** A word in small letters, with one capital before them, or in capitals alone: it is no code, and holds no other word. */
const CASED = /^(?:[A-Z]?[a-z]{1,63}|[A-Z]{1,64})$/;

/** Every word of a text in order, folded: lower case, without accents; names and codes whole and in parts. */
export function splitWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const token of tokensOf(text)) {
    if (PLAIN.test(token)) words.push(token);
    else if (CASED.test(token)) words.push(token.toLowerCase());
    else {
      const { parts, others } = formsOf(token);
      for (const form of parts) words.push(form);
      for (const form of others) words.push(form);
    }
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
    const { parts } = formsOf(token);
    const of = token.includes('_') || UNSPACED.test(token) ? 1 : parts.length;
    return parts.map((word) => ({ word, of }));
  });
}

/** Most text is English, and a pattern without Unicode classes takes a third of the time. */
function tokensOf(text: string): readonly string[] {
  const united = spaceScripts(unite(fold(text)));
  return united.match(/[^ -~\s]/.test(united) ? WORD : ASCII_WORD) ?? [];
}

/** Only Latin letters lose their marks: in other scripts a mark makes another letter. */
function fold(text: string): string {
  if (!/[^ -~\s]/.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})[\u0300-\u036f]+/gu, '$1')
    .normalize('NFKC');
}

/** `使用C#和.NET`: names and codes between characters of such scripts stand alone, as between blanks. */
function spaceScripts(text: string): string {
  return UNSPACED.test(text) ? text.replace(SCRIPT_BORDER, ' ') : text;
}

/** `can't` and `API's` are one word each. */
function unite(text: string): string {
  if (!/['\u2019]/.test(text)) return text;
  return text.replace(/(\p{L})['\u2019](?=\p{L})/gu, '$1');
}

function formsOf(token: string): WordForms {
  const word = token.length > LONGEST_WORD ? token.slice(0, LONGEST_WORD) : token;
  if (UNSPACED.test(word))
    return joinForms([...word.matchAll(RUNS)].map(([run]) => (UNSPACED.test(run) ? only(bigrams(run)) : formsOf(run))));
  if (word.includes('_')) return joinForms([only([word.toLowerCase()]), ...word.split(/_+/).map(formsOf)]);
  const code = codeForms(word);
  if (code !== undefined) return code;
  const parts = nameParts(word);
  const [, own] = OWN_NAME.exec(word) ?? [];
  const others = own === undefined ? [] : nameParts(own).slice(0, 1);
  return parts.length > 1 || others.length > 0 ? { parts, others: [word.toLowerCase(), ...others] } : only(parts);
}

/** The words that a name such as `UserErrorVmNotFound` is made of by its capitals, in small letters; one for a plain word. */
export function nameParts(word: string): readonly string[] {
  if (!isGlued(word)) return [word.toLowerCase()];
  const [, own] = OWN_NAME.exec(word) ?? [];
  if (own !== undefined) {
    const [first = '', ...others] = nameParts(own);
    return [`my${first}`, ...others];
  }
  return word.replace(SEAMS, '$1$2 ').toLowerCase().split(' ');
}

function only(parts: readonly string[]): WordForms {
  return { parts, others: [] };
}

function joinForms(forms: readonly WordForms[]): WordForms {
  return { parts: forms.flatMap(({ parts }) => parts), others: forms.flatMap(({ others }) => others) };
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
