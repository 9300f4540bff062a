import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import { McpError, ReadResourceRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { decodeSegment } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import { suggest } from '@/lib/search';
import { articleAsMarkdown } from '@/lib/twins';
import { findArticle } from './find-article';

/** Slugs offered while one is typed. */
const MOST_COMPLETIONS = 20;

/** The protocol's own number for a resource that isn't there (MCP 2025-06-18, Resources › Error Handling). */
const NOT_FOUND = -32002;

/** Adds articles as resources, by slug, article ID, or old name. */
export function addResources(server: McpServer, read: () => Catalog): void {
  const complete = (typed: string) => slugsFor(read(), typed);
  server.registerResource(
    'article',
    new ResourceTemplate('article://{slug}', { list: undefined, complete: { slug: complete } }),
    { title: 'Article', description: 'An article as Markdown, by its slug.', mimeType: 'text/markdown' },
    (uri) => resourceAt(read(), uri.href),
  );
  // The library would answer what is no address at all with an internal error.
  server.server.setRequestHandler(ReadResourceRequestSchema, ({ params }) => resourceAt(read(), params.uri));
}

/** Slugs for what is typed so far; the first ones of the site where that is nothing. */
function slugsFor(catalog: Catalog, typed: string): string[] {
  if (typed.trim() === '') return catalog.list({ limit: MOST_COMPLETIONS }).map(({ slug }) => slug);
  return suggest(catalog, typed, MOST_COMPLETIONS).flatMap((each) =>
    each.kind === 'article' ? [each.article.slug] : [],
  );
}

function resourceAt(catalog: Catalog, uri: string) {
  const [, name] = /^article:\/\/([^/?#]+)\/?$/i.exec(uri) ?? [];
  if (name === undefined)
    throw new McpError(NOT_FOUND, 'Only articles are available: article://{slug}.', { uri: uri.slice(0, 400) });
  const found = findArticle(catalog, decodeSegment(name));
  if (found.kind === 'none') throw new McpError(NOT_FOUND, found.why, { uri: uri.slice(0, 400) });
  return { contents: [{ uri, mimeType: 'text/markdown', text: articleAsMarkdown(found.record) }] };
}
