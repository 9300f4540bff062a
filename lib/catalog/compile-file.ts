import { diagnoseForm } from '@/lib/flow';
import {
  type Article,
  type ContentData,
  type Diagnostic,
  isForEngineers,
  JSON_KINDS,
  type Kind,
  readArticle,
} from '@/lib/format';
import { type Pieces, renderBody, renderFragment } from '@/lib/markdown';
import { encodeBody } from './article-body';
import { cleanForm } from './clean-form';
import type { CompiledArticle, CompiledFile } from './compiled-file';
import { contentHash } from './content-hash';
import { cutAtLimit, roleOf } from './content-role';
import { factsOf } from './facts-of';
import { indexArticle } from './search/index-article';
import { twinKey } from './twin-key';

/** Kinds that were written for support engineers in part; only there are such words looked for. */
const ENGINEER_KINDS: ReadonlySet<Kind> = new Set<Kind>(['TSG_Description', 'TSG_Content', 'TSG_Questions']);

/**
 * Compiles one content file: its bytes to all that the catalog keeps of it. Never throws for any bytes.
 * The only file of this room that needs lib/markdown; it is imported by workers, or late, for the renderer is heavy.
 */
export function compileFile(bytes: Uint8Array, path: string, data: ContentData): CompiledFile {
  const hash = contentHash(bytes);
  const role = roleOf(bytes, path);
  return role === 'article' ? compileArticle(bytes, path, hash, data) : { role, path, hash };
}

function compileArticle(bytes: Uint8Array, path: string, hash: string, data: ContentData): CompiledArticle {
  const cut = cutAtLimit(bytes, path);
  const { article, diagnostics } = readArticle(cut.bytes, path, data);
  const rendered = JSON_KINDS.has(article.kind) ? undefined : renderBody(article, data);
  const pieces = rendered?.pieces ?? null;
  const facts = factsOf(article, pieces, cut.bytes);
  return {
    role: 'article',
    path,
    hash,
    columns: columnsOf(article, pieces),
    facts: JSON.stringify(facts),
    index: indexArticle(article, pieces, facts),
    body: encodeBody({
      title: article.title,
      properties: article.properties,
      pieces,
      ...(article.body.format === 'json' && article.body.value !== undefined ? { json: article.body.value } : {}),
      form: article.form && cleanForm(article.form),
      noticeHtml: article.body.format === 'json' ? renderFragment(article.body.preamble) : '',
      source: article.body.text,
      isForEngineers: ENGINEER_KINDS.has(article.kind) && isForEngineers(article.body.text, data),
    }),
    diagnostics: inOrder([
      ...cut.diagnostics,
      ...diagnostics,
      ...diagnoseForm(article),
      ...(rendered?.diagnostics ?? []),
    ]),
  };
}

function columnsOf(article: Article, pieces: Pieces | null): CompiledArticle['columns'] {
  return {
    name: article.name,
    kind: article.kind,
    description: article.description,
    articleId: article.articleId,
    language: article.language,
    clouds: article.effectiveClouds,
    stepCount: pieces?.steps.length ?? 0,
    twin: twinKey(article),
    bodyHash: contentHash(article.body.text.trim()),
  };
}

function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
