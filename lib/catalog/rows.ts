/**
 * The boundary between SQLite and records: the one file of this room that takes rows and stored JSON at their word.
 * The compiler wrote them, in the column order that each function names.
 */
import type {
  AlertTarget,
  CloudData,
  Contact,
  Diagnostic,
  InLanguages,
  Kind,
  SiteData,
  TicketTool,
} from '@/lib/format';
import type { LinkTarget } from '@/lib/format/values';
import { type ArticleBody, decodeBody } from './article-body';
import type { Cell, Database, Row } from './database';
import type { ArticleSummary, CatalogInfo, Product, Topic, Translation } from './records';

/** Columns of `readSummary`, of a table named or aliased `a`. */
export const SUMMARY_COLUMNS =
  'a.key, a.slug, a.name, a.kind, a.description, a.article_id, a.language, a.clouds, a.step_count, a.apart, coalesce(a.variant, a.key), a.retired, a.translations';

/** Number of those columns. */
export const SUMMARY_WIDTH = 13;

/** Columns of `readProduct`, of a table named or aliased `p`. */
export const PRODUCT_COLUMNS = 'p.id, p.slug, p.name, p.family, p.article_count, p.retired, p.names';

/** A row of `SUMMARY_COLUMNS`; more columns may follow. */
export function readSummary(row: Row): ArticleSummary {
  return {
    key: Number(row[0]),
    slug: String(row[1]),
    name: String(row[2]),
    kind: row[3] as ArticleSummary['kind'],
    description: String(row[4]),
    articleId: String(row[5]),
    language: String(row[6]),
    clouds: listOf(row[7]),
    stepCount: Number(row[8]),
    apart: String(row[9]),
    group: Number(row[10]),
    ...(row[11] === 1 ? { isRetired: true } : {}),
    ...(row[12] === '' ? {} : { translations: readTranslations(row[12]) }),
  };
}

/** What stands in `articles.translations`; nothing in an empty cell. */
export function readTranslations(cell: unknown): readonly Translation[] {
  if (typeof cell !== 'string' || cell === '') return [];
  const rows = JSON.parse(cell) as readonly (readonly [number, string, string, string, string])[];
  return rows.map(([key, language, slug, name, description]) => ({ key, language, slug, name, description }));
}

/** A row of `PRODUCT_COLUMNS`. */
export function readProduct(row: Row): Product {
  const [id, slug, name, group, articleCount, retired, names] = row;
  return {
    id: String(id),
    slug: String(slug),
    name: String(name),
    group: String(group),
    articleCount: Number(articleCount),
    ...(retired === 1 ? { isRetired: true } : {}),
    ...(names === '' ? {} : { names: JSON.parse(String(names)) as InLanguages }),
  };
}

/** Columns of `readTopic`, of a table named or aliased `t`. */
export const TOPIC_COLUMNS = 't.id, t.name, t.description, t.category, t.tags, t.language';

/** A row of `TOPIC_COLUMNS`. */
export function readTopic(row: Row): Topic {
  const [id, name, description, category, tags, language] = row.map(String);
  return {
    id: id ?? '',
    name: name ?? '',
    description: description ?? '',
    category: category ?? '',
    tags: (tags ?? '').split('\n').filter((tag) => tag !== ''),
    language: language ?? '',
  };
}

/** A row of `path, line, col, code, severity, message, fix, related`. */
export function readDiagnostic(row: Row): Diagnostic {
  const [path, line, column, code, severity, message, fix, related, edit] = row;
  return {
    path: String(path),
    line: Number(line),
    column: Number(column),
    code: String(code),
    severity: severity as Diagnostic['severity'],
    message: String(message),
    fix: String(fix),
    ...(related === '' ? {} : { related: storedJson<NonNullable<Diagnostic['related']>>(related) }),
    ...(edit === '' ? {} : { edit: storedJson<NonNullable<Diagnostic['edit']>>(edit) }),
  };
}

/** What `readDiagnostic` reads, with `derived` behind. */
export function diagnosticCells(diagnostic: Diagnostic, derived: 0 | 1): readonly Cell[] {
  const { path, line, column, code, severity, message, fix, related, edit } = diagnostic;
  const extra = [related, edit].map((each) => (each ? JSON.stringify(each) : ''));
  return [path, line, column, code, severity, message, fix, ...extra, derived];
}

/** A row of `body`, with the targets of its links put in. */
export function bodyFromRow(row: Row, targets: readonly LinkTarget[] = []): ArticleBody {
  return storedJson(decodeBody(blobOf(row[0]), targets));
}

/** What queries read of an article's facts; lib/compile knows and writes the rest. */
export interface Labels {
  readonly kind: Kind;
  /** Lower case; for advisor recommendations the resource type stands in for a missing one. */
  readonly service: string;
  readonly resource: string;
  readonly resourceTags: readonly string[];
  /** As its header names them, folded; none for one that is shown under the product of its service. */
  readonly productIds: readonly string[];
}

/** The labels in a cell of `facts`. */
export function readLabels(cell: unknown): Labels {
  return storedJson(cell);
}

/** A value that lib/compile stored as JSON, as the type it was stored as. */
export function storedJson<Stored>(cell: unknown): Stored {
  return JSON.parse(String(cell)) as Stored;
}

/** What a catalog knows of its content's history; both empty for none. */
export interface KnownHistory {
  /** Changes with the commit that is checked out, and with where a shallow clone was cut off. */
  readonly id: string;
  /** The commit it was read at. */
  readonly head: string;
}

/** What is known of a catalog as a whole. */
export interface Meta extends Omit<CatalogInfo, 'bytes' | 'compiledOn'> {
  readonly compiler: string;
  readonly readingHash: string;
  readonly dataHash: string;
  /** Hashes of `addresses.json` as it was left, and as it would be by what the catalog gives out. */
  readonly lockHash: string;
  readonly addressesHash: string;
  readonly history: KnownHistory;
  /** Last changes that are not after this (seconds since 1970) are called old. */
  readonly staleBefore: number;
  /** The oldest change that is not called old yet, in seconds since 1970; `null` for none. */
  readonly nextStale: number | null;
  readonly site: SiteData;
  /** `ContentData.synonyms`, for search. */
  readonly synonyms: readonly (readonly string[])[];
  /** `ContentData.contact`, for the case summary. */
  readonly contact: Contact | null;
  /** `ContentData.desk`, for what is sent there. */
  readonly desk: TicketTool | null;
  /** `ContentData.alerts`, for `/go`. */
  readonly alerts: readonly AlertTarget[];
  /** `ContentData.clouds`, for pages. */
  readonly clouds: Readonly<Record<string, CloudData>>;
}

/** Reads the one row that describes the catalog. */
export function readMeta(database: Database): Meta {
  const row = database.prepare("SELECT value FROM meta WHERE name = 'catalog'").first();
  return storedJson(row?.[0]);
}

/** A blob; empty where the cell holds none. */
export function blobOf(cell: unknown): Uint8Array {
  return cell instanceof Uint8Array ? cell : new Uint8Array();
}

/** A list stored as `listCell` stores it. */
export function listOf(cell: unknown): readonly string[] {
  return cell === '' ? [] : String(cell).split(',');
}

/** Lists of tokens without commas stand in one cell. */
export function listCell(list: readonly string[]): string {
  return list.join(',');
}
