import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { summarySchema } from '@/lib/share';
import { textIn } from '@/lib/text';
import { axeFindings, openPage, scrollsSideways } from './browser';
import { ROOT } from './inputs';
import { type RunningSite, startSite, temporaryFolder } from './running-site';
import { copiedCatalog, sharedBrowser } from './shared';

const FLOW = '/flows/lost-file-questions';
const FORM = 'articles/sql/lost-file-questions';
const SECRET = 'The file is <b>gone</b>';
const folder = temporaryFolder();

let desk: Server;
let browser: Browser;
let site: RunningSite;
let got: string[] = [];

beforeAll(async () => {
  desk = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    got.push(body);
    response.writeHead(201).end('{"reference":"T-42"}');
  });
  await new Promise<void>((resolve) => desk.listen(0, '127.0.0.1', resolve));
  const { port } = desk.address() as AddressInfo;
  const contentDir = path.join(folder.path, 'content');
  mkdirSync(contentDir);
  cpSync(path.join(ROOT, 'content'), contentDir, { recursive: true });
  writeFileSync(path.join(contentDir, `${FORM}.md`), form('en', 'What was lost?', 'A file'));
  writeFileSync(path.join(contentDir, `${FORM}.de-de.md`), form('de', 'Was ging verloren?', 'Eine Datei'));
  const contact = { webhook: `http://127.0.0.1:${port}/cases`, label: 'Send to the help desk' };
  writeFileSync(path.join(contentDir, 'data', 'site.json'), JSON.stringify({ contact, supportLanguage: 'de' }));
  site = await startSite('start', ['--content', contentDir, '--catalog', await copiedCatalog(folder.path)]);
  browser = await sharedBrowser();
});

afterAll(async () => {
  await site?.stop();
  desk?.close();
  folder.remove();
});

/** A form with a choice and a text. */
function form(language: string, label: string, option: string): string {
  const options = [
    { value: 'file', text: option },
    { value: 'disk', text: 'Disk' },
  ];
  const lost = { id: 'lost', order: 1, controlType: 'dropdown', displayLabel: label, required: true };
  const story = { id: 'story', order: 2, controlType: 'multilinetextbox', displayLabel: 'Details', required: true };
  const elements = [
    { ...lost, dropdownOptions: options },
    { ...story, useAsAdditionalDetails: true },
  ];
  const header = `selfHelpType="problemScopingQuestions" articleId="lost-file" language="${language}"`;
  const json = JSON.stringify({ title: label, formElements: elements });
  return `<properties pageTitle="${label}" ${header} cloudEnvironments="public" />\n\n# ${label}\n---\n${json}\n---\n`;
}

it.each([
  ['with script', { javaScriptEnabled: true, viewport: { width: 1280, height: 900 } }],
  ['without script on a phone', { javaScriptEnabled: false, viewport: { width: 390, height: 800 } }],
])('support gets the summary in its language, beside what the reader saw, %s', async (_, options) => {
  got = [];
  const { page, context, problems } = await openPage(browser, site.url, options);
  await page.goto(`${FLOW}/story?lost=file`);
  await page.locator('form[data-flow] textarea').fill(SECRET);
  await page.locator('form[data-flow] button').first().click();
  await page.waitForURL(`**${FLOW}/check**`);
  await page.locator('form[data-flow] button').first().click();
  const sheets = page.locator('.summary-both .summary-sheet');
  await sheets.nth(1).waitFor();
  expect(await sheets.count()).toBe(2);
  expect(await sheets.nth(1).getAttribute('lang')).toBe('de');
  const told = [await sheets.nth(0).textContent(), await sheets.nth(1).textContent()];
  for (const each of told) expect(each).toContain(SECRET);
  expect(told[0]).toContain('What was lost?A file');
  expect(told[1]).toContain('Was ging verloren?Eine Datei');
  expect(told[1]).toContain(textIn('de').caseSummary.answers);
  const [own, support] = [await sheets.nth(0).boundingBox(), await sheets.nth(1).boundingBox()];
  const isBeside = (own?.x ?? 0) + (own?.width ?? 0) <= (support?.x ?? 0);
  expect(isBeside).toBe(options.viewport.width > 1000);
  expect(await scrollsSideways(page)).toBe(false);
  if (options.javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Send to the help desk' }).click();
  await page.locator('[data-delivery="delivered"]').waitFor();
  const sent = summarySchema.parse(JSON.parse(got[0] ?? ''));
  expect([got.length, sent.language, sent.original?.language]).toEqual([1, 'de', 'en']);
  const answers = ({ scopingDetails }: Pick<typeof sent, 'scopingDetails'>) =>
    scopingDetails.map(({ question, answer: { displayValue, value } }) => [question, displayValue, value]);
  expect(answers(sent)).toEqual([
    ['Was ging verloren?', 'Eine Datei', 'file'],
    ['Details', SECRET, SECRET],
  ]);
  expect(sent.original && answers(sent.original)[0]).toEqual(['What was lost?', 'A file', 'file']);
  expect(problems).toEqual([]);
  await context.close();
});

it('keeps what was chosen and typed when the reader goes on in German', async () => {
  const { page, context, problems } = await openPage(browser, site.url);
  await page.goto(`${FLOW}/lost`);
  await page.locator('html[data-started]').waitFor();
  await page.getByLabel('A file').check();
  await page.locator('.flow-buttons button').first().click();
  await page.waitForURL(`**${FLOW}/story?lost=file`);
  await page.locator('textarea').fill(SECRET);
  await page.locator('[data-languages] summary').click();
  await page.locator('[data-languages]').getByRole('link', { name: 'Deutsch', exact: true }).click();
  await page.waitForURL('**/de/flows/lost-file-questions-de/story?lost=file');
  await expect.poll(() => page.locator('textarea').inputValue()).toBe(SECRET);
  expect(await page.locator('.flow-side dl').textContent()).toContain('Was ging verloren?Eine Datei');
  expect(problems).toEqual([]);
  await context.close();
});
