import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArticleSummary, type Catalog, openCatalog } from '@/lib/catalog';
import { openFlow } from '@/lib/journey';
import { inParallel, spread } from './crawl';
import { driveFlow, type Journey } from './flow-driver';
import { journeyFindings, missingAnswers } from './flow-findings';
import { LARGEST_CATALOG } from './inputs';
import { seeded } from './seeded';
import { sharedSite } from './shared';
import type { SharedSite } from './shared-host';

/** Walks of each form, by seed, and forms walked: `npm run test:deep` walks every form three times. */
const WALKS = (process.env.STEPWISE_FLOW_WALKS ?? '1').split(',').map(Number);
const FORMS = Number(process.env.STEPWISE_FLOW_FORMS ?? 120);

/** Requests at a time. */
const AT_A_TIME = 6;

let site: SharedSite;
let catalog: Catalog;
let forms: readonly ArticleSummary[];

beforeAll(async () => {
  site = await sharedSite('largest');
  catalog = openCatalog(LARGEST_CATALOG);
  const all = [...catalog.articles()].filter(({ slug }) => openFlow(catalog, slug)?.source === 'form');
  forms = spread(all, FORMS);
  console.log(`note: walking ${forms.length} of ${all.length} forms, ${WALKS.length} times each`);
});

afterAll(async () => {
  catalog?.close();
});

describe('every form, without script', () => {
  it.each(WALKS)(
    'walk %i leads from its id over every question that is asked, once each, to a summary of all answers',
    async (walk) => {
      const wrong: string[] = [];
      let pages = 0;
      await inParallel(forms, AT_A_TIME, async (form) => {
        try {
          const journey = await walkForm(form, walk);
          pages += journey.pages;
          wrong.push(...journeyFindings(catalog, form.slug, journey));
          wrong.push(...missingAnswers(journey).map((answer) => `${form.slug}: the summary lacks “${answer}”`));
        } catch (error) {
          wrong.push(`${form.slug}: ${error instanceof Error ? error.message : String(error)}`);
        }
      });
      console.log(`measured: ${pages} pages of ${forms.length} forms, walk ${walk}`);
      expect(wrong).toEqual([]);
      expect(forms.length).toBeGreaterThan(0);
    },
    7_200_000,
  );
});

function walkForm({ slug, articleId, key }: ArticleSummary, walk: number): Promise<Journey> {
  const isStart = (href: string) => href.startsWith(`/flows/${encodeURIComponent(slug)}/`);
  return driveFlow(site.url, `/a/${encodeURIComponent(articleId)}`, seeded(key * 10 + walk), isStart);
}
