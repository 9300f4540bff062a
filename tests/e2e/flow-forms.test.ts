import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArticleSummary, type Catalog, openCatalog } from '@/lib/catalog';
import { type Flow, fieldName, readDateTime, shownQuestions } from '@/lib/flow';
import { openFlow, readRequest } from '@/lib/journey';
import { inParallel, spread } from './crawl';
import { driveFlow, type Journey } from './flow-driver';
import { LARGEST_CATALOG, LARGEST_CONTENT } from './inputs';
import { type RunningSite, startSite } from './running-site';
import { seeded } from './seeded';

/** Walks of each form, and forms walked: `npm run test:flows` walks every form three times. */
const WALKS = Number(process.env.STEPWISE_FLOW_WALKS ?? 1);
const FORMS = Number(process.env.STEPWISE_FLOW_FORMS ?? 250);

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
  console.log(`note: walked ${forms.length} of ${all.length} forms, ${WALKS} times each`);
});

afterAll(async () => {
  catalog?.close();
  await site?.stop();
});

describe('every form, without script', () => {
  it('leads from its id over every question that is asked, once each, to a summary of all answers', async () => {
    const wrong: string[] = [];
    let pages = 0;
    await inParallel(forms, AT_A_TIME, async ({ slug, articleId, key }) => {
      for (let walk = 1; walk <= WALKS; walk += 1) {
        try {
          const journey = await driveFlow(
            site.url,
            `/a/${encodeURIComponent(articleId)}`,
            seeded(key * 10 + walk),
            (href) => href.startsWith(`/flows/${encodeURIComponent(slug)}/`),
          );
          pages += journey.pages;
          wrong.push(...findingsOf(slug, journey));
        } catch (error) {
          wrong.push(`${slug}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
    });
    console.log(`measured: ${pages} pages of forms`);
    expect(wrong).toEqual([]);
    expect(forms.length).toBeGreaterThan(0);
  }, 3_600_000);
});

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

/** Typed text has blanks, and addresses write them as `+` or `%20`. */
function typedInAddresses({ answered, addresses }: Journey): readonly string[] {
  const typed = [...answered.values()].flat().filter((text) => text.includes('&'));
  return addresses.filter((address) =>
    typed.some((text) =>
      new URLSearchParams(address.split('?')[1]).toString().includes(new URLSearchParams({ text }).toString().slice(5)),
    ),
  );
}
