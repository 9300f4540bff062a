import { blobOf, type Database, type Query, type Row, unpackPassages } from '@/lib/catalog';
import type { ContentData } from '@/lib/format';
import { SOLUTION_KINDS } from '@/lib/format/values';
import { type Namesake, tellApart } from '../derive/tell-apart';
import { EMPTY_BODY, findVariants, type VariantFacts, wordsOfName } from '../derive/variants';
import { sketchOf } from '../index/sketch';
import { unpackWords } from '../index/word-list';
import { variantGroups } from './variant-groups';

/** What is read of an article. */
const COLUMNS =
  'a.key, a.kind, a.base, a.twin, a.body_hash, a.page_title, a.variant, a.apart, a.slug, a.path, a.name, a.description, a.clouds';

/** Articles that may have namesakes or variants, and those that had. */
const CANDIDATES = `FROM articles a
WHERE base IN (SELECT base FROM articles GROUP BY base HAVING count(*) > 1)
  OR twin IN (SELECT twin FROM articles GROUP BY twin HAVING count(*) > 1)
  OR body_hash IN (SELECT body_hash FROM articles GROUP BY body_hash HAVING count(*) > 1)
  OR variant IS NOT NULL OR apart <> ''
ORDER BY path`;

const SOLUTIONS: ReadonlySet<string> = new Set<string>([...SOLUTION_KINDS, 'TSG_Workflow']);

/** Candidates that are read at once where all are looked at and there are more. */
const READ_AT_ONCE = 5_000;

/** What is read of a candidate, as far as it is written again. */
interface Candidate extends VariantFacts, Omit<Namesake, 'clouds'> {
  readonly name: string;
  readonly clouds: readonly string[];
  readonly variant: number | null;
  readonly apart: string;
}

/** Articles that changed, and the names that some of them had before: each with its base name. */
export interface VariantChanges {
  readonly keys: ReadonlySet<number>;
  readonly formerNames: ReadonlyMap<string, string>;
}

/**
 * Derives which articles are variants of one and what tells those of one name apart, and writes what changed.
 * @param changes only what these belong to, or did, is looked at; without it everything is
 * @param readAtOnce articles that are compared at a time, or a little more; does not change the result
 * @returns keys of the articles that are told apart by other words than before
 */
export function writeVariants(
  database: Database,
  clouds: ContentData['clouds'],
  changes?: VariantChanges,
  readAtOnce = READ_AT_ONCE,
): readonly number[] {
  if (changes && !mayHaveVariants(database, changes)) return [];
  const traits = prepareTraits(database);
  const read = (rows: readonly Row[]) => rows.map((row) => readCandidate(row, traits));
  const count = Number(database.prepare('SELECT count(*) FROM articles').first()?.[0]);
  if (changes || count <= readAtOnce) {
    const all = read(database.prepare(`SELECT ${COLUMNS} ${CANDIDATES}`).all());
    return tellVariants(database, changes ? connectedWith(changes, all) : all, clouds);
  }
  const some = database.prepare(
    `SELECT ${COLUMNS} FROM json_each(?) j CROSS JOIN articles a ON a.key = j.value ORDER BY j.key`,
  );
  const marks = `SELECT key, base, name, twin, body_hash, variant ${CANDIDATES}`;
  return [...variantGroups(database, marks, readAtOnce)].flatMap((keys) =>
    tellVariants(database, read(some.all(JSON.stringify(keys))), clouds),
  );
}

/** Derives and writes it for candidates among whom are all that any of them has to do with; each such group in path order. */
function tellVariants(
  database: Database,
  candidates: readonly Candidate[],
  clouds: ContentData['clouds'],
): readonly number[] {
  const variants = findVariants(candidates);
  const apart = wordsApart(candidates, clouds);
  const changed = candidates.filter(
    (each) => each.variant !== (variants.get(each.key) ?? null) || each.apart !== (apart.get(each.key) ?? ''),
  );
  const update = database.prepare(`UPDATE articles SET variant = j.value ->> 1, apart = j.value ->> 2
    FROM json_each(?) j WHERE articles.key = j.value ->> 0`);
  update.run(JSON.stringify(changed.map(({ key }) => [key, variants.get(key) ?? null, apart.get(key) ?? ''])));
  return changed.filter((each) => each.apart !== (apart.get(each.key) ?? '')).map(({ key }) => key);
}

/** Whether any of the articles that changed has, or had, a namesake or a variant. */
function mayHaveVariants(database: Database, { keys, formerNames }: VariantChanges): boolean {
  if (formerNames.size > 0) return true;
  const others = ['base', 'twin', 'body_hash'].map(
    (column) => `EXISTS (SELECT 1 FROM articles b WHERE b.${column} = a.${column} AND b.key <> a.key)`,
  );
  const sql = `SELECT 1 FROM json_each(?) j JOIN articles a ON a.key = j.value
    WHERE a.variant IS NOT NULL OR a.apart <> '' OR ${others.join(' OR ')} LIMIT 1`;
  return database.prepare(sql).first(JSON.stringify([...keys])) !== undefined;
}

/** Articles that share a mark with one that changed, or with one that does, and so on: no others have a say in how those are told. */
function connectedWith({ keys, formerNames }: VariantChanges, candidates: readonly Candidate[]): readonly Candidate[] {
  const members = new Map<string, Candidate[]>();
  for (const candidate of candidates)
    for (const mark of marksOf(candidate)) {
      const list = members.get(mark);
      if (list) list.push(candidate);
      else members.set(mark, [candidate]);
    }
  const formerMarks = [...formerNames].flatMap(([name, base]) => marksOfName(name, base));
  const former = formerMarks.flatMap((mark) => members.get(mark) ?? []);
  const found = new Set([...candidates.filter(({ key }) => keys.has(key)), ...former]);
  for (const candidate of found)
    for (const mark of marksOf(candidate)) {
      for (const other of members.get(mark) ?? []) found.add(other);
      members.delete(mark);
    }
  return candidates.filter((candidate) => found.has(candidate));
}

/** What makes articles namesakes or variants, or made them so before. */
function marksOf({ base, name, twin, bodyHash, variant }: Candidate): readonly string[] {
  const former = variant === null ? [] : [`v${variant}`];
  return [...marksOfName(name, base), `t${twin}`, ...(bodyHash === EMPTY_BODY ? [] : [`b${bodyHash}`]), ...former];
}

function marksOfName(name: string, base: string): readonly string[] {
  return [`n${base}`, `w${wordsOfName(name)}`];
}

function wordsApart(candidates: readonly Candidate[], clouds: ContentData['clouds']): ReadonlyMap<number, string> {
  const named = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const mark = `${kindInLists(candidate.kind)} ${wordsOfName(candidate.name)}`;
    const list = named.get(mark);
    if (list) list.push(candidate);
    else named.set(mark, [candidate]);
  }
  const words = [...named.values()].filter(({ length }) => length > 1);
  return new Map(
    words.flatMap((list) => [
      ...tellApart(
        list[0]?.name ?? '',
        list.map((each) => ({ ...each, clouds: cloudsInWords(each.clouds, clouds) })),
      ),
    ]),
  );
}

/** Lists of solutions alone name no kind, and what has no kind is called an article. */
function kindInLists(kind: string): string {
  return SOLUTIONS.has(kind) ? 'solution' : kind.replace('unknown', 'article');
}

/** Empty for what holds in the worldwide cloud. */
function cloudsInWords(tokens: readonly string[], clouds: ContentData['clouds']): string {
  return tokens.includes('public') ? '' : tokens.map((token) => clouds[token]?.name ?? token).join(', ');
}

type Traits = Readonly<Record<'products' | 'topics' | 'words' | 'passages', Query>>;

function prepareTraits(database: Database): Traits {
  return {
    products: database.prepare(`SELECT group_concat(name, ', ') FROM (
      SELECT p.name FROM article_products x JOIN products p ON p.id = x.product WHERE x.key = ? ORDER BY x.place LIMIT 2)`),
    topics: database.prepare(
      'SELECT t.name FROM article_topics x JOIN topics t ON t.id = x.topic WHERE x.key = ? ORDER BY x.place LIMIT 1',
    ),
    words: database.prepare('SELECT words FROM search_articles WHERE key = ?'),
    passages: database.prepare('SELECT passages FROM search_passages WHERE key = ?'),
  };
}

function readCandidate(row: Row, traits: Traits): Candidate {
  const [id, kind, base, twin, bodyHash, pageTitle, variant, apart, slug, path, name, description, clouds] = row;
  const key = Number(id);
  const cellOf = (query: Query) => String(query.first(key)?.[0] ?? '');
  return {
    key,
    kind: String(kind),
    base: String(base),
    twin: String(twin),
    bodyHash: String(bodyHash),
    pageTitle: String(pageTitle),
    sketch: once(() => sketchOf(unpackWords(blobOf(traits.words.first(key)?.[0])).map(([word]) => word))),
    variant: variant === null ? null : Number(variant),
    apart: String(apart),
    slug: String(slug),
    path: String(path),
    name: String(name),
    clouds: String(clouds).split(','),
    description: String(description),
    products: () => cellOf(traits.products),
    topic: () => cellOf(traits.topics),
    text: () => unpackPassages(blobOf(traits.passages.first(key)?.[0])).at(0)?.text ?? '',
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
