import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import { articleAddress, flowAddress, flowIdOf } from '@/lib/addresses';
import { type ArticleRecord, bodyFromRow, type Catalog, type Product, storedJson } from '@/lib/catalog';
import { diskPathOf } from '@/lib/compile';
import type { CompiledArticle, Facts } from '@/lib/compile/live';
import { type FlowPaths, pathsThrough } from '@/lib/flow';
import { guessedAddress } from '@/lib/format/values';
import { openFlow } from '@/lib/journey';
import type { Project } from '../lsp/project';
import { replaceFile } from '../replace-file';
import { renderPage } from '../serve/render-page';
import type { StoredPage } from '../serve/send-page';

/** What a page is drawn with. */
export interface Drawing {
  readonly next: RequestListener;
  readonly readCatalog: () => Catalog;
  /** Whether `next` is Next’s development server. */
  readonly isCode: boolean;
}

/** Of a new file, which no catalog knows yet. */
const NEW_SLUG = 'new-article';

let drawn = 0;

/** The site with one article as it is typed. */
interface TypedSite {
  readonly catalog: Catalog;
  readonly slug: string;
}

/**
 * The page of a file as readers would see it if what was taken in were published: drawn by the site itself, from its catalog
 * with this one article in another state. Empty for a file that has no page.
 */
export async function previewPage(project: Project, file: string, drawing: Drawing): Promise<string> {
  const site = typedSite(project, file, drawing);
  if (site === undefined) return '';
  const brought = { catalog: site.catalog, posted: undefined };
  const page = await renderPage(drawing.next, articleAddress(site.slug), brought, drawing.isCode);
  return htmlOf(page);
}

/** Redirects that a page of a flow may take to where the answers lead. */
const MOST_REDIRECTS = 5;

/** A page of the flow that a file is, as the author walks it: where the answers led, and what is there. */
export interface WalkedPage {
  readonly address: string;
  /** The `main` element; empty for a file that is no flow. */
  readonly page: string;
}

/**
 * A page of a file’s flow as it was taken in, followed by the site itself: by its engine, to where the answers lead.
 * @param asked path and query of a page of this flow; anything else is its first page
 * @param posted the form that was sent, as browsers write it; empty for none
 */
export async function walkedPage(
  project: Project,
  file: string,
  drawing: Drawing,
  { address: asked, posted: form }: { readonly address: string; readonly posted: string },
): Promise<WalkedPage> {
  const site = typedSite(project, file, drawing);
  if (site === undefined) return { address: '', page: '' };
  const start = flowAddress(flowIdOf(site.slug));
  let address = isBelow(asked, start) ? asked : start;
  let posted = form === '' ? undefined : new TextEncoder().encode(form);
  for (let left = MOST_REDIRECTS; left > 0; left -= 1) {
    const page = await renderPage(drawing.next, address, { catalog: site.catalog, posted }, drawing.isCode);
    const to = page.headers.location;
    if (to === undefined) return { address, page: mainOf(await htmlOf(page)) };
    if (!isBelow(to, start)) break;
    if (page.status === 303) posted = undefined;
    address = to;
  }
  return { address: start, page: '' };
}

function isBelow(address: string, start: string): boolean {
  return address === start || address.startsWith(`${start}/`) || address.startsWith(`${start}?`);
}

/** Every way through the flow that a file is, as it was taken in; none for a file that is no flow. */
export function pathsOf(project: Project, file: string, drawing: Drawing): FlowPaths {
  const site = typedSite(project, file, drawing);
  const flow = site && openFlow(site.catalog, flowIdOf(site.slug));
  return flow === undefined ? { paths: [], isWhole: true } : pathsThrough(flow);
}

function typedSite(project: Project, file: string, { readCatalog }: Drawing): TypedSite | undefined {
  const bytes = project.live.bytes(file);
  const compiled = bytes && project.live.compile(file, bytes);
  if (compiled?.role !== 'article') return undefined;
  const catalog = readCatalog();
  servePictures(project, compiled.uses, catalog.pictureFolder);
  const known = catalog.findFile(file);
  const slug = known.kind === 'article' ? known.article.slug : project.live.slugOf(file) || NEW_SLUG;
  const record = recordOf(project, compiled, slug, catalog.article(slug));
  drawn += 1;
  const state: Catalog = {
    ...catalog,
    // What is kept by the catalog’s version must not be taken for this one’s.
    info: { ...catalog.info, version: `${catalog.info.version}-studio-${drawn}` },
    article: (name) => (name === slug ? record : catalog.article(name)),
  };
  return { catalog: state, slug };
}

async function htmlOf(page: StoredPage): Promise<string> {
  return withoutScript((await page.variant('identity')).body.toString('utf8'));
}

/** A page is all there without script, and the frame runs none. The markup is the site’s own: no text of an author is in a script element. */
function withoutScript(html: string): string {
  return html.replace(
    /<script\b[^>]*>[\s\S]*?<\/script>|<link[^>]*\bas="script"[^>]*>|<link[^>]*rel="modulepreload"[^>]*>/g,
    '',
  );
}

/** Puts pictures that no saved article shows yet to those that are served; the next compile takes away what is shown nowhere. */
function servePictures({ live }: Project, uses: CompiledArticle['uses'], folder: string): void {
  for (const { path: file, picture } of uses) {
    const served = path.join(folder, picture);
    if (picture === '' || existsSync(served)) continue;
    mkdirSync(folder, { recursive: true });
    replaceFile(served, readFileSync(diskPathOf(live.folders, file)));
  }
}

/** A page’s `main` element. */
export function mainOf(html: string): string {
  const [start, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  return start < 0 || end < start ? '' : html.slice(start, end + '</main>'.length);
}

/** What the page shows: the article as it is typed, what depends on other files as the catalog has it. */
function recordOf(
  { live }: Project,
  compiled: CompiledArticle,
  slug: string,
  saved: ArticleRecord | undefined,
): ArticleRecord {
  const { path: file, columns } = compiled;
  const facts = storedJson<Facts>(compiled.facts);
  const { products, topicNames, topicDetails, links } = live.derived;
  const own = [...links].filter(({ key }) => key === live.keyOf(file));
  const byPlace = new Map(own.map((link) => [link.place, link]));
  const targets = facts.links.map(
    ({ href }, place) => byPlace.get(place) ?? { address: guessedAddress(href), title: '' },
  );
  const productsNamed = facts.productIds.flatMap((id): Product[] => {
    const found = products.find((each) => each.id.toLowerCase() === id);
    return found === undefined ? [] : [{ ...found, isRetired: found.isRetired ? true : undefined }];
  });
  const body = bodyFromRow([compiled.body], targets);
  return {
    key: saved?.key ?? -1,
    slug,
    apart: saved?.apart ?? '',
    group: saved?.group ?? -1,
    changed: saved?.changed,
    languages: saved?.languages ?? [],
    name: columns.name,
    kind: columns.kind,
    description: columns.description,
    articleId: columns.articleId,
    language: columns.language,
    clouds: columns.clouds,
    stepCount: columns.stepCount,
    ...(columns.isRetired ? { isRetired: true } : {}),
    ...body,
    json: body.json,
    path: file,
    products: productsNamed.length > 0 ? productsNamed : (saved?.products ?? []),
    topics: facts.topicIds.map((id) => {
      const { description = '', category = '', tags = [] } = topicDetails.get(id) ?? {};
      return { id, name: id, language: columns.language, ...topicNames.get(id), description, category, tags };
    }),
    diagnostics: live.findings(file),
  };
}
