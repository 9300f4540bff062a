import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArticleSummary, type Catalog, openCatalog } from '@/lib/catalog';
import { openFlow } from '@/lib/journey';
import { inParallel, spread } from './crawl';
import { driveFlow } from './flow-driver';
import { journeyFindings } from './flow-findings';
import { LARGEST_CATALOG } from './inputs';
import { seeded } from './seeded';
import { sharedSite } from './shared';
import type { SharedSite } from './shared-host';

/** Walks of each troubleshooter and of the finder, and articles that are followed once each; `npm run test:deep` takes more. */
const WALKS = Number(process.env.STEPWISE_FLOW_SEEDS ?? 12);
const STEP_FLOWS = Number(process.env.STEPWISE_STEP_FLOWS ?? 20);

const AT_A_TIME = 6;

let small: SharedSite;
let large: SharedSite;
let samples: Catalog;
let corpus: Catalog;

beforeAll(async () => {
  small = await sharedSite('sample');
  large = await sharedSite('largest');
  samples = openCatalog(small.catalogFile);
  corpus = openCatalog(LARGEST_CATALOG);
});

afterAll(async () => {
  samples?.close();
  corpus?.close();
});

/** One way through a flow, drawn by its seed. */
interface Walk {
  readonly slug: string;
  readonly seed: number;
}

/** Articles that open as flows of a source; of many candidates a spread share is opened. */
function slugsOf(catalog: Catalog, source: string, isCandidate: (article: ArticleSummary) => boolean, most: number) {
  const candidates = spread([...catalog.articles()].filter(isCandidate), most);
  return candidates.map(({ slug }) => slug).filter((slug) => openFlow(catalog, slug)?.source === source);
}

function manyWalks(slugs: readonly string[]): readonly Walk[] {
  return slugs.flatMap((slug) => Array.from({ length: WALKS }, (_, seed) => ({ slug, seed })));
}

/** Walks from the flow's own start page; gives what is wrong, and tells how far the walks came. */
async function walkAll(site: SharedSite, catalog: Catalog, walks: readonly Walk[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  const ends = new Set<string>();
  let pages = 0;
  await inParallel(walks, AT_A_TIME, async ({ slug, seed }) => {
    const start = `/flows/${encodeURIComponent(slug)}`;
    try {
      const journey = await driveFlow(site.url, start, seeded(seed), (href) => href.startsWith(`${start}/`));
      pages += journey.pages;
      ends.add(journey.summary);
      wrong.push(...journeyFindings(catalog, slug, journey).map((finding) => `${finding} (seed ${seed})`));
    } catch (error) {
      wrong.push(`${slug}, seed ${seed}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
  console.log(`measured: ${walks.length} walks over ${pages} pages to ${ends.size} different ends`);
  return wrong;
}

describe('without script, any answers lead over every question that is asked, once each, to an end', () => {
  it('of every troubleshooter', { timeout: 600_000 }, async () => {
    const slugs = slugsOf(samples, 'troubleshooter', ({ kind }) => kind === 'TSG_Workflow', WALKS);
    expect(slugs.length).toBeGreaterThanOrEqual(2);
    expect(await walkAll(small, samples, manyWalks(slugs))).toEqual([]);
  });

  it('of the finder', { timeout: 600_000 }, async () => {
    expect(await walkAll(large, corpus, manyWalks(['finder']))).toEqual([]);
  });

  it('of articles followed step by step', { timeout: 7_200_000 }, async () => {
    const slugs = slugsOf(corpus, 'steps', ({ stepCount }) => stepCount >= 2, STEP_FLOWS);
    expect(slugs.length).toBeGreaterThan(10);
    const walks = slugs.map((slug, seed) => ({ slug, seed }));
    expect(await walkAll(large, corpus, walks)).toEqual([]);
  });
});
