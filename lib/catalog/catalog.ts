import type { AlertTarget, CloudData, Contact, Diagnostic, SiteData, TicketTool } from '@/lib/format';
import type {
  ArticleFilter,
  ArticlePlace,
  ArticleRecord,
  ArticleSummary,
  CatalogInfo,
  Destination,
  Entry,
  FeedOf,
  ListedArticle,
  Mention,
  OldName,
  Product,
  ProductPage,
  RelatedArticle,
  Topic,
  Translation,
  Troubleshooter,
} from './records';
import type { SearchIndex } from './search-records';

/** One compiled content folder, open for reading. Every method is synchronous and answers from one unchanging state. */
export interface Catalog {
  readonly info: CatalogInfo;
  /** The folder that its pictures are in (pictures.ts). */
  readonly pictureFolder: string;
  /** The names of all pictures that its articles show. */
  pictures(): ReadonlySet<string>;
  /** The clouds known to the content data: token → reader's name, portal host, note. */
  readonly clouds: Readonly<Record<string, CloudData>>;
  /** Settings of the site that its pages use (data file `site.json`). */
  readonly site: SiteData;
  /** Groups of words that mean the same, lower case (data file `synonyms.json`). */
  readonly synonyms: readonly (readonly string[])[];
  /** Where readers turn to with a case summary (`contact` of `site.json`); `null` for nowhere. */
  readonly contact: Contact | null;
  /** How the webhook of `contact` takes a summary (`desk` of `site.json`); `null` for the summary's own JSON. */
  readonly desk: TicketTool | null;
  /** Where the names of alerts, metrics, and logs lead (data file `alerts.json`). */
  readonly alerts: readonly AlertTarget[];
  readonly searchIndex: SearchIndex;
  /** Whom its lists are for, by the languages they read (`catalogFor`); absent where they show every article as it was written first. */
  readonly readerLanguages?: readonly string[];
  article(slug: string): ArticleRecord | undefined;
  /**
   * An article in a language (BCP 47), by the slug that it has in any of its languages: the one in that language and script,
   * whatever the country; `undefined` where there is none, and for an article in one language alone.
   */
  translationOf(slug: string, language: string): Translation | undefined;
  /** Whether one of the next three finds anything: asked of every text that is searched for, and quicker than they are. */
  isId(id: string): boolean;
  /** Where `/a/<articleId>`, `/t/<topicId>`, `/p/<productId>` and old slugs lead. Ids compare trimmed, case-insensitive. */
  findArticleId(id: string): Destination;
  findTopicId(id: string): Destination;
  findProductId(id: string): Destination;
  findOldSlug(slug: string): Destination;
  /** The article of a file, by its path in the content folder. */
  findFile(path: string): Destination;
  /** Where the address part of a product that has another now leads. */
  findOldProduct(slug: string): Destination;
  products(): readonly Product[];
  product(slug: string): ProductPage | undefined;
  /** Of a topic that was merged into another, that other one. */
  topic(id: string): Topic | undefined;
  /** At most `limit` articles of the same topic, of other clouds, of the same folder, strongest reason first. */
  related(key: number, limit: number): readonly RelatedArticle[];
  /** The same without those of the same folder, which take as long again to find. */
  sameMatter(key: number, limit: number): readonly RelatedArticle[];
  /** What belongs to the same problem as an article. */
  entry(key: number): Entry;
  /** The troubleshooter that an article starts, questions or is a card of; `undefined` for any other article. */
  troubleshooter(key: number): Troubleshooter | undefined;
  /** Pages made to start from, of a product: its common problems, tools and tiles. */
  landings(productId: string): readonly ArticleRecord[];
  /** Articles whose address is nearest to a mistyped one. */
  nearest(address: string, limit: number): readonly ArticleSummary[];
  /** The path of every article in the content folder with its slug and the day it last changed, in path order. */
  paths(): IterableIterator<ArticlePlace>;
  /** Every article in path order, one at a time (sitemap, crawler, export). */
  articles(): IterableIterator<ArticleSummary>;
  /** Articles in the order of their slugs, at most `limit`. */
  list(filter: ArticleFilter): readonly ListedArticle[];
  /**
   * Articles that changed on a day or later, those that changed first before all others.
   * @param time day, or the time of the last one of the list before, where `after` is its slug; else `after` is empty
   */
  changedSince(time: string, after: string, limit: number): readonly ListedArticle[];
  /** Articles that changed last, newest first; those come last of which nobody knows when they changed. */
  newest(of: FeedOf, limit: number): readonly ListedArticle[];
  /**
   * The product that most articles about a type of resource are about, else most of its service; lower case, such as
   * `microsoft.dbforpostgresql` and `flexibleservers`.
   */
  productOfResource(service: string, resource: string): Product | undefined;
  /** Every name that leads on or is retired, in order. */
  oldNames(): readonly OldName[];
  /** Languages that articles are in (BCP 47), in alphabetical order. */
  languages(): readonly string[];
  /** Articles that link to an article or name its id, in path order. */
  mentionsOf(slug: string): readonly Mention[];
  /** Old names that lead to an article. */
  aliasesOf(slug: string): readonly string[];
  /** The article whose id is nearest to one that no article has; `undefined` where none is near. */
  nearestId(id: string): ArticleSummary | undefined;
  /** Who owns a text, readable, by its `ownershipId`: `Azure Database for MySQL (AzureData)`; empty for none. */
  ownerTeam(ownershipId: string): string;
  /** How many articles are in each dialect, most first. */
  dialects(): readonly { readonly dialect: string; readonly count: number }[];
  diagnostics(): IterableIterator<Diagnostic>;
  close(): void;
}
