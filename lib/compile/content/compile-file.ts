import { contentHash, encodeBody } from '@/lib/catalog';
import { diagnoseForm } from '@/lib/flow/checks';
import { type Article, type ContentData, type Diagnostic, isForEngineers, type Kind, readArticle } from '@/lib/format';
import { JSON_KINDS } from '@/lib/format/values';
import {
  type BodyFiles,
  type IncludedArticle,
  includeFiles,
  NO_FILES,
  type Pieces,
  plainPieces,
  renderBody,
} from '@/lib/markdown';
import { renderFragment } from '@/lib/markdown/fragments';
import type { Places } from '@/lib/markdown/places';
import { balanced } from '@/lib/text';
import { baseNameOf } from '../derive/variants';
import { indexArticle } from '../index/index-article';
import { draftFile, failedInclude } from '../rules/files';
import { cleanForm } from './clean-form';
import type { CompiledArticle, CompiledFile } from './compiled-file';
import { cutAtLimit, HEAD_BYTES, roleOf } from './content-role';
import { factsOf, twinKey } from './facts-of';
import { notRead, shownAsText } from './file-findings';
import { styleFindings } from './house-style';
import type { ReadContent } from './read-content-file';

/** Kinds that were written for support engineers in part; only there are such words looked for. */
const ENGINEER_KINDS: ReadonlySet<Kind> = new Set<Kind>(['TSG_Description', 'TSG_Content', 'TSG_Questions']);

/**
 * Compiles one content file: its bytes to all that the catalog keeps of it. Never throws for any bytes.
 * The only file of this room that needs lib/markdown; it is imported by workers, or late, for the renderer is heavy.
 */
export function compileFile(
  { bytes, size }: ReadContent,
  path: string,
  data: ContentData,
  files: BodyFiles = NO_FILES,
): CompiledFile {
  const hash = hashOf({ bytes, size });
  const role = roleOf(bytes, path);
  if (role !== 'article') return { role, path, hash, diagnostics: size > bytes.length ? [notRead(path, size)] : [] };
  const cut = cutAtLimit(bytes, path, size);
  const { article: alone, diagnostics } = readArticle(cut.bytes, path, data);
  const included = includeFiles(alone, files);
  const { article } = included;
  const rendered = JSON_KINDS.has(article.kind) ? undefined : renderBody(article, data, files);
  const found = [
    ...cut.diagnostics,
    ...diagnostics,
    ...diagnoseForm(article),
    ...includeFindings(included),
    ...(rendered?.diagnostics ?? []),
    ...(data.style === undefined ? [] : styleFindings(article, rendered?.pieces, data.style)),
  ];
  if (isLeftOut(article, data)) return draft(article, hash, found);
  const pieces = rendered?.pieces ?? null;
  return toCompiled({
    article,
    pieces,
    places: rendered?.places,
    hash,
    uses: [...new Set([...included.uses, ...(rendered?.uses ?? [])])].map((used) => ({
      path: used,
      picture: files.picture(used)?.name ?? '',
    })),
    diagnostics: inOrder(found),
    data,
  });
}

/** Characters of a body that is not laid out which search may find it by. */
const MOST_INDEXED = 20_000;

/**
 * Compiles a file that `compileFile` could not: what its first bytes say of it, and its whole body as plain text. What it does
 * is bounded by the first 16 kB, so that nothing can stop it too.
 */
export function compileAsText(content: ReadContent, path: string, data: ContentData, reason: string): CompiledFile {
  const { bytes, size } = content;
  const hash = hashOf(content);
  const role = roleOf(bytes, path);
  if (role !== 'article') return { role, path, hash, diagnostics: [shownAsText(path, reason)] };
  const head = bytes.subarray(0, HEAD_BYTES);
  const { article } = readArticle(head, path, data);
  if (isLeftOut(article, data)) return draft(article, hash, [shownAsText(path, reason)]);
  const cut = cutAtLimit(bytes, path, size);
  const rest = Buffer.from(cut.bytes.subarray(head.length)).toString('utf8').replace(/\r\n?/g, '\n');
  const plain: Article = {
    ...article,
    form: null,
    body: { format: 'markdown', text: `${article.body.text}${rest}`, line: article.body.line },
  };
  const brief: Article = { ...plain, body: { ...plain.body, text: article.body.text.slice(0, MOST_INDEXED) } };
  const pieces = JSON_KINDS.has(article.kind) ? null : plainPieces(plain.body.text);
  const diagnostics = [shownAsText(path, reason), ...cut.diagnostics];
  return toCompiled({ article: plain, indexed: brief, pieces, hash, uses: [], diagnostics, data });
}

function isLeftOut({ isDraft }: Article, { withDrafts }: ContentData): boolean {
  return isDraft && withDrafts !== true;
}

/** What is wrong in a draft is found all the same. */
function draft({ path, propertyPlaces }: Article, hash: string, found: readonly Diagnostic[]): CompiledFile {
  const [line, column] = propertyPlaces.status ?? [1, 1];
  return { role: 'other', path, hash, diagnostics: inOrder([...found, draftFile.at({ path, line, column })]) };
}

interface Compiling {
  readonly article: Article;
  /** What search and deriving read of it, where that is less. */
  readonly indexed?: Article;
  readonly pieces: Pieces | null;
  readonly places?: Places | undefined;
  readonly hash: string;
  readonly uses: CompiledArticle['uses'];
  readonly diagnostics: readonly Diagnostic[];
  readonly data: ContentData;
}

function toCompiled(compiling: Compiling): CompiledArticle {
  const { article, indexed = article, pieces, places, hash, uses, diagnostics, data } = compiling;
  const facts = factsOf(indexed, pieces, places);
  return {
    role: 'article',
    path: article.path,
    hash,
    columns: columnsOf(article, pieces),
    facts: JSON.stringify(facts),
    index: indexArticle(indexed, indexed === article ? pieces : plainPieces(indexed.body.text), facts),
    body: encodeBody({
      title: balanced(article.title),
      properties: article.properties,
      subProduct: inWords(article.metadata.subProduct),
      appliesTo: article.metadata.appliesTo,
      pieces,
      ...(article.body.format === 'json' && article.body.value !== undefined ? { json: article.body.value } : {}),
      form: article.form && cleanForm(article.form),
      noticeHtml: article.body.format === 'json' ? renderFragment(article.body.preamble) : '',
      source: article.body.text,
      ...(article.isDraft ? { isDraft: true } : {}),
      isForEngineers: ENGINEER_KINDS.has(article.kind) && isForEngineers(article.body.text, data),
    }),
    uses,
    diagnostics,
  };
}

/** `vm-cannot-start-stop` as `Vm cannot start stop`. */
function inWords(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Of what was read of a file, and of its size where that is not all. */
function hashOf({ bytes, size }: ReadContent): string {
  const hash = contentHash(bytes);
  return size === bytes.length ? hash : contentHash(`${hash} ${size}`);
}

function columnsOf(article: Article, pieces: Pieces | null): CompiledArticle['columns'] {
  return {
    name: balanced(article.name),
    kind: article.kind,
    description: balanced(article.description),
    articleId: article.articleId,
    language: article.language,
    clouds: article.effectiveClouds,
    stepCount: pieces?.steps.length ?? 0,
    twin: twinKey(article),
    bodyHash: contentHash(article.body.text.trim()),
    base: baseNameOf(article.name),
    pageTitle: pageTitleOf(article),
    declared: secondsOf(article.metadata.changed),
    isRetired: article.isRetired,
  };
}

function pageTitleOf({ name, properties }: Article): string {
  const pageTitle = balanced(properties.pageTitle ?? '').trim();
  return pageTitle.toLowerCase() === name.toLowerCase() ? '' : pageTitle;
}

function secondsOf(day: string): number | null {
  const at = Date.parse(day);
  return Number.isNaN(at) ? null : at / 1000;
}

function includeFindings({ article: { path }, failed }: IncludedArticle): readonly Diagnostic[] {
  return failed.map(({ line, column, target, reason }) => failedInclude.at({ path, line, column }, target, reason));
}

function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
