import type { Article, Diagnostic, HouseStyle } from '@/lib/format';
import type { Pieces } from '@/lib/markdown';
import {
  styleBannedWord,
  styleListDepth,
  styleLocaleLink,
  styleReadingGrade,
  styleReviewHost,
  styleShortLink,
  styleStepAction,
  styleStepIdeas,
  styleTitleLength,
} from '../rules/style';
import { readingGradeOf } from './reading-grade';
import { beginsWithAction, firstWord, instructionsIn } from './step-words';

/** An article that is held to a style; `lines` are those of its body, with code blanked out. */
interface Held {
  readonly article: Article;
  readonly pieces: Pieces;
  readonly lines: readonly string[];
  readonly style: HouseStyle;
}

/** What an article’s text has against the style of the house. JSON bodies aren’t held to it. */
export function styleFindings(article: Article, pieces: Pieces | undefined, style: HouseStyle): readonly Diagnostic[] {
  if (pieces === undefined || article.body.format !== 'markdown') return [];
  const held = { article, pieces, lines: linesOf(article.body.text), style };
  return [...ofLinks(held), ...ofLists(held), ...ofSteps(held), ...ofWords(held), ...ofTitle(held), ...ofReading(held)];
}

/** Lines without what is in fences, in `<pre>`, and between backticks; every character stays where it is. */
function linesOf(text: string): readonly string[] {
  let fence = '';
  return text.split('\n').map((line) => {
    const [, mark = ''] = /^\s*(?:>\s*)*(`{3,}|~{3,}|`{2}(?=\s*$)|<pre\b(?!.*<\/pre>))/i.exec(line) ?? [];
    if (fence !== '') {
      if (/^<pre/i.test(fence) ? /<\/pre>/i.test(line) : mark.startsWith(fence)) fence = '';
      return '';
    }
    fence = mark;
    return mark === '' ? line.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length)) : '';
  });
}

function ofLinks({ article: { path, links }, pieces, style }: Held): readonly Diagnostic[] {
  const { shortLinks, localeLinks, reviewHosts } = style;
  if (!shortLinks && !localeLinks && !reviewHosts) return [];
  const shown = new Set(pieces.links);
  return links
    .filter(({ target }) => shown.has(target) && URL.canParse(target))
    .flatMap(({ target, line, column }) => {
      const place = { path, line, column };
      const { hostname, pathname } = new URL(target);
      const [, locale] = /^\/([a-z]{2}-[a-z]{2})\//i.exec(pathname) ?? [];
      return [
        ...(shortLinks && isOneOf(hostname, shortLinks.hosts)
          ? [styleShortLink.at(place, shortLinks.severity, target)]
          : []),
        ...(localeLinks && locale !== undefined
          ? [styleLocaleLink.at(place, localeLinks.severity, target, locale)]
          : []),
        ...(reviewHosts && isOneOf(hostname, reviewHosts.hosts)
          ? [styleReviewHost.at(place, reviewHosts.severity, hostname)]
          : []),
      ];
    });
}

function isOneOf(host: string, hosts: readonly string[]): boolean {
  return hosts.some((each) => (each.startsWith('*.') ? host.endsWith(each.slice(1)) : host === each));
}

/** `- a`, `2. a`, with what stands before it. */
const ITEM = /^([ \t]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)(?=\S)/;

/** One finding a list: at the first item that is too deep. */
function ofLists({ article, lines, style: { listLevels } }: Held): readonly Diagnostic[] {
  if (listLevels === undefined) return [];
  const found: Diagnostic[] = [];
  let contents: number[] = [];
  let isTold = false;
  for (const [at, line] of lines.entries()) {
    const indent = line.search(/\S/);
    if (indent < 0) continue;
    const [, blanks = '', mark] = ITEM.exec(line) ?? [];
    // What is not indented any more ends the list, unless it goes on with an item.
    if (indent === 0) [contents, isTold] = [[], mark !== undefined && isTold && contents.length > 0];
    if (mark === undefined) continue;
    contents = [...contents.filter((each) => each <= indent), indent + mark.length];
    if (contents.length <= listLevels.most || isTold) continue;
    isTold = true;
    const place = { path: article.path, line: article.body.line + at, column: blanks.length + 1 };
    found.push(styleListDepth.at(place, listLevels.severity, contents.length, listLevels.most));
  }
  return found;
}

function isEnglish({ language }: Article): boolean {
  return /^en\b/i.test(language);
}

function ofSteps({ article, pieces, lines, style: { stepActions, stepIdeas } }: Held): readonly Diagnostic[] {
  if ((stepActions === undefined && stepIdeas === undefined) || !isEnglish(article)) return [];
  const steps = pieces.steps.length > 0 ? pieces.steps : pieces.groups.flatMap((group) => group.steps);
  let from = 0;
  return steps.flatMap(({ text, html }) => {
    const first = firstWord(text);
    if (first === '') return [];
    const at = lineOfStep(lines, text, from);
    if (at >= 0) from = at + 1;
    const place = { path: article.path, line: article.body.line + Math.max(0, at), column: 1 };
    const isAction = stepActions === undefined || beginsWithAction(text, stepActions.words);
    const ideas = stepIdeas === undefined ? 0 : instructionsIn(html, stepIdeas.words);
    return [
      ...(isAction ? [] : [styleStepAction.at(place, stepActions.severity, first)]),
      ...(stepIdeas === undefined || ideas <= stepIdeas.most
        ? []
        : [styleStepIdeas.at(place, stepIdeas.severity, ideas, stepIdeas.most)]),
    ];
  });
}

/** Letters that tell a line from others. */
const ENOUGH = 12;

/** The line that a step begins on, from a line on; -1 where its markup hides it. */
function lineOfStep(lines: readonly string[], text: string, from: number): number {
  const wanted = lettersOf(text).slice(0, ENOUGH);
  return lines.findIndex((line, at) => {
    const letters = at < from ? '' : lettersOf(line.replace(ITEM, '')).slice(0, ENOUGH);
    return letters.length > 2 && (letters.startsWith(wanted) || wanted.startsWith(letters));
  });
}

function lettersOf(text: string): string {
  return text
    .replace(/\]\([^)]*\)/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

function ofWords({ article, pieces, lines, style: { bannedWords } }: Held): readonly Diagnostic[] {
  if (bannedWords === undefined) return [];
  const text = pieces.text.toLowerCase();
  return Object.entries(bannedWords.words)
    .filter(([word]) => text.includes(word))
    .flatMap(([word, better]) => {
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}_/.-])${literal(word)}(?![\\p{L}\\p{N}_/-])`, 'giu');
      return lines.flatMap((line, at) =>
        [...withoutTargets(line).matchAll(pattern)].map(({ 0: found, index }) => {
          const place = { path: article.path, line: article.body.line + at, column: index + 1 };
          return styleBannedWord.at(place, bannedWords.severity, found, better);
        }),
      );
    });
}

/** A line whose addresses and tags are blanks. */
function withoutTargets(line: string): string {
  return line.replace(/\]\([^)]*\)|<[^>]*>|https?:\/\/\S+/g, (found) => ' '.repeat(found.length));
}

function literal(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
}

function ofTitle({ article, lines, style: { titleLength } }: Held): readonly Diagnostic[] {
  const length = [...article.title].length;
  if (titleLength === undefined || length <= titleLength.most) return [];
  const at = lines.findIndex((line) => /^\s{0,3}#\s/.test(line));
  const [line, column] = at < 0 ? (article.propertyPlaces.pageTitle ?? [1, 1]) : [article.body.line + at, 1];
  return [styleTitleLength.at({ path: article.path, line, column }, titleLength.severity, length, titleLength.most)];
}

function ofReading({ article, lines, style: { readingGrade } }: Held): readonly Diagnostic[] {
  if (readingGrade === undefined || !isEnglish(article)) return [];
  const grade = readingGradeOf(lines.map(withoutTargets));
  if (grade === undefined || grade <= readingGrade.most) return [];
  const place = { path: article.path, line: article.body.line, column: 1 };
  return [styleReadingGrade.at(place, readingGrade.severity, grade, readingGrade.most)];
}
