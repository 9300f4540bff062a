import { renderToStaticMarkup } from 'react-dom/server';
import { ArticlePage, type Surroundings } from '@/components/article';
import type { ArticleRecord } from '@/lib/catalog';
import { type ArticleBody, decodeBody } from '@/lib/catalog/article-body';
import { compileFile } from '@/lib/compile/content/compile-file';
import type { CompiledArticle, Facts } from '@/lib/compile/content/compiled-file';
import { type Flow, formFlow, resolve } from '@/lib/flow';
import { checkFlow } from '@/lib/flow/checks';
import type { ContentData } from '@/lib/format';
import { articleAsMarkdown } from '@/lib/twins';

/** An article as it would be compiled and drawn. */
export interface DrawnFile {
  readonly record: ArticleRecord;
  /** Its page's HTML, as the server draws it. */
  readonly html: string;
  readonly markdown: string;
}

const ALONE: Omit<Surroundings, 'flow'> = {
  address: '/articles/file',
  related: [],
  entry: { forms: [], solutions: [], findings: [], tools: [], otherClouds: [] },
  troubleshooter: undefined,
  contact: null,
  articleOf: () => undefined,
  solutionOf: () => undefined,
};

/**
 * Takes a file's bytes all the way: parse, compile, draw the page with the site's own components, walk its form as a flow,
 * and write it as Markdown. `undefined` for what is no article.
 */
export function drawFile(bytes: Uint8Array, path: string, data: ContentData): DrawnFile | undefined {
  const file = compileFile({ bytes, size: bytes.length }, path, data);
  if (file.role !== 'article') return undefined;
  const record = recordOf(file);
  const flow = flowOf(record);
  if (flow !== undefined) {
    checkFlow(flow, new Map());
    resolve(flow, { choices: new Map(), texts: new Map() }, null);
  }
  const around = { ...ALONE, flow: () => flow };
  const html = renderToStaticMarkup(<ArticlePage record={record} around={around} clouds={data.clouds} />);
  return { record, html, markdown: articleAsMarkdown(record) };
}

function flowOf({ slug, name, description, form }: ArticleRecord): Flow | undefined {
  return form === null ? undefined : formFlow({ id: slug, title: name, description, form });
}

function recordOf(file: CompiledArticle): ArticleRecord {
  // The one boundary here: both texts were written by the compiler a moment ago.
  const body = JSON.parse(decodeBody(file.body)) as ArticleBody;
  const facts = JSON.parse(file.facts) as Facts;
  return {
    ...file.columns,
    ...body,
    json: body.json,
    languages: [],
    key: 1,
    slug: facts.slug,
    apart: '',
    group: 0,
    path: file.path,
    products: [],
    topics: [],
    diagnostics: file.diagnostics,
    changed: undefined,
  };
}
