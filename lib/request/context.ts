import { AsyncLocalStorage } from 'node:async_hooks';
import type { Catalog } from '@/lib/catalog';
import type { Delivery, Parcel } from '@/lib/share';
import { askLanguageOf, isLanguage, type Language, USUAL_LANGUAGE } from '@/lib/text';
import { type CatalogRead, type Given, ReadLog } from './catalog-reads';
import { type FormFields, readFields } from './form-fields';

/** What a request brings to the pages that answer it. */
export interface Brought {
  /** The state of the content that the whole answer is made of; `null` where none can be read. */
  readonly catalog: Catalog | null;
  /** The body of a posted form, not read yet; `undefined` for a request that posted none. */
  readonly posted: Uint8Array | undefined;
  /** What became of the summary that the page handed over when it was drawn before. */
  readonly delivery?: Delivery | undefined;
  /** The language that the address names; the site's own where it names none. */
  readonly language?: Language | undefined;
  /** Path and query that are drawn, without the language; absent for what is no page. */
  readonly address?: string | undefined;
}

/** What everything that runs for one request shares. */
interface Context extends Brought {
  /** What is asked of the catalog, and the catalog without anybody who notes it. */
  readonly log: ReadLog;
  readonly unwatched: Catalog | null;
  readonly failures: unknown[];
  /** What the page hands over to be sent. */
  parcel: Parcel | undefined;
  /** The language of the answer, once somebody asked: it is asked for with every text. */
  spoken: Language | undefined;
  /** What `remembered` keeps, by key. */
  readonly memo: object;
}

/** The server and the site's two bundles (proxy and pages) hold three copies of this module; this is the one place they meet. */
const KEY = Symbol.for('stepwise.request');

/** Answers of one kind that are kept for a request. A page reads a handful; the sitemap reads every form, and needs none twice. */
const MOST_KEPT = 64;

/** What came of the work for one request. */
interface Done<Result> {
  readonly result: Result;
  /** What went wrong in it though the framework answered in the page's place. */
  readonly failures: readonly unknown[];
  /** What it asked the catalog; `undefined` where it depends on all of it, or on what was posted. */
  readonly reads: readonly CatalogRead[] | undefined;
  /** What is to be sent before the page is drawn again with what became of it. */
  readonly parcel: Parcel | undefined;
}

/**
 * Runs `work`, and everything that it starts, for one request: in there `requestCatalog`, `postedFields`, `remembered`, and
 * `noteFailure` are about this request alone. Next gives pages no body; this way typed text reaches the page that draws it
 * without an address, a header, a log, or a store.
 */
export async function withRequest<Result>(
  { catalog, posted, delivery, language, address }: Brought,
  work: () => Promise<Result>,
): Promise<Done<Result>> {
  const failures: unknown[] = [];
  const log = new ReadLog();
  const unwatched = catalog && readingOnce(catalog);
  const context: Context = {
    catalog: unwatched && log.watch(unwatched),
    unwatched,
    posted,
    delivery,
    language,
    address,
    parcel: undefined,
    spoken: undefined,
    log,
    failures,
    memo: Object.create(null),
  };
  // Begun in there too, where `work` gives what begins only when it is waited for, as light-my-request does.
  const result = await contexts().run(context, async () => work());
  return { result, failures, reads: posted === undefined ? log.reads : undefined, parcel: context.parcel };
}

/**
 * What `make` reads out of the catalog, noted as one question of its own: for what is derived from much, such as related
 * articles from the search index, and tells little of it.
 * @param question its name in the table with which `givesSame` asks again
 */
export function derived<Value>(question: string, given: Given, make: () => Value): Value {
  const log = contexts().getStore()?.log;
  return log === undefined ? make() : log.derived(question, given, make);
}

/**
 * What `make` gives, and what it asked the catalog that it is handed: for what is kept longer than a request. This request
 * depends on that too.
 */
export function withReads<Value>(
  catalog: Catalog,
  make: (catalog: Catalog) => Value,
): { readonly value: Value; readonly reads: readonly CatalogRead[] | undefined } {
  const context = contexts().getStore();
  const log = context?.log.within() ?? new ReadLog();
  const watched = log.watch(context?.unwatched ?? catalog);
  if (context === undefined) return { value: make(watched), reads: log.reads };
  const inner = { ...context, catalog: watched, log, memo: Object.create(null) };
  const value = contexts().run(inner, () => make(watched));
  context.log.add(log.reads);
  return { value, reads: log.reads };
}

/** What `work` gives where everything is said in another language than the page is; outside a request nothing changes. */
export function speaking<Value>(language: Language, work: () => Value): Value {
  const context = contexts().getStore();
  if (context === undefined) return work();
  return contexts().run({ ...context, language, spoken: language, memo: Object.create(null) }, work);
}

/** Notes for this request what something that was kept had asked the catalog. */
export function noteReads(reads: readonly CatalogRead[] | undefined): void {
  contexts().getStore()?.log.add(reads);
}

/** The version of a catalog and the page's language as a key of something that is kept with its reads; a page does not depend on it by that. */
export function versionKey(catalog: Catalog): string {
  const context = contexts().getStore();
  return `${(context?.unwatched ?? catalog).info.version} ${languageOf(context) ?? USUAL_LANGUAGE}`;
}

/** The catalog of the request that this code runs in, or that there is none; `undefined` outside a request. */
export function broughtCatalog(): Catalog | null | undefined {
  return contexts().getStore()?.catalog;
}

/** The form that this request posted; `undefined` for a request that posted none. */
export function postedFields(): FormFields | undefined {
  const posted = contexts().getStore()?.posted;
  return posted && remembered('posted fields', () => readFields(posted));
}

/**
 * Has a summary sent, and gives what became of it: `undefined` the first time, for a page that waited for it would keep others
 * from being drawn. The server sends what is handed over and draws the page again.
 */
export function handOver(parcel: Parcel): Delivery | undefined {
  const context = contexts().getStore();
  if (context !== undefined && context.delivery === undefined) context.parcel = parcel;
  return context?.delivery;
}

/** Notes an error for the `withRequest` that this code runs in. @returns whether there is one */
export function noteFailure(error: unknown): boolean {
  const failures = contexts().getStore()?.failures;
  failures?.push(error);
  return failures !== undefined;
}

/**
 * What `make` gives, made once a request: the proxy, a page's metadata, and the page itself ask for the same.
 * @param key names what is made and everything that it depends on, such as `visit restore/summary?plan=a`
 */
export function remembered<Value>(key: string, make: () => Value): Value {
  const memo = contexts().getStore()?.memo;
  if (memo === undefined) return make();
  if (!Reflect.has(memo, key)) Reflect.set(memo, key, make());
  return Reflect.get(memo, key);
}

function readingOnce(catalog: Catalog): Catalog {
  const { article, product, entry, troubleshooter } = catalog;
  return {
    ...catalog,
    article: once(article),
    product: once(product),
    entry: once(entry),
    troubleshooter: once(troubleshooter),
  };
}

function once<Name, Found>(find: (name: Name) => Found): (name: Name) => Found {
  const known = new Map<Name, { readonly found: Found }>();
  return (name) => {
    const answer = known.get(name) ?? { found: find(name) };
    if (known.size < MOST_KEPT) known.set(name, answer);
    return answer.found;
  };
}

function contexts(): AsyncLocalStorage<Context> {
  const known: AsyncLocalStorage<Context> | undefined = Reflect.get(globalThis, KEY);
  if (known !== undefined) return known;
  const made = new AsyncLocalStorage<Context>();
  Reflect.set(globalThis, KEY, made);
  return made;
}

askLanguageOf(() => languageOf(contexts().getStore()));

function languageOf(context: Context | undefined): Language | undefined {
  if (context === undefined) return undefined;
  context.spoken ??= context.language ?? languageOfSite(context.catalog);
  return context.spoken;
}

/** The language of a site's plain addresses (`language` of `site.json`). */
export function languageOfSite(catalog: Pick<Catalog, 'site'> | null): Language {
  const language = catalog?.site.language ?? '';
  return isLanguage(language) ? language : USUAL_LANGUAGE;
}

/** The language of the names and texts of this request's content that say no other. */
export function siteLanguage(): Language {
  return languageOfSite(broughtCatalog() ?? null);
}

/** What the page that is drawn now was asked as: the language that its address names, and its path and query without it. */
export function requestedPage(): { readonly language: Language | undefined; readonly address: string | undefined } {
  const context = contexts().getStore();
  return { language: context?.language, address: context?.address };
}
