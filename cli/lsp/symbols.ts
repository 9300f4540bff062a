import { fold } from '@/lib/catalog';
import { findBlanks } from '@/lib/markdown';
import { type Named, namesOf } from './names';
import type { Project } from './project';
import { type DeclaredQuestion, everyPart, keyOf, questionPlaces, textIn } from './questions';
import { look, spotAt } from './spot';

/** What a name at a cursor stands for. */
export type NamedThing =
  | { readonly kind: 'article'; readonly path: string }
  | { readonly kind: 'question'; readonly path: string; readonly id: string }
  | { readonly kind: 'blank'; readonly path: string; readonly name: string };

/** Where a name is written; offsets of the file’s text. */
export interface SymbolPlace {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** A symbol and where the cursor’s own mention of it is. */
export interface FoundSymbol {
  readonly symbol: NamedThing;
  readonly place: SymbolPlace;
}

/** Fields of JSON bodies that name articles. */
const NAMES_ARTICLES = /(?:articleids?|questionsfrom)$/i;

/** The symbol that a cursor is at; `undefined` where no name is. */
export function symbolAt(project: Project, path: string, offset: number): FoundSymbol | undefined {
  const text = project.textOf(path);
  if (text === undefined) return undefined;
  const looked = look(text);
  const spot = spotAt(looked, offset);
  const place = { path, start: spot.start, end: spot.end };
  if (spot.kind === 'propertyValue' && (spot.property === 'articleId' || spot.property === 'slug'))
    return { symbol: { kind: 'article', path }, place };
  if (spot.kind === 'blank') return { symbol: { kind: 'blank', path, name: spot.name }, place };
  return questionAt(project, path, offset) ?? articleAt(project, path, offset);
}

function questionAt(project: Project, path: string, offset: number): FoundSymbol | undefined {
  const text = project.textOf(path);
  if (text === undefined) return undefined;
  const { declared, used } = questionPlaces(text.text, look(text).places);
  const found = [...declared, ...used].find(({ start, end }) => offset >= start && offset <= end);
  if (found === undefined) return undefined;
  const { id, start, end } = found;
  return { symbol: { kind: 'question', path: ownerOf(project, path, id), id }, place: { path, start, end } };
}

/** The file that says what a question asks: the file itself, else the one that it borrows questions from. */
function ownerOf(project: Project, path: string, id: string): string {
  const own = questionsIn(project, path);
  if (own.declared.some((each) => each.id === id && each.label !== '')) return path;
  const lender = articleFile(project, own.questionsFrom);
  const isLent = lender !== undefined && questionsIn(project, lender).declared.some((each) => each.id === id);
  return isLent ? lender : path;
}

/** The questions of a file. */
export function questionsIn(project: Project, path: string) {
  const text = project.textOf(path);
  return questionPlaces(text?.text ?? '', look(text ?? NOTHING).places);
}

const NOTHING = {
  text: '',
  positionAt: () => ({ line: 0, character: 0 }),
  offsetAt: () => 0,
  rangeOf: () => ({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }),
  offsetOfPlace: () => 0,
};

/** Every question that conditions of a file may name, its own before those that it borrows. */
export function questionsKnownIn(project: Project, path: string): readonly DeclaredQuestion[] {
  const own = questionsIn(project, path);
  const lender = articleFile(project, own.questionsFrom);
  const lent = lender === undefined ? [] : questionsIn(project, lender).declared;
  const byId = new Map(lent.map((each) => [each.id, each]));
  const labelled = own.declared.map((each) => (each.label === '' ? (byId.get(each.id) ?? each) : each));
  const ids = new Set(labelled.map(({ id }) => id));
  return [...labelled, ...lent.filter(({ id }) => !ids.has(id))];
}

/** The first file with an article id. */
export function articleFile(project: Project, id: string): string | undefined {
  return id === '' ? undefined : namesOf(project.live).filesOfId.get(fold(id))?.[0];
}

function articleAt(project: Project, path: string, offset: number): FoundSymbol | undefined {
  const mention = mentionsIn(project, path).find(({ start, end }) => offset >= start && offset <= end);
  return (
    mention && {
      symbol: { kind: 'article', path: mention.target },
      place: { path, start: mention.start, end: mention.end },
    }
  );
}

interface Mention extends SymbolPlace {
  readonly target: string;
}

/** Every place of a file that names an article: links of a Markdown body, ids of a JSON one. */
function mentionsIn(project: Project, path: string): readonly Mention[] {
  const facts = project.live.files.get(path)?.facts;
  const text = project.textOf(path);
  if (facts === undefined || text === undefined) return [];
  const names = namesOf(project.live);
  const addresses = names.linksOf(path);
  const links = facts.links.flatMap(({ href, line, column }, place) => {
    const slug = /^\/articles\/([^/?#]+)/.exec(addresses.get(place) ?? '')?.[1];
    const target = slug === undefined ? undefined : names.fileOfSlug.get(decodeURIComponent(slug));
    const start = text.offsetOfPlace(line, column);
    return target === undefined ? [] : [{ path, target, start, end: start + href.length }];
  });
  const { json } = look(text).places;
  if (json === undefined || facts.namedIds.length === 0) return links;
  const ids = [...everyPart(json)].flatMap((part) => {
    const isNamed =
      part.type === 'string' && (NAMES_ARTICLES.test(keyOf(part)) || NAMES_ARTICLES.test(String(part.path.at(-2))));
    const target = isNamed ? articleFile(project, textIn(part)) : undefined;
    return target === undefined ? [] : [{ path, target, start: part.start + 1, end: part.end - 1 }];
  });
  return [...links, ...ids];
}

/** Where a symbol is declared. */
export function definitionOf(project: Project, symbol: NamedThing): SymbolPlace | undefined {
  switch (symbol.kind) {
    case 'article':
      return headOf(project, symbol.path);
    case 'question': {
      const declared = questionsIn(project, symbol.path).declared.find(({ id }) => id === symbol.id);
      return declared && { path: symbol.path, start: declared.start, end: declared.end };
    }
    case 'blank':
      return placesOfBlank(project, symbol.path, symbol.name)[0];
  }
}

/** The `articleId` of a file, else its start. */
function headOf(project: Project, path: string): SymbolPlace | undefined {
  const text = project.textOf(path);
  if (text === undefined) return undefined;
  const id = look(text).places.header.properties.find(({ name }) => name.toLowerCase() === 'articleid');
  return { path, start: id?.valueOffset ?? 0, end: id === undefined ? 0 : id.valueOffset + id.value.length };
}

/** Every place where a symbol is written, its declaration first. */
export function placesOf(project: Project, symbol: NamedThing): readonly SymbolPlace[] {
  switch (symbol.kind) {
    case 'article':
      return placesOfArticle(project, symbol.path);
    case 'question':
      return placesOfQuestion(project, symbol);
    case 'blank':
      return placesOfBlank(project, symbol.path, symbol.name);
  }
}

function placesOfArticle(project: Project, path: string): readonly SymbolPlace[] {
  const { live } = project;
  const own = headOf(project, path);
  const slug = live.slugOf(path);
  const id = fold(live.files.get(path)?.facts?.articleId ?? '');
  const byKey = new Set(
    Array.from(live.derived.links).flatMap(({ key, address }) => (address === `/articles/${slug}` ? [key] : [])),
  );
  const naming = [...live.files.values()].filter(({ path: file, facts }) => {
    return facts !== undefined && (byKey.has(live.keyOf(file) ?? -1) || (id !== '' && facts.namedIds.includes(id)));
  });
  const mentions = naming
    .flatMap(({ path: file }) => mentionsIn(project, file))
    .filter(({ target }) => target === path);
  return [...(own === undefined ? [] : [own]), ...mentions];
}

function placesOfQuestion(
  project: Project,
  { path, id }: Extract<NamedThing, { kind: 'question' }>,
): readonly SymbolPlace[] {
  const lentId = fold(project.live.files.get(path)?.facts?.articleId ?? '');
  const borrowers = [...project.live.files.values()].filter(
    ({ path: file, facts }) =>
      file !== path && facts?.kind === 'TSG_Workflow' && lentId !== '' && facts.namedIds.includes(lentId),
  );
  const files = [
    path,
    ...borrowers.map(({ path: file }) => file).filter((file) => ownerOf(project, file, id) === path),
  ];
  return files.flatMap((file) => {
    const { declared, used } = questionsIn(project, file);
    const named = [...declared, ...used].filter((each) => each.id === id);
    return named.map(({ start, end }) => ({ path: file, start, end }));
  });
}

function placesOfBlank(project: Project, path: string, name: string): readonly SymbolPlace[] {
  const blanks = findBlanks(project.textOf(path)?.text ?? '');
  return blanks.filter((blank) => blank.name === name && name !== '').map(({ start, end }) => ({ path, start, end }));
}

/** Articles to choose from, by id. */
export function articlesById(project: Project): readonly Named[] {
  const names = namesOf(project.live);
  return [...names.filesOfId.values()].flatMap(([path = '']) => {
    const file = project.live.files.get(path);
    return file?.facts === undefined ? [] : [{ id: file.facts.articleId, name: file.name }];
  });
}
