import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import type { Catalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { search } from '@/lib/search';
import { discountedGain, type Judged, summarise } from './search-eval/measures';
import { openJudgedCatalog } from './search-eval/open-judged-catalog';
import { withTypo } from './search-eval/with-typo';

const QUERIES = z.object({
  queries: z.array(z.object({ query: z.string(), form: z.string(), relevant: z.array(z.string()).min(1) })).min(1),
});

/** A query with the paths of the articles that answer it. */
interface Asked {
  readonly q: string;
  readonly relevant: ReadonlySet<string>;
}

/** Results that are looked at. */
const DEPTH = 10;

/** Queries run before any is timed, so that the code is compiled and the catalog's pages are in memory. */
const WARM_UP = 30;

/**
 * `stepwise search-eval`: how well and how fast search finds the articles of a judged list, compiled without the forms whose
 * titles are the queries. Figures are about search alone, in this process.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      content: { type: 'string' },
      data: { type: 'string' },
      queries: { type: 'string' },
      typos: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
      compile: { type: 'string' },
    },
  });
  const { content: contentDir, data: dataDir, compile: outFile } = values;
  if (contentDir === undefined || values.queries === undefined) {
    process.stderr.write('stepwise search-eval: --content DIR and --queries FILE are needed\n');
    return 2;
  }
  const { queries } = QUERIES.parse(JSON.parse(readFileSync(values.queries, 'utf8')));
  if (outFile !== undefined) {
    await compileCatalog({ contentDir, dataDir, outFile, exclude: new Set(queries.map(({ form }) => form)) });
    return 0;
  }
  const judgedCatalog = openJudgedCatalog(args);
  if (!judgedCatalog) return 2;
  const asked = queries.map(({ query, relevant }): Asked => {
    return { q: values.typos ? withTypo(query, values.seed) : query, relevant: new Set(relevant) };
  });
  try {
    print(summarise(judge(judgedCatalog.catalog, asked)), values.json);
    return 0;
  } finally {
    judgedCatalog.close();
  }
}

function judge(catalog: Catalog, asked: readonly Asked[]): readonly Judged[] {
  for (const { q } of asked.slice(0, WARM_UP)) search(catalog, { q, limit: DEPTH });
  return asked.map(({ q, relevant }) => {
    const started = performance.now();
    const { results } = search(catalog, { q, limit: DEPTH });
    const milliseconds = performance.now() - started;
    // Variants stand behind their article and take places of their own, so that gathering them flatters no figure.
    const articles = results.flatMap(({ article, variants }) => [article, ...variants]);
    const hits = articles.slice(0, DEPTH).map(({ key }) => relevant.has(catalog.searchIndex.pathOf(key)));
    return { hits, gain: discountedGain(hits, relevant.size), milliseconds };
  });
}

function print(figures: ReturnType<typeof summarise>, isJson: boolean): void {
  const lines = Object.entries(figures).map(([name, value]) => `${name.padEnd(8)} ${value}`);
  process.stdout.write(isJson ? `${JSON.stringify(figures)}\n` : `${lines.join('\n')}\n`);
}
