import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { fold } from '@/lib/catalog';
import { catalogPathOf } from '@/lib/compile';
import { decodeUtf8, readArticle } from '@/lib/format';
import { exactText } from '../rename/content-edits';
import { type KnownArticle, type KnownNames, planRename } from '../rename/plan-rename';
import { editsBetween } from './edits';
import { namesOf } from './names';
import type { Project } from './project';
import { look } from './spot';
import { type FoundSymbol, placesOf, questionsKnownIn, symbolAt } from './symbols';

type Changes = NonNullable<WorkspaceEdit['documentChanges']>;

/** What a cursor could rename, as it is written there; a blank’s name is its own file’s affair and isn’t renamed. */
export function renamable(project: Project, file: string, offset: number): FoundSymbol | undefined {
  const found = symbolAt(project, file, offset);
  return found?.symbol.kind === 'blank' ? undefined : found;
}

/**
 * Renames an article’s id or address as `stepwise rename` does, or a question’s id, wherever it is written.
 * @throws ResponseError with the reason where that can’t be
 */
export function renameAt(project: Project, file: string, offset: number, to: string): WorkspaceEdit {
  const found = symbolAt(project, file, offset);
  if (found === undefined || found.symbol.kind === 'blank')
    throw refusal('there’s nothing here that has a name of its own');
  const symbol = found.symbol;
  if (symbol.kind === 'article') return renameArticle(project, symbol.path, isSlug(project, found), to);
  if (/[=!&|()"\\\n]/.test(to) || to.trim() !== to || to === '')
    throw refusal(`"${to}" can’t be a question ID: it can’t contain = ! & | ( ) " \\ or begin or end with a space`);
  const places = placesOf(project, symbol);
  const taken = places.find((each) => to !== symbol.id && hasPart(project, each.path, to));
  if (taken !== undefined)
    throw refusal(`"${to}" is taken by another question, card, or outcome of ${taken.path}; choose another ID`);
  const changes: Record<
    string,
    { range: ReturnType<NonNullable<ReturnType<Project['textOf']>>['rangeOf']>; newText: string }[]
  > = {};
  for (const place of places) {
    const text = project.textOf(place.path);
    if (text === undefined) continue;
    const uri = project.uriOf(place.path);
    changes[uri] = [...(changes[uri] ?? []), { range: text.rangeOf(place.start, place.end), newText: to }];
  }
  return { changes };
}

/** Whether a file declares or borrows something with this ID: with two of them, conditions and connections would be mixed for good. */
function hasPart(project: Project, file: string, id: string): boolean {
  return questionsKnownIn(project, file).some((each) => each.id === id);
}

/** Whether the cursor is at an address: a `slug`, or a link that isn’t by id. */
function isSlug(project: Project, { place }: FoundSymbol): boolean {
  const text = project.textOf(place.path);
  if (text === undefined) return false;
  const { header, json } = look(text).places;
  const property = header.properties.find(({ valueOffset }) => valueOffset === place.start);
  if (property !== undefined) return property.name.toLowerCase() === 'slug';
  return json === undefined && !/\/a\//.test(text.text.slice(place.start, place.end));
}

function renameArticle(project: Project, file: string, bySlug: boolean, to: string): WorkspaceEdit {
  const known = knownArticle(project, file);
  const from = bySlug ? known?.slug : known?.articleId;
  if (known === undefined || from === undefined || from === '') throw refusal('this file has no such name yet');
  const folders = project.live.folders.map((folder) => ({ ...folder, dir: path.resolve(folder.dir) }));
  const names = knownNames(project, known);
  const plan = planRename(names, folders, [bySlug ? `/articles/${from}` : `/a/${from}`, to], {
    dataDir: project.place.dataDir,
    textOf: (disk) => textOnDisk(project, catalogPathOf(folders, disk), disk),
  });
  if (plan.kind === 'refused') throw refusal(plan.reason);
  const changes: Changes = [];
  const { texts, removed } = plan.edits;
  for (const [disk, text] of texts) {
    const inCatalog = catalogPathOf(folders, disk);
    const isMoved = removed !== undefined && inCatalog === plan.path && disk !== removed;
    const source = isMoved ? removed : disk;
    const uri = isMoved
      ? project.uriOf(file)
      : inCatalog === undefined
        ? pathToFileURL(disk).href
        : project.uriOf(inCatalog);
    const before = textOnDisk(project, catalogPathOf(folders, source), source);
    if (before === undefined) changes.push({ kind: 'create', uri });
    const edits = editsBetween(before ?? '', text);
    if (edits.length > 0) changes.push({ textDocument: { uri, version: null }, edits });
    if (isMoved) changes.push({ kind: 'rename', oldUri: uri, newUri: pathToFileURL(disk).href });
  }
  return { documentChanges: changes };
}

/** The text with its own line ends, of the editor where it has the file. */
function textOnDisk(project: Project, inCatalog: string | undefined, disk: string): string | undefined {
  const raw = inCatalog === undefined ? undefined : project.rawOf(inCatalog);
  if (raw !== undefined) return raw;
  try {
    return exactText(disk);
  } catch {
    return undefined;
  }
}

function knownArticle(project: Project, file: string): KnownArticle | undefined {
  const { live } = project;
  const facts = live.files.get(file)?.facts;
  const slug = live.slugOf(file);
  const bytes = live.bytes(file);
  if (facts === undefined || slug === undefined || bytes === undefined || decodeUtf8(bytes) === undefined)
    return undefined;
  const { properties } = readArticle(bytes, file, live.data).article;
  return { path: file, slug, kind: facts.kind, articleId: facts.articleId, properties };
}

function knownNames(project: Project, known: KnownArticle): KnownNames {
  const names = namesOf(project.live);
  const aliases = new Set(project.live.derived.aliases.map(({ name }) => name));
  const at = (file: string | undefined) => (file === undefined ? undefined : knownArticle(project, file));
  return {
    bySlug: (slug) => at(names.fileOfSlug.get(slug)),
    byId: (id) =>
      fold(id) === fold(known.articleId) ? (names.filesOfId.get(fold(id)) ?? []).flatMap((file) => at(file) ?? []) : [],
    isOldName: (slug) => aliases.has(fold(slug)),
    isTakenId: (id) => names.filesOfId.has(fold(id)) || aliases.has(fold(id)),
    nearest: () => undefined,
  };
}

function refusal(reason: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidRequest, reason);
}
