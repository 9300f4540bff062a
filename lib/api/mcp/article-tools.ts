import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import * as z from 'zod';
import { articleAddress, flowIdOf } from '@/lib/addresses';
import type { ArticleRecord, Catalog } from '@/lib/catalog';
import { openFlow } from '@/lib/journey';
import { relatedArticles } from '@/lib/search';
import { articleAsMarkdown } from '@/lib/twins';
import { writeCursor } from '../cursor';
import { forReader, versionFor } from '../languages';
import { urlOf } from '../views';
import { answer, badCursor, CURSOR, LANGUAGE, mistake, NEXT, placeOf, READ_ONLY, SHORT } from './answers';
import { FIND, findArticle } from './find-article';

/** Characters of Markdown in one answer, so that it stays below 8 KB. Nine of ten articles are shorter. */
const CHARACTERS = 3000;

/** Articles of one answer; most are whole then: the middle one has 800 characters, three of four have less than 1,500. */
const TOGETHER = 3;

const RELATED = 3;

/** Characters of a sentence that says why there is no article. */
const LONGEST_REASON = 400;

const articleShape = {
  slug: z.string(),
  name: z.string(),
  url: z.string(),
  language: z.string(),
  otherLanguages: z.array(z.string()).describe('Other languages that it’s in; send one as `language`.'),
  flow: z.string().nullable(),
  markdown: z.string(),
  next: NEXT,
};

const related = z
  .array(z.object({ slug: z.string(), name: z.string(), reason: z.string() }))
  .describe('Articles to read next, and why; only in the first response for an article.');

/** Adds the tools that read articles. */
export function addArticleTools(server: McpServer, read: () => Catalog): void {
  addGetArticle(server, read);
  addGetArticles(server, read);
}

function addGetArticle(server: McpServer, read: () => Catalog): void {
  server.registerTool(
    'get_article',
    {
      title: 'Get an article',
      description: 'An article as Markdown, in parts. `flow` can be given to start_flow.',
      inputSchema: { id: z.string().max(400).describe('Slug or article ID.'), language: LANGUAGE, cursor: CURSOR },
      outputSchema: { ...articleShape, related },
      annotations: READ_ONLY,
    },
    ({ id, language, cursor }) => {
      const catalog = forReader(read(), language);
      const start = placeOf(cursor);
      if (start === undefined) return badCursor();
      const found = findArticle(catalog, id);
      if (found.kind === 'none') return mistake(found.why);
      const record = versionFor(catalog, found.record, language);
      const data = {
        ...partOf(catalog, record, start, CHARACTERS),
        related: start > 0 ? [] : relatedArticles(catalog, record.key, RELATED).map(relatedView),
      };
      return answer(data, asText(data));
    },
  );
}

function relatedView({ slug, name, reason }: ReturnType<typeof relatedArticles>[number]) {
  return { slug, name: name.slice(0, SHORT), reason };
}

function addGetArticles(server: McpServer, read: () => Catalog): void {
  server.registerTool(
    'get_articles',
    {
      title: 'Get some articles',
      description: `Up to ${TOGETHER} articles at once, to compare them. A long one is cut; continue with get_article and its \`next\`.`,
      inputSchema: {
        ids: z.array(z.string().max(400)).min(1).max(TOGETHER).describe('Slugs or article IDs.'),
        language: LANGUAGE,
      },
      outputSchema: {
        articles: z.array(z.object(articleShape)),
        missing: z.array(z.string()).describe(`IDs of no article. ${FIND}`),
        reasons: z.array(z.string()).describe('For each of these, why there’s none: it may have been removed.'),
      },
      annotations: READ_ONLY,
    },
    ({ ids, language }) => {
      const catalog = forReader(read(), language);
      const found = ids.map((id) => findArticle(catalog, id));
      const versions = found.flatMap((each) =>
        each.kind === 'article' ? [versionFor(catalog, each.record, language)] : [],
      );
      const records = [...new Map(versions.map((record) => [record.slug, record])).values()];
      const missing = ids.filter((_, at) => found[at]?.kind === 'none').map((id) => id.slice(0, 100));
      const reasons = found.flatMap((each) => (each.kind === 'none' ? [each.why.slice(0, LONGEST_REASON)] : []));
      const rooms = sharedOut(
        records.map((record) => articleAsMarkdown(record).length),
        CHARACTERS,
      );
      const articles = records.map((record, at) => partOf(catalog, record, 0, rooms[at] ?? 0));
      const texts = [...articles.map(asText), ...reasons];
      return answer({ articles, missing, reasons }, texts.join('\n\n---\n\n'));
    },
  );
}

/** Room for texts of some lengths: what short ones leave is the long ones'. */
function sharedOut(lengths: readonly number[], room: number): readonly number[] {
  const rooms = lengths.map(() => 0);
  let left = room;
  for (const [turn, [at, length]] of [...lengths.entries()].toSorted(([, a], [, b]) => a - b).entries()) {
    rooms[at] = Math.min(length, Math.floor(left / (lengths.length - turn)));
    left -= rooms[at];
  }
  return rooms;
}

function partOf(catalog: Catalog, record: ArticleRecord, start: number, room: number) {
  const { slug, name, language, languages } = record;
  const otherLanguages = languages.filter((each) => each.slug !== slug).map((each) => each.language);
  const { text, end } = cutAt(articleAsMarkdown(record), start, room);
  const flow = openFlow(catalog, flowIdOf(slug))?.id ?? null;
  return { slug, name, url: urlOf(articleAddress(slug)), language, otherLanguages, flow, markdown: text, next: end };
}

/** Share of its room that a part fills at least before its end may be that of a line, or of a word. */
const WELL_FILLED = 0.8;

/** A part of a text, ended at the end of a line, or else of a word, where one is near. */
function cutAt(text: string, start: number, room: number): { readonly text: string; readonly end: string | null } {
  const cut = start + room;
  if (cut >= text.length) return { text: text.slice(start), end: null };
  const least = start + WELL_FILLED * room;
  const end = ['\n', ' '].map((sign) => text.lastIndexOf(sign, cut - 1) + 1).find((each) => each > least) ?? cut;
  return { text: text.slice(start, end), end: writeCursor(String(end)) };
}

function asText({ markdown, url, next }: Pick<ReturnType<typeof partOf>, 'markdown' | 'url' | 'next'>): string {
  return `${markdown}\n\n${url}${next === null ? '' : `\n\nThere is more: cursor ${next}`}`;
}
