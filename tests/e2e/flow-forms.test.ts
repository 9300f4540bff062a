import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArticleSummary, type Catalog, openCatalog } from '@/lib/catalog';
import { type Flow, fieldName, readDateTime, shownQuestions } from '@/lib/flow';
import { openFlow, readRequest } from '@/lib/journey';
import { inParallel, spread } from './crawl';
import { driveFlow, type Journey } from './flow-driver';
import { LARGEST_CATALOG, LARGEST_CONTENT } from './inputs';
import { type RunningSite, startSite } from './running-site';
import { seeded } from './seeded';

/** Walks of each form, by seed, and forms walked: `npm run test:flows` walks every form three times. */
const WALKS = (process.env.STEPWISE_FLOW_WALKS ?? '1').split(',').map(Number);
const FORMS = Number(process.env.STEPWISE_FLOW_FORMS ?? 200);

/** Requests at a time. */
const AT_A_TIME = 6;

let site: RunningSite;
let catalog: Catalog;
let forms: readonly ArticleSummary[];

beforeAll(async () => {
  site = await startSite('start', ['--content', LARGEST_CONTENT, '--catalog', LARGEST_CATALOG]);
  catalog = openCatalog(LARGEST_CATALOG);
  const all = [...catalog.articles()].filter(({ slug }) => openFlow(catalog, slug)?.source === 'form');
  forms = spread(all, FORMS);
  console.log(`note: walking ${forms.length} of ${all.length} forms, ${WALKS.length} times each`);
});

afterAll(async () => {
  catalog?.close();
  await site?.stop();
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
          wrong.push(...findingsOf(form.slug, journey));
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

/** What of a journey is not as it must be. */
function findingsOf(slug: string, journey: Journey): readonly string[] {
  const flow = openFlow(catalog, slug);
  if (flow === undefined) return [`${slug} is no flow`];
  const asked = journey.asked.map(([name = '']) => name);
  const expected = expectedQuestions(flow, journey);
  return [
    ...(asked.join('|') === expected.join('|')
      ? []
      : [`${slug}: asked ${asked.join(', ')} instead of ${expected.join(', ')}`]),
    ...missingAnswers(journey).map((answer) => `${slug}: the summary lacks “${answer}”`),
    ...typedInAddresses(journey).map((address) => `${slug}: typed text in ${address}`),
  ];
}

/** What the engine asks for the same answers. */
function expectedQuestions(flow: Flow, { answered }: Journey): readonly string[] {
  const fields = [...answered].flatMap(([name, given]) => given.map((text) => [name, text] as const));
  const { answers } = readRequest(flow, [], [...fields, ['from', '']]);
  return shownQuestions(flow, answers).visits.map(({ node }) => fieldName(node.id));
}

function missingAnswers({ answered, summary }: Journey): readonly string[] {
  const texts = [...answered].flatMap(([name, given]) => (name.endsWith('~zone') ? [] : given));
  return texts.filter((text) => !summary.includes(readDateTime(text)?.local.replace('T', ' ') ?? text));
}

/** Addresses that hold typed text, in whatever way it could be written there. */
function typedInAddresses({ typed, addresses }: Journey): readonly string[] {
  const long = typed.filter((text) => text.length > 12);
  const written = long.flatMap((text) => [new URLSearchParams({ text }).toString().slice(5), encodeURIComponent(text)]);
  return addresses.filter((address) => written.some((text) => address.includes(text)));
}
