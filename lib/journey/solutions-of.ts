import type { ArticleCause, ArticleStep } from '@/lib/flow';
import { plainText, SOLVING_ROLES } from '@/lib/format/values';
import type { PieceGroup } from '@/lib/markdown';

/** What to do by an article's groups: all steps in order, and the causes that they are against. */
export interface Solutions {
  readonly steps: readonly ArticleStep[];
  /** Empty where fewer than two causes have a solution each. */
  readonly causes: readonly ArticleCause[];
}

/** A cause with the groups that say what to do about it. */
interface Pair {
  readonly cause: PieceGroup;
  readonly solutions: readonly PieceGroup[];
}

/**
 * The steps of an article that has symptoms, causes, and solutions (FORMAT-LEARN.md 3). Solutions are alternatives: the steps
 * of each stand under its heading. A solution without a list is one step.
 */
export function solutionsOf(groups: readonly PieceGroup[]): Solutions {
  const solutions = groups.filter(isSolution);
  const pairs = pairsIn(groups, solutions);
  const names = namesOf(pairs.map(({ cause }) => cause));
  if (names.length < 2) return { steps: numbered(solutions.flatMap(stepsIn)), causes: [] };
  const runs = pairs.map(({ solutions: own }) => own.flatMap(stepsIn));
  const steps = numbered(runs.flat());
  let at = 0;
  const causes = names.map((text, place): ArticleCause => {
    const first = steps[at]?.id ?? '';
    at += runs[place]?.length ?? 0;
    return { text, first, last: steps[at - 1]?.id ?? '' };
  });
  return { steps, causes };
}

function isSolution({ role, introHtml, steps }: PieceGroup): boolean {
  return SOLVING_ROLES.has(role) && (steps.length > 0 || introHtml !== '');
}

/** Causes with their solutions: those inside a cause, else those of its number, else the one at its place in order. */
function pairsIn(groups: readonly PieceGroup[], solutions: readonly PieceGroup[]): readonly Pair[] {
  const causes = groups.filter(({ role }) => role === 'cause');
  const inside = causes.map((cause) => ({ cause, solutions: insideOf(cause, groups) }));
  if (inside.every((pair) => pair.solutions.length > 0)) return inside;
  const byNumber = causes.map((cause) => ({ cause, solutions: withNumberOf(cause, solutions) }));
  if (byNumber.every((pair) => pair.solutions.length > 0)) return byNumber;
  if (causes.length !== solutions.length) return [];
  return causes.map((cause, at) => ({ cause, solutions: solutions.slice(at, at + 1) }));
}

function insideOf(cause: PieceGroup, groups: readonly PieceGroup[]): readonly PieceGroup[] {
  const rest = groups.slice(groups.indexOf(cause) + 1);
  const end = rest.findIndex(({ level }) => level <= cause.level);
  return rest.slice(0, end < 0 ? undefined : end).filter(isSolution);
}

function withNumberOf(cause: PieceGroup, solutions: readonly PieceGroup[]): readonly PieceGroup[] {
  const number = numberIn(cause.title);
  return number === undefined ? [] : solutions.filter(({ title }) => numberIn(title) === number);
}

function numberIn(title: string): string | undefined {
  return /^\P{N}{0,30}?(\p{N}+)/u.exec(title)?.[1];
}

/** What each cause is called, by its heading or by the one above it; none where a reader could not tell them apart. */
function namesOf(causes: readonly PieceGroup[]): readonly string[] {
  const own = causes.map(({ title }) => nameOf(title));
  const above = causes.map(({ under }) => under);
  return [own, above].find((names) => new Set(names).size === names.length && !names.includes('')) ?? [];
}

/** `Cause 1: The lid is dirty` is "The lid is dirty"; where nothing more is said, the heading itself. */
function nameOf(title: string): string {
  const said = title.replace(/^\P{N}{0,30}?\p{N}+[\s.:：)–-]*/u, '').trim() || title;
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** Tags that no blank stands for: `<code>id</code>,` is `id,`. */
const INSIDE_WORDS = /<\/?(?:a|abbr|b|bdi|bdo|code|del|em|i|ins|kbd|mark|s|small|span|strong|sub|sup|u)\b[^<>]*>/g;

/** What a tab is called, above what is in it. */
const TAB_NAME = /<p class="alternative-name">([^<]*)<\/p>/g;
const TAB_OF_STEP = /^\s*<p class="alternative-name">([^<]*)<\/p>/;

/** The tab that a step is in, where it is in one; tabs inside a step are its own. */
export function tabOf({ html }: Pick<ArticleStep, 'html'>): Pick<ArticleStep, 'tab'> {
  const tab = plainText(TAB_OF_STEP.exec(html)?.[1] ?? '');
  return tab === '' ? {} : { tab };
}

/** What a step says in words, by which it is named: the code below them and the names of tabs are left out, unless there is nothing else. */
export function proseOf({ html, text }: Pick<ArticleStep, 'html' | 'text'>): string {
  const prose = html.replace(TAB_NAME, ' ').replace(/<pre\b[\s\S]*?<\/pre>/g, ' ');
  return plainText(prose.replace(INSIDE_WORDS, '')) || text;
}

type Unnumbered = Omit<ArticleStep, 'id'>;

function stepsIn({ title, introHtml, steps }: PieceGroup): readonly Unnumbered[] {
  if (steps.length === 0) return [{ html: introHtml, text: plainText(introHtml), group: title }];
  return steps.map((step, at) => ({
    ...tabOf(step),
    text: proseOf(step),
    html: at === 0 ? introHtml + step.html : step.html,
    group: title,
  }));
}

function numbered(steps: readonly Unnumbered[]): readonly ArticleStep[] {
  return steps.map((step, at) => ({ ...step, id: `step-${at + 1}` }));
}
