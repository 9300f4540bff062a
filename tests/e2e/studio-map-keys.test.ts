import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { graphOf, printCondition, troubleshooterFlow } from '@/lib/flow';
import { readArticle } from '@/lib/format';
import { readMap } from '@/lib/studio';
import { DATA } from '../lib/format/reading';
import { LOOK_UPS } from '../lib/studio/map/map-files';
import { openPage } from './browser';
import { CONTENT } from './inputs';
import { choose, focused, tabTo, type, typeInto } from './keys-alone';
import { type RunningSite, startSite, stepwise, temporaryFolder } from './running-site';
import { sharedBrowser } from './shared';

const folder = temporaryFolder();
const content = path.join(folder.path, 'content');
const FOLDER = 'articles/postgresql-restore-tsg';

/** The troubleshooter as somebody wrote it by hand. */
const BY_HAND = readFileSync(path.join(CONTENT, FOLDER, 'which-backup-or-restore.md'), 'utf8');
const wanted = mapIn(BY_HAND);

function mapIn(text: string) {
  const map = readMap(text.replace(/\r\n?/g, '\n'), LOOK_UPS);
  if (map === undefined) throw new Error('this is no troubleshooter');
  return map;
}

type Part = (typeof wanted.parts)[number];
type Way = Part['ways'][number];

let site: RunningSite;
let browser: Browser;

beforeAll(async () => {
  cpSync(CONTENT, content, { recursive: true });
  site = await startSite('dev', ['--content', content, '--catalog', path.join(folder.path, 'catalog.db')]);
  browser = await sharedBrowser();
});

afterAll(async () => {
  await site?.stop();
  folder.remove();
});

/** Presses a key until what has the focus is called so. */
async function pressUntil(page: Page, key: string, isThere: (name: string) => boolean): Promise<void> {
  for (let left = 300; left > 0 && !isThere(await focused(page)); left -= 1) await page.keyboard.press(key);
  expect(isThere(await focused(page))).toBe(true);
}

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

async function create(page: Page): Promise<void> {
  await page.goto('/studio');
  await page.locator('tbody tr').first().waitFor();
  await press(page, 'New article');
  await typeInto(page, 'Title', wanted.title);
  await typeInto(page, 'File name', 'built');
  await typeInto(page, 'Folder', FOLDER);
  await tabTo(page, 'Start from');
  await choose(page, 'troubleshooter');
  await tabTo(page, 'Draft: readers don’t see it yet');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.waitForURL(/edit\?path=/);
  await page.locator('html[data-started]').waitFor();
}

/** Takes out what the template has, on the map. */
async function clear(page: Page): Promise<void> {
  await pressUntil(page, 'Tab', (name) => name.includes('Question, ID '));
  for (let left = await page.locator('.studio-card').count(); left > 0; left -= 1) {
    await expect.poll(() => focused(page)).toContain(', ID ');
    await page.keyboard.press('Delete');
    await expect.poll(() => page.locator('.studio-card').count()).toBe(left - 1);
  }
}

async function describeIt(page: Page): Promise<void> {
  await press(page, 'About the troubleshooter');
  await typeInto(page, 'Title of the troubleshooter', wanted.title);
  await typeInto(page, 'What to attach to the case', wanted.attach);
  await typeInto(page, 'What it solves', wanted.solves);
  await typeInto(page, 'What to have ready', wanted.haveReady.join('\n'));
  await typeInto(page, 'Questions are borrowed from', wanted.questionsFrom);
}

/** Back to the map from a card. */
async function toMap(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toMatch(/, ID /);
}

/** How many options the card has that has the focus. */
function optionsOfCard(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      document.activeElement?.closest('.studio-card')?.querySelectorAll('[aria-label^="Remove option"]').length ?? -1,
  );
}

async function addQuestion(page: Page, part: Part & { readonly kind: 'question' }, isFirst: boolean): Promise<void> {
  if (part.isBorrowed) {
    await tabTo(page, 'Question to borrow');
    await choose(page, part.id);
    await press(page, 'Borrow a question');
    await expect.poll(() => focused(page)).toBe('Question');
    return toMap(page);
  }
  if (isFirst) await press(page, 'Add a question');
  else await page.keyboard.press('q');
  await expect.poll(() => focused(page)).toBe('Question');
  const { card } = part;
  await type(page, card.label);
  await typeInto(page, 'ID', part.id);
  if (card.options.length === 0)
    for (const left of [1, 0]) {
      await press(page, 'Remove option 1');
      await expect.poll(() => optionsOfCard(page)).toBe(left);
    }
  for (const [index, { value, text }] of card.options.entries()) {
    // A new question comes with two.
    if (index > 1) {
      await press(page, 'Add an option');
      await expect.poll(() => focused(page)).toBe(`Option ${index + 1}: text`);
    }
    await typeInto(page, `Option ${index + 1}: text`, text);
    await typeInto(page, `Option ${index + 1}: value`, value);
  }
  if (card.help !== '' || card.hints.length > 0) await press(page, 'Help, hints, points, and checks');
  if (card.help !== '') await typeInto(page, 'Help', card.help);
  for (const [index, hint] of card.hints.entries()) {
    await press(page, 'Add a point');
    await expect.poll(() => focused(page)).toBe(`Point ${index + 1}: text`);
    await type(page, hint);
  }
  if (card.options.length === 0) {
    await tabTo(page, 'Answer type', 'Shift+Tab');
    await choose(page, card.control);
  }
  await toMap(page);
}

async function addOutcome(page: Page, part: Part & { readonly kind: 'outcome' }): Promise<void> {
  await page.keyboard.press('o');
  await expect.poll(() => focused(page)).toBe('Title');
  await type(page, part.title);
  await typeInto(page, 'Text', part.text);
  await typeInto(page, 'ID', part.id);
  await tabTo(page, 'Kind of end');
  await choose(page, part.ending);
  await tabTo(page, 'Articles');
  for (const { id } of part.articles) {
    await page.keyboard.type(id);
    await page.keyboard.press('Enter');
  }
  await toMap(page);
}

/** Draws a way on the map, from the part that has the focus. */
async function connect(page: Page, part: Part, way: Way): Promise<void> {
  const index = part.ways.indexOf(way);
  await page.keyboard.press('c');
  await expect.poll(() => focused(page)).toBe('Leads to');
  await choose(page, `to ${way.to}`);
  const offered = part.kind === 'outcome' ? [] : part.offered;
  for (const { value, text } of offered) {
    if (way.answers?.includes(value) !== true) continue;
    await pressUntil(page, 'Tab', (name) => name.startsWith(text));
    await page.keyboard.press('Space');
  }
  await press(page, 'Connect');
  await expect.poll(() => page.locator('.studio-map-way').count()).toBe(drawn(part, index));
  await expect.poll(() => focused(page)).toContain(`, ID ${part.id}.`);
  if (way.answers === null && 'rows' in way.when) await setCondition(page, index, way.when);
}

/** How many ways there are on the map once those of a part are there up to this one. */
function drawn(part: Part, index: number): number {
  const before = wanted.parts.slice(0, wanted.parts.indexOf(part)).flatMap(({ ways }) => ways).length;
  return before + index + 1;
}

async function setCondition(
  page: Page,
  index: number,
  { kind, rows }: Extract<Way['when'], { readonly rows: unknown }>,
): Promise<void> {
  const name = `Connection ${index + 1}`;
  await page.keyboard.press('ArrowDown');
  for (let left = index; left > 0; left -= 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe(`${name} leads to`);
  await tabTo(page, `${name} applies`);
  await choose(page, 'condition');
  await tabTo(page, `${name}: condition`);
  await choose(page, kind);
  for (const [at, { id, sign, value }] of rows.entries()) {
    if (at > 0) {
      await press(page, 'Add a condition');
      await expect.poll(() => focused(page)).toBe(`${name}, condition ${at + 1}: question`);
    }
    await tabTo(page, `${name}, condition ${at + 1}: question`);
    await choose(page, id);
    await tabTo(page, `${name}, condition ${at + 1}: comparison`);
    await choose(page, sign);
    await tabTo(page, `${name}, condition ${at + 1}: answer`);
    await choose(page, value);
  }
  await toMap(page);
}

function flowIn(text: string) {
  const { body } = readArticle(Buffer.from(text), 'a.md', DATA).article;
  const value = body.format === 'json' ? body.value : undefined;
  return troubleshooterFlow({ id: 'a', value, title: '', ...LOOK_UPS }).flow;
}

/** A flow with its conditions as text: where they are in the file doesn’t matter. */
function told(text: string) {
  const { nodes, ...flow } = flowIn(text);
  const said = nodes.map(({ edges, when, ...node }) => ({
    ...node,
    when: when && printCondition(when),
    edges: edges.map((edge) => [edge.to, edge.when && printCondition(edge.when)]),
  }));
  return { ...flow, nodes: said };
}

it('rebuilds which-backup-or-restore by keys alone, from a template to the file, with the same flow', async () => {
  const { page, problems } = await openPage(browser, site.url);
  await create(page);
  await clear(page);
  await describeIt(page);
  for (const [index, part] of wanted.parts.entries()) {
    if (part.kind === 'question') await addQuestion(page, part, index === 0);
    if (part.kind === 'outcome') await addOutcome(page, part);
  }
  for (const part of wanted.parts) {
    if (part.ways.length === 0) continue;
    await pressUntil(page, 'ArrowRight', (name) => name.includes(`, ID ${part.id}.`));
    for (const way of part.ways) await connect(page, part, way);
  }
  await page.keyboard.press('Control+s');
  await expect.poll(() => page.locator('.studio-state').textContent()).toBe('No changes');
  expect(await page.locator('.map-node.is-wrong, .studio-map-way.is-wrong').count()).toBe(0);
  expect(problems).toEqual([]);

  const built = readFileSync(path.join(content, FOLDER, 'built.md'), 'utf8');
  expect(told(built)).toEqual(told(BY_HAND));
  expect(graphOf(flowIn(built))).not.toBeNull();
  expect(graphOf(flowIn(built))).toEqual(graphOf(flowIn(BY_HAND)));
  const { code, output } = await stepwise('check', '--content', content);
  expect([code, output.split('\n').filter((line) => /\berror\b/.test(line) && line.includes('built.md'))]).toEqual([
    0,
    [],
  ]);
  expect(output).toMatch(/(?:^|\n)0 errors, /);
}, 600_000);
