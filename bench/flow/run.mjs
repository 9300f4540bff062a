/** How quick the pages of flows are, and how quick the engine; README.md of this folder says how. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { describeMachine, printTable, quantile } from '../rig/machine.mjs';
import { buildPages, compile, serveCatalog } from '../rig/own-site.mjs';
import { defaultContent, ROOT, temporaryFolder } from '../rig/places.mjs';
import { bundleFlow } from './bundle.mjs';
import { measureReaders } from './readers.mjs';

const { values: options } = parseArgs({
  options: {
    content: { type: 'string', default: defaultContent() },
    catalog: { type: 'string' },
    readers: { type: 'string', default: '32' },
    seconds: { type: 'string', default: '6' },
    rounds: { type: 'string', default: '3' },
  },
});

const READERS = Number(options.readers);
const catalogFile = options.catalog ?? path.join(temporaryFolder(), 'catalog.db');
console.log(describeMachine());
buildPages();
if (options.catalog === undefined) compile(options.content, catalogFile);

const { encodeChoices, isAsked, nodeSegment, openCatalog, openFlow, resolve } = await bundleFlow(ROOT);
const catalog = openCatalog(catalogFile);
const flow = largestForm();
const asked = flow.nodes.filter(isAsked);
const answers = answersTo(asked);

await measurePages();
measureEngine();
catalog.close();

/** The form with the most questions. */
function largestForm() {
  const flows = [...catalog.articles()].flatMap(({ slug, kind }) =>
    kind === 'problemScopingQuestions' ? [openFlow(catalog, slug)] : [],
  );
  return flows.reduce((most, each) => (each.nodes.length > most.nodes.length ? each : most));
}

/** The first option of every choice, so that as much as can be is asked. */
function answersTo(nodes) {
  const choices = nodes.filter(({ options: offered }) => offered.length > 0).map(({ id }) => [id, [0]]);
  const texts = nodes.filter(({ takesText }) => takesText).map(({ id }) => [id, 'An answer of some words.']);
  return { choices: new Map(choices), texts: new Map(texts) };
}

async function measurePages() {
  const site = await serveCatalog(catalogFile, { RATE_LIMIT: '0' });
  const origin = new URL(site.url).origin;
  const choice = asked.find(({ options: offered }) => offered.length > 0) ?? asked[0];
  const page = `${origin}/flows/${flow.id}/${nodeSegment(flow, choice.id)}?${encodeChoices(flow, answers.choices)}`;
  const text = asked.find(({ takesText }) => takesText) ?? asked[0];
  const posted = `from=${encodeURIComponent(nodeSegment(flow, text.id))}&${new URLSearchParams([...answers.texts, ...new URLSearchParams(encodeChoices(flow, answers.choices))])}`;
  // A key that links from other sites bear: it is no answer, and makes another address of the same page.
  const kinds = [
    ['question, drawn for each reader', (turn) => ({ url: `${page}&utm_term=${turn}` })],
    ['question, kept', () => ({ url: page })],
    [
      'typed answer posted, next question',
      () => ({ url: `${origin}/flows/${flow.id}/${nodeSegment(flow, text.id)}`, body: posted }),
    ],
    ['search, drawn for each reader', (turn) => ({ url: `${origin}/search?q=restore+${turn}` })],
    ['article, kept', () => ({ url: `${origin}/articles/${flow.id}` })],
  ];
  const times = kinds.map(() => []);
  for (let round = 0; round <= Number(options.rounds); round++) {
    for (const [at, [, ask]] of kinds.entries()) {
      const measured = await measureReaders(READERS, round === 0 ? 2 : Number(options.seconds), (turn) =>
        ask(turn + round * 1e6),
      );
      // Hundreds of thousands on a quick machine: more than a call takes as arguments.
      if (round > 0) for (const milliseconds of measured) times[at].push(milliseconds);
    }
  }
  await site.stop();
  console.log(
    `\n${flow.id}: ${asked.length} questions; ${READERS} readers at a time, ${options.rounds} rounds of ${options.seconds} s\n`,
  );
  const seconds = Number(options.rounds) * Number(options.seconds);
  printTable(
    ['page', 'a second', 'p50 ms', 'p99 ms'],
    kinds.map(([name], at) => [
      name,
      Math.round(times[at].length / seconds),
      quantile(times[at], 0.5).toFixed(1),
      quantile(times[at], 0.99).toFixed(1),
    ]),
  );
}

/** Beside the engine: what merely reading the flow as JSON takes. */
function measureEngine() {
  const json = JSON.stringify(flow);
  const works = [
    ['resolve() at the end, all answered', () => resolve(flow, answers, null)],
    ['resolve() at the first question', () => resolve(flow, answers, asked[0].id)],
    ['JSON.parse of the flow', () => JSON.parse(json)],
  ];
  console.log('');
  printTable(
    ['work', 'a second'],
    works.map(([name, work]) => [name, Math.round(ratePerSecond(work)).toLocaleString('en')]),
  );
}

function ratePerSecond(work) {
  for (let count = 0; count < 500; count++) work();
  const started = performance.now();
  let done = 0;
  for (; performance.now() - started < 2_000; done++) work();
  return (done * 1000) / (performance.now() - started);
}
