import { nameToEmoji } from 'gemoji';
import type { Construct } from './construct';

/** `<xref:uid?displayProperty=name>`, `[text](xref:uid)`. */
const XREF = /<xref:([^\s<>?]{1,300})(?:\?[^\s<>]{0,200})?>/gi;
const XREF_TARGET = /\]\(xref:([^\s()?]{1,300}(?:\([^\s()]{0,200}\))?)(?:\?[^\s()]{0,200})?\)/gi;

const XREF_ATTRIBUTE = /(\bhref[ \t]?=[ \t]?["'])xref:([^\s"'?]{1,300})(?:\?[^\s"']{0,200})?(?=["'])/gi;

/** References to an API lead to where Learn documents it. */
export const readReferences: Construct = (text) => {
  if (!/xref:/i.test(text)) return text;
  return text
    .replace(XREF_ATTRIBUTE, (_, lead: string, uid: string) => lead + apiAddress(uid))
    .replace(XREF_TARGET, (_, uid: string) => `](${apiAddress(uid)})`)
    .replace(XREF, (_, uid: string) => `[${decoded(uid)}](${apiAddress(uid)})`);
};

function apiAddress(uid: string): string {
  const page = decoded(uid)
    .replace(/\(.*$|\*$/g, '')
    .replace(/`/g, '-')
    .toLowerCase();
  return `https://learn.microsoft.com/dotnet/api/${encodeURI(page)}`;
}

function decoded(uid: string): string {
  try {
    return decodeURIComponent(uid);
  } catch {
    return uid;
  }
}

const NOTE_TEXT = /^([ \t>]{0,9})\[\^([\w.-]{1,60})\]:[ \t]*/gm;
const NOTE_MARK = /\[\^([\w.-]{1,60})\](?!:)/g;

/** A footnote's mark leads to its text, which stays where it is, with the same mark. Without a text a mark is text. */
export const readFootnotes: Construct = (text) => {
  if (!text.includes('[^')) return text;
  const names = [...new Set([...text.matchAll(NOTE_TEXT)].map(([, , name = '']) => name))];
  if (names.length === 0) return text;
  const numbers = new Map(names.map((name, at) => [name, at + 1]));
  return text
    .replace(NOTE_TEXT, (_, lead: string, name: string) => {
      return `${lead}<a name="footnote-${name}"></a><sup>${numbers.get(name)}</sup> `;
    })
    .replace(NOTE_MARK, (mark, name: string) => {
      const number = numbers.get(name);
      return number === undefined ? mark : `<sup>[${number}](#footnote-${name})</sup>`;
    });
};

const BOX = /^([ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+)\[([ xX])\](?=[ \t])/gm;

/** The boxes of a task list; a page has nothing to tick. */
export const readBoxes: Construct = (text) => {
  return text.replace(BOX, (_, lead: string, tick: string) => `${lead}${tick === ' ' ? '☐' : '☑'}`);
};

const EMOJI = /(?<![\w:]):([a-z][a-z0-9_+-]{0,40}):(?![\w:])/g;

/** `:heavy_check_mark:`; a name that nobody knows is text. */
export const readEmoji: Construct = (text) => {
  return text.includes(':') ? text.replace(EMOJI, (whole, name: string) => nameToEmoji[name] ?? whole) : text;
};

/** `![Lid](lid.png =200x)`: a size behind the target, as wikis of Azure DevOps and Markdig have it. */
const SIZE = /(!\[[^\]\n]{0,500}\]\([^()\n]{1,600}?)[ \t]{1,9}=\d{0,5}%?x\d{0,5}%?[ \t]{0,9}\)/gi;

/** Pictures have the size that their files have. */
export const readSizes: Construct = (text) => (text.includes('](') ? text.replace(SIZE, '$1)') : text);
