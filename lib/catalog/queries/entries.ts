import type { Kind } from '@/lib/format';
import { SOLUTION_KINDS } from '@/lib/format/values';
import type { Database, Row } from '../database';
import type { ArticleSummary, Entry } from '../records';
import { listOf, readLabels, readSummary, SUMMARY_COLUMNS, SUMMARY_WIDTH } from '../rows';
import { BEST_FIRST } from './destinations';

/** Articles of one list of an entry; one pair of the real repository has 148 findings. */
const MOST = 12;

/** Rows looked at for one article; one with 90 topics shares them with hundreds. */
const CANDIDATES = 240;

const FORMS: ReadonlySet<Kind> = new Set<Kind>(['problemScopingQuestions']);
const SOLUTIONS: ReadonlySet<Kind> = new Set<Kind>([...SOLUTION_KINDS, 'TSG_Workflow']);
const FINDINGS: ReadonlySet<Kind> = new Set<Kind>(['diagnostics', 'rca', 'serviceHealthInsights']);

/** As SQL lists them. */
const JOINED = [...FORMS, ...SOLUTIONS, ...FINDINGS].map((kind) => `'${kind}'`).join(', ');

/** No article shares a problem with itself in another language. */
const NOT_OURS = 'a.key <> coalesce((SELECT original FROM articles WHERE key = ?1), 0)';

/** An article that shares a topic with ours. */
interface Candidate {
  readonly article: ArticleSummary;
  readonly topic: string;
}

/** What ties are broken by, of the article itself. */
interface Self {
  readonly key: number;
  readonly clouds: readonly string[];
  readonly tags: readonly string[];
  /** The resource tags of another article; asked for only where several are tied. */
  readonly tagsOf: (key: number) => readonly string[];
}

/** Finds what belongs to one (topic, product) pair: solutions, form, findings (FORMAT.md A.8), and the tools of a resource. */
export function openEntries(database: Database) {
  const statements = prepareAll(database);
  let tools: readonly Tool[] | undefined;
  const tagsOf = (key: number) => foldedTags(readLabels(statements.facts.first(key)?.[0] ?? '{}').resourceTags);
  return {
    entry(key: number): Entry {
      const self = statements.self.first(key);
      if (!self) return { forms: [], solutions: [], findings: [], tools: [], otherClouds: [] };
      const facts = readLabels(self[0] ?? '{}');
      const own: Self = { key, clouds: listOf(self[1]), tags: foldedTags(facts.resourceTags), tagsOf };
      const candidates = statements.sharing.all(key).map(readCandidate);
      const ofKinds = (kinds: ReadonlySet<Kind>) => candidates.filter(({ article }) => kinds.has(article.kind));
      tools ??= statements.tools.all().map(readTool);
      const products = new Set(facts.productIds);
      return {
        forms: chosen(ofKinds(FORMS), own, true),
        solutions: chosen(ofKinds(SOLUTIONS), own, true),
        findings: chosen(ofKinds(FINDINGS), own, false),
        tools: tools
          .filter((tool) => tool.article.key !== key && serves(tool, facts, own, products))
          .map(({ article }) => article),
        otherClouds: statements.twins.all(key).map(readSummary),
      };
    },
  };
}

function prepareAll(database: Database) {
  return {
    self: database.prepare('SELECT f.facts, a.clouds FROM articles a JOIN facts f ON f.key = a.key WHERE a.key = ?'),
    facts: database.prepare('SELECT facts FROM facts WHERE key = ?'),
    sharing: database.prepare(`
      SELECT ${SUMMARY_COLUMNS}, mine.topic
      FROM article_topics mine JOIN article_topics x ON x.topic = mine.topic AND x.key <> mine.key
      JOIN articles a ON a.key = x.key
      WHERE mine.key = ?1 AND a.kind IN (${JOINED}) AND a.original IS NULL AND ${NOT_OURS} AND EXISTS (
        SELECT 1 FROM article_products p JOIN article_products q ON q.product = p.product
        WHERE p.key = ?1 AND q.key = a.key AND p.product NOT LIKE '%:%'
      ) ORDER BY mine.place, ${BEST_FIRST} LIMIT ${CANDIDATES}`),
    twins: database.prepare(`
      SELECT ${SUMMARY_COLUMNS} FROM articles self JOIN articles a ON a.twin = self.twin AND a.key <> self.key
      WHERE self.key = ? AND a.kind = self.kind AND a.clouds <> self.clouds AND a.original IS NULL
      ORDER BY instr(a.clouds, 'public') = 0, a.path LIMIT ${MOST}`),
    tools: database.prepare(`
      SELECT ${SUMMARY_COLUMNS}, f.facts FROM articles a JOIN facts f ON f.key = a.key WHERE a.kind = 'tools' AND a.original IS NULL ORDER BY a.path`),
  };
}

function readCandidate(row: Row): Candidate {
  return { article: readSummary(row), topic: String(row[SUMMARY_WIDTH]) };
}

/** Of several for one topic those of our clouds, and of those the ones for the same kind of resource (FORMAT.md A.8). */
function chosen(candidates: readonly Candidate[], self: Self, breaksTies: boolean): readonly ArticleSummary[] {
  const topics = [...new Set(candidates.map(({ topic }) => topic))];
  const kept = topics.flatMap((topic) => {
    const tied = candidates.filter((candidate) => candidate.topic === topic);
    const ours = tied.filter(({ article }) => sharesCloud(article.clouds, self.clouds));
    if (!breaksTies) return ours;
    const inCloud = ours.length > 0 ? ours : tied;
    if (inCloud.length < 2) return inCloud;
    const alike = inCloud.filter(({ article }) => self.tagsOf(article.key).join() === self.tags.join());
    return alike.length > 0 ? alike : inCloud;
  });
  return [...new Map(kept.map(({ article }) => [article.key, article])).values()].slice(0, MOST);
}

function sharesCloud(some: readonly string[], others: readonly string[]): boolean {
  return some.length === 0 || others.length === 0 || some.some((cloud) => others.includes(cloud));
}

function foldedTags(tags: readonly string[]): readonly string[] {
  return tags
    .map((tag) => tag.trim().toLowerCase())
    .filter((tag) => tag !== '')
    .toSorted();
}

/** A list of portal tools with what it is for. */
interface Tool {
  readonly article: ArticleSummary;
  readonly service: string;
  readonly resource: string;
  readonly tags: readonly string[];
  readonly products: readonly string[];
}

function readTool(row: Row): Tool {
  const { service, resource, resourceTags, productIds } = readLabels(row[SUMMARY_WIDTH] ?? '{}');
  return {
    article: readSummary(row),
    service,
    resource,
    tags: foldedTags(resourceTags),
    products: productIds,
  };
}

/** Tools name no topic: the product, or service and resource, join them; tags tell Windows from Linux. */
function serves(
  tool: Tool,
  { service, resource, kind }: { readonly service: string; readonly resource: string; readonly kind: Kind },
  self: Self,
  products: ReadonlySet<string>,
): boolean {
  if (!SOLUTIONS.has(kind) && !FORMS.has(kind) && !FINDINGS.has(kind)) return false;
  const isSameResource = tool.service !== '' && tool.service === service && tool.resource === resource;
  if (!isSameResource && !tool.products.some((id) => products.has(id))) return false;
  if (!sharesCloud(tool.article.clouds, self.clouds)) return false;
  return tool.tags.length === 0 || self.tags.length === 0 || tool.tags.some((tag) => self.tags.includes(tag));
}
