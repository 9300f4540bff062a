import { decodeHTML } from 'entities';
import type { ArticleRecord, ArticleSummary, Catalog } from '@/lib/catalog';
import { fieldUse, KIND_FIELDS, type KindFields, type Leaf, leavesOf } from '@/lib/format';
import { blankLabel } from '@/lib/text';

/** Header properties that name people, and no reader. */
const PEOPLE = ['authors', 'author', 'ms.author', 'authorAlias', 'feedbackEmail', 'icmTeam', 'icmService', 'editor'];

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

const PORTAL_ONLY = /\{\w+\}/;

/**
 * Holds pages against the JSON they are made from: every field that is meant for readers is there, and of what is kept
 * back (owners, e-mail addresses, incident routing, aliases) nothing. Counts both per kind.
 */
export class KindAudit {
  readonly #catalog: Catalog;
  readonly #counts = new Map<string, { shown: number; withheld: number; unusable: number }>();
  /** Addresses and routes of every owner in the content, for no page may hold another's either. */
  readonly #owners: ReadonlySet<string>;
  /** What stands on a page whatever its article, such as the site's name. */
  readonly #frame: string;

  /** @param frame the HTML of a page of the site that shows no article */
  constructor(catalog: Catalog, frame: string) {
    this.#catalog = catalog;
    this.#frame = decodeHTML(frame).toLowerCase();
    const advisors = [...catalog.articles()].filter(({ kind }) => kind === 'advisorRecommendationMetadata');
    this.#owners = new Set(advisors.flatMap(({ slug }) => ownerValues(catalog.article(slug)?.json)));
  }

  /** What is wrong with the page of an article, one line a finding. */
  check({ slug }: ArticleSummary, html: string): readonly string[] {
    const record = this.#catalog.article(slug);
    if (record === undefined) return ['not in the catalog'];
    const page = decodeHTML(html);
    return [...this.#fields(record, page), ...this.#leaks(record, page)];
  }

  /** Shown and withheld values per kind. */
  report(): string {
    const lines = [...this.#counts].map(
      ([kind, { shown, withheld, unusable }]) =>
        `${kind}: ${shown} values shown, ${withheld} withheld, ${unusable} placeholders in place of an address`,
    );
    return ['Fields of JSON kinds', ...lines].join('\n');
  }

  #fields({ kind, json }: ArticleRecord, page: string): readonly string[] {
    const fields = new Map<string, KindFields>(Object.entries(KIND_FIELDS)).get(kind);
    if (fields === undefined || json === undefined) return [];
    const count = this.#counts.get(kind) ?? { shown: 0, withheld: 0, unusable: 0 };
    this.#counts.set(kind, count);
    const text = squash(visibleText(page));
    return leavesOf(json).flatMap((leaf) => {
      const use = fieldUse(fields, leaf.pattern);
      if (use !== 'shown') count.withheld += 1;
      else if (isAddress(leaf) && !/^(?:https?:|<a)/.test(String(leaf.value).trim())) count.unusable += 1;
      else count.shown += 1;
      return use !== 'shown' || isOnPage(leaf, text, page)
        ? []
        : [`${leaf.pattern} is not shown: ${String(leaf.value).slice(0, 90)}`];
    });
  }

  #leaks(record: ArticleRecord, page: string): readonly string[] {
    const emails = (page.match(EMAIL) ?? []).filter((email) => this.#owners.has(email.toLowerCase()));
    const own = ownerValues(record.json).filter((value) => !value.includes('@') && this.#isLeaked(value, page));
    const written = record.pieces === null ? '' : record.source.toLowerCase();
    const shown = `${written} ${record.name} ${record.description} ${record.path} ${squashable(record)}`.toLowerCase();
    const aliases = PEOPLE.flatMap((name) => (record.properties[name] ?? '').split(/[,;]/))
      .map((alias) => alias.trim().toLowerCase())
      .filter((alias) => alias.length > 3 && !shown.includes(alias) && holdsWord(withoutSite(page), alias));
    return [
      ...emails.filter((email) => !written.includes(email.toLowerCase())).map((email) => `shows the address ${email}`),
      ...own.map((value) => `shows the owner's ${value}`),
      ...aliases.map((alias) => `shows the alias ${alias}`),
    ];
  }

  /** A team that is named like the site is on every page; only in the article itself is it a leak. */
  #isLeaked(value: string, page: string): boolean {
    return this.#frame.includes(value) ? holdsWord(withoutSite(page), value) : page.toLowerCase().includes(value);
  }
}

/** E-mail, routing and service tree of a recommendation's owner; names of teams are plain words and may occur. */
function ownerValues(json: unknown): readonly string[] {
  return leavesOf(json)
    .filter(({ pattern }) => /^owner\.(?:email|icm\.routingid|servicetreeid)$/.test(pattern))
    .map(({ value }) => String(value).trim().toLowerCase());
}

/** The words that a JSON body shows, in which an alias may be a plain word. */
function squashable({ kind, json }: ArticleRecord): string {
  const fields = new Map<string, KindFields>(Object.entries(KIND_FIELDS)).get(kind);
  if (fields === undefined) return '';
  const shown = leavesOf(json).filter(({ pattern }) => fieldUse(fields, pattern) === 'shown');
  return shown.map(({ value }) => String(value)).join(' ');
}

/** The article itself: lists of other articles hold words of theirs. */
function withoutSite(page: string): string {
  const start = page.indexOf('<article');
  const end = page.search(/<section aria-labelledby="(?:entry|related)"|<\/article>/);
  return page.slice(start, end).toLowerCase();
}

function holdsWord(page: string, word: string): boolean {
  const at = page.indexOf(word);
  return at >= 0 && !/[\w-]/.test(`${page.charAt(at - 1)}${page.charAt(at + word.length)}`);
}

function isAddress({ pattern }: Leaf): boolean {
  return /link\d?$/.test(pattern);
}

function isOnPage(leaf: Leaf, text: string, page: string): boolean {
  const written = String(leaf.value).trim();
  // left over from the schema's own example, as `null` written in quotes is
  if (/^(?:null|string)$/i.test(written)) return true;
  if (isAddress(leaf)) {
    const href = (/https?:[^'"<>]+/.exec(written)?.[0] ?? '').replace(/\s+/g, '');
    return href === '' || PORTAL_ONLY.test(written) || page.includes(`href="${href}"`);
  }
  if (leaf.pattern.endsWith('condition')) return text.includes(squash(/"([^"]*)"/.exec(written)?.[1] ?? ''));
  const parts = leaf.pattern.endsWith('searchtags') ? written.split(/[;,]/) : [written];
  return parts.every((part) => text.includes(squash(plain(part))) || text.includes(squash(visibleText(plain(part)))));
}

/** Placeholders as pages name them. */
function plain(written: string): string {
  return decodeHTML(written).replace(/\{([A-Za-z]\w*)\}/g, (_, name: string) => blankLabel(name));
}

function visibleText(html: string): string {
  return html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<\/?[a-z!][^>]*>/gi, ' ');
}

/** Letters and digits alone: spacing, quotes and case are the page's affair. */
function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
