import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ArticlePage, surroundingsOf } from '@/components/article';
import { type ArticleRecord, type Catalog, openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';

/** What the server draws of an element, as a document to ask questions of. */
export function drawn(element: ReactElement): Document {
  return parseHTML(`<!doctype html><html><body>${renderToStaticMarkup(element)}</body></html>`).document;
}

/** The texts of all elements that a selector finds, white space collapsed. */
export function texts(document: ParentNode, selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)].map((each) => each.textContent.replace(/\s+/g, ' ').trim());
}

/** A catalog compiled from files by path, as a server would read it. */
export async function catalogOf(files: Readonly<Record<string, string>>, withDrafts = false): Promise<Catalog> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stepwise-drawing-'));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, 'content', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const outFile = path.join(folder, 'catalog.db');
  await compileCatalog({ contentDir: path.join(folder, 'content'), outFile, withDrafts });
  const catalog = openCatalog(outFile);
  // The open file stays readable without its name.
  rmSync(folder, { recursive: true, force: true });
  return catalog;
}

/** A content file: its properties and its body. */
export function article(properties: Readonly<Record<string, string>>, body: string): string {
  const all = { selfHelpType: 'generic', cloudEnvironments: 'public', ...properties };
  const lines = Object.entries(all).map(([name, value]) => `  ${name}="${value}"`);
  return `<properties\n${lines.join('\n')}\n/>\n${body}`;
}

/** The page of the article with a slug, drawn from a catalog. */
export function drawArticle(catalog: Catalog, slug: string): Document {
  const record = recordOf(catalog, slug);
  return drawn(<ArticlePage record={record} around={surroundingsOf(catalog, record)} clouds={catalog.clouds} />);
}

/** The record of an article that must be there. */
export function recordOf(catalog: Catalog, slug: string): ArticleRecord {
  const record = catalog.article(slug);
  if (record === undefined)
    throw new Error(`no article ${slug}; there are ${[...catalog.articles()].map((each) => each.slug)}`);
  return record;
}
