import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { search } from '@/lib/search';
import { discountedGain, type Judged, summarise } from './search-eval/measures';
import { openJudgedCatalog } from './search-eval/open-judged-catalog';
import { withTypo } from './search-eval/with-typo';

const QUERIES = z.object({
  queries: z.array(z.object({ query: z.string(), form: z.string(), relevant: z.array(z.string()).min(1) })).min(1),
});

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
    },
  });
  if (values.content === undefined || values.queries === undefined) {
    process.stderr.write('stepwise search-eval: --content DIR and --queries FILE are needed\n');
    return 2;
  }
  const { queries } = QUERIES.parse(JSON.parse(readFileSync(values.queries, 'utf8')));
  const forms = new Set(queries.map(({ form }) => form));
  const { catalog, close } = await openJudgedCatalog(values.content, values.data, forms);
  try {
    const index = catalog.searchIndex;
    const asked = queries.map(({ query, relevant }) => ({
      q: values.typos ? withTypo(query, values.seed) : query,
      relevant: new Set(relevant),
    }));
    for (const { q } of asked.slice(0, WARM_UP)) search(catalog, { q, limit: DEPTH });
    const judged = asked.map(({ q, relevant }): Judged => {
      const started = performance.now();
      const { results } = search(catalog, { q, limit: DEPTH });
      const milliseconds = performance.now() - started;
      const paths = results.flatMap(({ article, variants }) =>
        [article, ...variants].map(({ key }) => index.pathOf(key)),
      );
      const hits = paths.slice(0, DEPTH).map((path) => relevant.has(path));
      return { hits, gain: discountedGain(hits, relevant.size), milliseconds };
    });
    const figures = summarise(judged);
    const text = Object.entries(figures).map(([name, value]) => `${name.padEnd(8)} ${value}`);
    process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : `${text.join('\n')}\n`);
    return 0;
  } finally {
    close();
  }
}
