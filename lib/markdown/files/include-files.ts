import { posix } from 'node:path';
import type { Article, LineOrigin, PlacedLink } from '@/lib/format';
import { findLinks } from '@/lib/format';
import { maskSource } from '../prepare/mask-source';
import { type BodyFiles, pathsOf, rebaseTargets } from './body-files';
import { CODE_DIRECTIVE, CODE_MARKER, type CodeSource, codeBlock, codeOfDirective, codeOfMarker } from './code-lines';

/** An include that could not be put in its place: where it stands in the file, what it names, and why. */
export interface FailedInclude {
  readonly line: number;
  readonly column: number;
  readonly target: string;
  readonly reason: 'missing' | 'cycle' | 'excess';
}

/** An article whose body has the text of other files in it. */
export interface IncludedArticle {
  readonly article: Article;
  /** Every path that was looked for, found or not: what the body changes with. */
  readonly uses: ReadonlySet<string>;
  readonly failed: readonly FailedInclude[];
}

/**
 * `[!INCLUDE [name](path)]`, `[AZURE.INCLUDE …]`, `[WACOM.INCLUDE …]` (FORMAT-LEARN.md 2).
 *
 *     > [AZURE.INCLUDE [dns](../includes/dns.md)]
 *       ^                    ^ target
 */
const TEXT =
  /\[(?:!|(?:AZURE|WACOM|ACOM)\.)[ \t]{0,3}INCLUDE[ \t]{0,9}\[([^\]\n]{0,300})\][ \t]{0,9}\([ \t]{0,9}([^)\s]{1,600})[^)\n]{0,300}\)(?:[ \t]{0,9}\])?/;

/** `<div chunk="../chunks/menu.md" />` stood for a file until 2013. */
const CHUNK = /<div[ \t]+chunk[ \t]*=[ \t]*["']([^"'\s<>]{1,600})["'][ \t]*(?:\/>|>[ \t]*<\/div>)/;

/** Text or code of another file; groups: name and target of text, attributes, language and target of code, target of a chunk. */
const INCLUDE = new RegExp(`${TEXT.source}|${CODE_DIRECTIVE}|${CODE_MARKER}|${CHUNK.source}`, 'gi');

/** Includes in includes, files and characters that one body may take in: far beyond what any repository that we know does. */
const MOST = { depth: 10, files: 300, characters: 500_000 } as const;

/** What one expansion has left, and what it found out. The one mutable thing here; lives for one article. */
interface Budget {
  files: number;
  characters: number;
  readonly uses: Set<string>;
}

/** A piece of the expanded text: the file's own, or what took the place of an include. */
interface Piece {
  readonly text: string;
  readonly origin: LineOrigin | undefined;
}

/**
 * Puts the text of included files in their place, nested; a definition in one counts like the article's own. What is in code
 * or in a comment is no include. One that cannot be read stays as its name. Time grows linearly with what is taken in.
 */
export function includeFiles(article: Article, files: BodyFiles): IncludedArticle {
  const { body, path } = article;
  const budget: Budget = { files: MOST.files, characters: MOST.characters, uses: new Set() };
  if (body.format !== 'markdown' || !mayInclude(body.text)) return { article, uses: budget.uses, failed: [] };
  const failed: FailedInclude[] = [];
  const places = placesIn(body.text, body.line);
  const fail: Fail = (offset, target, reason) => failed.push({ ...places(offset), target, reason });
  const expanded = expand(body.text, [path], { files, budget }, fail);
  const origin = placesIn(body.text, body.line);
  const pieces = expanded.map(({ text, offset }): Piece => {
    return { text, origin: offset === undefined ? undefined : origin(offset) };
  });
  const text = pieces.map((piece) => piece.text).join('');
  const origins = originsOf(pieces, body.line);
  const links = findLinks(text, 0).map((link) => placed(link, origins, body.line));
  return { article: { ...article, body: { ...body, text, origins }, links }, uses: budget.uses, failed };
}

type Fail = (offset: number, target: string, reason: FailedInclude['reason']) => void;

interface Expansion {
  readonly files: BodyFiles;
  readonly budget: Budget;
}

function mayInclude(text: string): boolean {
  return /(?:!|AZURE\.|ACOM\.)[ \t]{0,3}INCLUDE|:::[ \t]{0,9}code[ \t]|\[!code|<div[ \t]+chunk/i.test(text);
}

/** A file's text in pieces; `offset` is where in the text the include stands that a piece came from. */
function expand(
  text: string,
  chain: readonly string[],
  { files, budget }: Expansion,
  fail: Fail,
): readonly { readonly text: string; readonly offset: number | undefined }[] {
  const { hidden } = maskSource(text);
  const pieces: { text: string; offset: number | undefined }[] = [];
  let [from, next] = [0, 0];
  for (const found of text.matchAll(INCLUDE)) {
    while ((hidden[next]?.end ?? Number.POSITIVE_INFINITY) <= found.index) next += 1;
    if ((hidden[next]?.start ?? Number.POSITIVE_INFINITY) <= found.index) continue;
    const [whole, name = '', written, attributes, language = '', codeTarget, chunk = ''] = found;
    const target = written ?? chunk;
    const failHere = (inner: string, reason: FailedInclude['reason']) => fail(found.index, inner, reason);
    const code =
      attributes !== undefined ? codeOfDirective(attributes) : codeTarget && codeOfMarker(language, codeTarget);
    const taken = code
      ? takeCode(code, chain, { files, budget }, failHere)
      : take(target, chain, { files, budget }, failHere);
    pieces.push({ text: text.slice(from, found.index), offset: undefined });
    const end = found.index + whole.length;
    pieces.push({
      text: taken === undefined ? (code ? whole : name) : fitted(taken, text, found.index, end),
      offset: found.index,
    });
    from = end;
  }
  return [...pieces, { text: text.slice(from), offset: undefined }];
}

/** The lines of code that a directive names, as a block. */
function takeCode(
  code: CodeSource,
  chain: readonly string[],
  expansion: Expansion,
  fail: (target: string, reason: FailedInclude['reason']) => void,
): string | undefined {
  const found = read(code.target, chain, expansion, fail);
  return found && codeBlock(found.text, code);
}

/** A file that is taken in; counts what it costs. */
function read(
  target: string,
  chain: readonly string[],
  { files, budget }: Expansion,
  fail: (target: string, reason: FailedInclude['reason']) => void,
): { readonly path: string; readonly text: string } | undefined {
  let found: { readonly path: string; readonly text: string } | undefined;
  for (const path of pathsOf(target, chain[0] ?? '')) {
    budget.uses.add(path);
    const text = files.text(path);
    if (text === undefined) continue;
    found = { path, text };
    break;
  }
  if (found === undefined) return void fail(target, 'missing');
  if (chain.includes(found.path)) return void fail(target, 'cycle');
  budget.files -= 1;
  budget.characters -= found.text.length;
  if (budget.files < 0 || budget.characters < 0 || chain.length > MOST.depth) return void fail(target, 'excess');
  return found;
}

/** The text that an include names, its own includes in place and its targets as seen from the including file. */
function take(
  target: string,
  chain: readonly string[],
  expansion: Expansion,
  fail: (target: string, reason: FailedInclude['reason']) => void,
): string | undefined {
  const [from = ''] = chain;
  const found = read(target, chain, expansion, fail);
  if (found === undefined) return undefined;
  const inner = mayInclude(found.text)
    ? expand(found.text, [found.path, ...chain], expansion, (_, name, reason) => fail(name, reason))
        .map((piece) => piece.text)
        .join('')
    : found.text;
  return rebaseTargets(inner.trim(), posix.dirname(found.path), posix.dirname(from));
}

/**
 * A text as it fits into the line of its include: alone on its line it keeps the indentation and the `>` of that line, and
 * several lines stand apart from what is beside them; inside a line it becomes one line.
 */
function fitted(taken: string, text: string, start: number, end: number): string {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const newline = text.indexOf('\n', end);
  const after = text.slice(end, newline < 0 ? text.length : newline);
  const lead = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?$/.exec(before)?.[0];
  if (!taken.includes('\n')) return taken;
  if (lead === undefined || after.trim() !== '') {
    const isRow = before.includes('|') || after.includes('|') || !/\n[ \t]*\n/.test(taken);
    return isRow ? taken.replace(/\s*\n\s*/g, ' ') : `\n\n${taken}\n\n`;
  }
  const indent = lead.replace(/[^>\t]/g, ' ');
  const lines = taken.split('\n').join(`\n${indent}`);
  return /[^\s>]/.test(lead) ? `${lines}\n` : `\n${indent}${lines}\n`;
}

/** Where each line of the expanded text comes from. A line that is the file's own in part is its own. */
function originsOf(pieces: readonly Piece[], firstLine: number): readonly LineOrigin[] {
  const origins: LineOrigin[] = [];
  let line = firstLine;
  let current: LineOrigin | undefined;
  for (const { text, origin } of pieces) {
    for (const [at, part] of text.split('\n').entries()) {
      if (at > 0) {
        origins.push(current ?? origin ?? { line, column: 0 });
        current = undefined;
        line += origin === undefined ? 1 : 0;
      }
      if (part !== '') current ??= origin ?? { line, column: 0 };
    }
  }
  return [...origins, current ?? { line, column: 0 }];
}

function placed(link: PlacedLink, origins: readonly LineOrigin[], firstLine: number): PlacedLink {
  const { line, column } = origins[link.line] ?? { line: firstLine, column: 1 };
  return { ...link, line, column: column || link.column };
}

/** Gives places in a text whose first line is `firstLine` of its file; asked in the order of the text. */
function placesIn(text: string, firstLine: number): (offset: number) => LineOrigin {
  let [line, lineStart] = [firstLine, 0];
  return (offset) => {
    for (let end = text.indexOf('\n', lineStart); end >= 0 && end < offset; end = text.indexOf('\n', lineStart)) {
      line += 1;
      lineStart = end + 1;
    }
    return { line, column: offset - lineStart + 1 };
  };
}
