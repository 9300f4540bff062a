import { posix } from 'node:path';
import { findLinks } from '@/lib/format';
import { escaped } from './escaped';

/** An address that goes, and the one that takes its place. */
export interface NewSlug {
  readonly kind: 'slug';
  readonly from: string;
  readonly to: string;
  /** The article’s path in the catalog, where its file is renamed too. */
  readonly path: string | undefined;
}

/** An article’s id, likewise. */
export interface NewId {
  readonly kind: 'id';
  readonly from: string;
  readonly to: string;
}

/** A text with the new name in the places of the old one, and how many there were. */
export interface Rewritten {
  readonly text: string;
  readonly count: number;
}

/** Fields of JSON bodies that name articles. */
const NAMES_ARTICLES = /("[\w$]*(?:articleids?|questionsfrom)"\s*:\s*)("(?:[^"\\\n]|\\.)*"|\[[^\][]*\])/gi;

/** Puts a new name in the place of the old one, wherever a file names the article. @param file its path in the catalog */
export function rewriteNames(text: string, file: string, name: NewSlug | NewId): Rewritten {
  if (name.kind === 'id') return rewriteId(text, name);
  const pages = replaceAll(text, pageAddress('articles', name.from), encodeURIComponent(name.to));
  const links = rewriteLinks(pages.text, file, name);
  return { text: links.text, count: pages.count + links.count };
}

/** `/articles/old`, `/a/old`: the name alone is replaced. */
function pageAddress(room: string, name: string): RegExp {
  const spellings = [...new Set([name, encodeURIComponent(name), encodeURI(name)])].map((each) => escaped(each));
  return new RegExp(`(?<=["'(<=\\s]/${room}/)(?:${spellings.join('|')})(?=\\.md\\b|[)"'#?>\\s\\\\/]|$)`, 'gi');
}

function rewriteId(text: string, { from, to }: NewId): Rewritten {
  const pages = replaceAll(text, pageAddress('a', from), encodeURIComponent(to));
  let count = pages.count;
  const quoted = new RegExp(`"\\s*${escaped(from)}\\s*"`, 'gi');
  const rewritten = pages.text.replace(NAMES_ARTICLES, (whole, field: string, held: string) => {
    const each = replaceAll(held, quoted, JSON.stringify(to));
    count += each.count;
    return each.count === 0 ? whole : `${field}${each.text}`;
  });
  return { text: rewritten, count };
}

function replaceAll(text: string, pattern: RegExp, to: string): Rewritten {
  let count = 0;
  const replaced = text.replace(pattern, () => {
    count += 1;
    return to;
  });
  return { text: replaced, count };
}

/** Links by the file’s path, and by the bare address. */
function rewriteLinks(text: string, file: string, name: NewSlug): Rewritten {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  let [rewritten, count] = [text, 0];
  for (const { target, line, column } of findLinks(text, 1).toReversed()) {
    const to = newTarget(target, file, name);
    if (to === undefined) continue;
    const at = (starts[line - 1] ?? 0) + column - 1;
    rewritten = rewritten.slice(0, at) + to + rewritten.slice(at + target.length);
    count += 1;
  }
  return { text: rewritten, count };
}

/** `../sql/old.md#step-3` as `../sql/new.md#step-3`: a file stays in its folder. */
function newTarget(target: string, file: string, { from, to, path }: NewSlug): string | undefined {
  const [, folder = '', last = '', rest = ''] = /^([^?#]*\/)?([^?#/]*)(.*)$/s.exec(target) ?? [];
  if (/^[a-z][a-z\d+.-]*:/i.test(target) || /^\/articles\//i.test(target) || last === '') return undefined;
  const [, stem = '', ending = ''] = /^(.*?)(\.md)?$/i.exec(last) ?? [];
  const isBare = folder === '' || folder === './';
  const means = posix
    .join(folder.startsWith('/') ? '' : posix.dirname(file), decoded(folder), decoded(stem))
    .replace(/^\//, '');
  const isFile = path !== undefined && means.toLowerCase() === path.replace(/\.md$/i, '').toLowerCase();
  const isAddress = isBare && ending === '' && decoded(stem) === from;
  return isFile || isAddress ? `${folder}${encodeURIComponent(to)}${ending}${rest}` : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
