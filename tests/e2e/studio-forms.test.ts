import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFindings, openPage } from './browser';
import { CONTENT } from './inputs';
import { type RunningSite, startSite, temporaryFolder } from './running-site';
import { sharedBrowser } from './shared';

const folder = temporaryFolder();
const content = path.join(folder.path, 'content');
const NAME = 'studio-test/restore-questions.md';
const file = path.join(content, NAME);

const TEXT = `<properties
    pageTitle="Questions about a restore"
    description="What support needs to know."
    selfHelpType="problemScopingQuestions"
    cloudEnvironments="public"
    articleId="studio-form-1"
/>

---
{
  "$schema": "SelfHelpContent",
  "title": "Questions about a restore",
  "subscriptionRequired": true,
  "resourceRequired": true,
  "madeBy": "hand",
  "formElements": [
    {
      "id": "when",
      "order": 1,
      "controlType": "datetimepicker",
      "displayLabel": "When did it start?",
      "required": false
    },
    {
      "id": "kind",
      "order": 2,
      "controlType": "dropdown",
      "displayLabel": "What kind of restore was it?",
      "dropdownOptions": [
        { "text": "Point in time", "value": "pitr" },
        { "text": "Geo", "value": "geo" },
        { "text": "Other, don't know, or not applicable", "value": "dont_know_answer" }
      ],
      "required": true
    },
    {
      "id": "region",
      "order": 3,
      "controlType": "textbox",
      "displayLabel": "Which region?",
      "unknownKey": [1, 2],
      "visibility": "(kind == geo || kind == pitr) && when != null"
    },
    {
      "id": "problem_description",
      "order": 1000,
      "controlType": "multilinetextbox",
      "displayLabel": "What happened?",
      "useAsAdditionalDetails": true,
      "required": true
    }
  ]
}
---
`.replaceAll('\n', '\r\n');

let site: RunningSite;
let browser: Browser;

beforeAll(async () => {
  cpSync(CONTENT, content, { recursive: true });
  mkdirSync(path.dirname(file));
  writeFileSync(file, TEXT);
  site = await startSite('dev', ['--content', content, '--catalog', path.join(folder.path, 'catalog.db')]);
  browser = await sharedBrowser();
});

beforeEach(() => writeFileSync(file, TEXT));

afterAll(async () => {
  await site?.stop();
  folder.remove();
});

function onDisk(): string {
  return readFileSync(file, 'utf8');
}

async function openForm(options = {}) {
  const watched = await openPage(browser, site.url, options);
  await watched.page.goto(`/studio/edit?path=${encodeURIComponent(NAME)}`);
  await watched.page.locator('html[data-started]').waitFor();
  return watched;
}

const state = (page: Page) => page.locator('.studio-state');
const preview = (page: Page) => page.frameLocator('.studio-preview');
const card = (page: Page, words: string) => page.locator('.studio-card', { hasText: words }).first();

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => state(page).textContent()).toBe('No changes');
}

describe('the Studio with a question form', () => {
  it('writes a card’s change into its line alone, and undoes and redoes it', async () => {
    const { page, problems } = await openForm();
    await page.getByRole('button', { name: '3. Which region?' }).click();
    const question = card(page, 'Which region?').getByLabel('Question', { exact: true });
    await question.fill('In which region?');
    await expect.poll(() => state(page).textContent()).toBe('Unsaved changes');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => question.inputValue()).toBe('Which region?');
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(() => question.inputValue()).toBe('In which region?');
    await save(page);
    expect(onDisk()).toBe(TEXT.replace('Which region?', 'In which region?'));
    expect(problems).toEqual([]);
  });

  it('shows a condition as drop-downs, keeps a written one, and writes what is chosen', async () => {
    const { page, problems } = await openForm();
    await page.getByRole('button', { name: '3. Which region?' }).click();
    const region = card(page, 'Which region?');
    expect(await region.getByLabel('Condition as it’s written in the file').inputValue()).toBe(
      '(kind == geo || kind == pitr) && when != null',
    );
    await region.getByLabel('Show this question').selectOption('any');
    await region.getByLabel('Condition 1: answer').selectOption('geo');
    await region.getByRole('button', { name: 'Add a condition' }).click();
    await region.getByLabel('Condition 2: question').selectOption('when');
    await region.getByLabel('Condition 2: comparison').selectOption('open');
    await expect.poll(() => region.getByLabel('Condition 2: comparison').inputValue()).toBe('open');
    await save(page);
    expect(onDisk()).toBe(TEXT.replace('(kind == geo || kind == pitr) && when != null', 'kind == geo || when == null'));
    expect(problems).toEqual([]);
  });

  it('undoes with keys from a field, and shows what the form has where a change is refused', async () => {
    const { page, problems } = await openForm();
    const titles = () => page.locator('.studio-card-title').allTextContents();
    await page.getByRole('button', { name: '2. What kind of restore was it?' }).click();
    const fields = page.locator('.studio-card').nth(1);
    const question = fields.getByLabel('Question', { exact: true });
    await question.fill('Which kind?');
    await expect.poll(titles).toContain('2. Which kind?');
    const id = fields.getByLabel('ID', { exact: true });
    await id.fill('region');
    await id.press('Tab');
    await page.getByText('Another question has the ID “region”.').waitFor();
    await expect.poll(() => id.inputValue()).toBe('kind');
    await question.press('Control+z');
    await expect.poll(() => question.inputValue()).toBe('What kind of restore was it?');
    await expect.poll(() => state(page).textContent()).toBe('No changes');
    expect(problems).toEqual([]);
  });

  it('adds a question where it is wanted, and leads from a finding to its card', async () => {
    const { page, problems } = await openForm();
    await page.getByLabel('Type of the new question').selectOption('numerictextbox');
    await page.getByLabel('Position of the new question').selectOption({ label: 'After 3. Which region?' });
    await page.getByRole('button', { name: 'Add a question' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id ?? '')).toMatch(/^studio-field/);
    await page.keyboard.type('How many?');
    await page.keyboard.press('Control+s');
    await expect.poll(() => state(page).textContent()).toBe('No changes');
    const added = `    },
    {
      "id": "question",
      "order": 4,
      "controlType": "numerictextbox",
      "displayLabel": "How many?",
      "required": false
    },
    {
      "id": "problem_description"`.replaceAll('\n', '\r\n');
    expect(onDisk()).toBe(TEXT.replace(/ {4}\},\r\n {4}\{\r\n {6}"id": "problem_description"/, () => added));
    await page.getByRole('button', { name: 'Remove: What kind of restore was it?' }).click();
    await card(page, 'Which region?').locator('.studio-mark').waitFor();
    await page.locator('.studio-findings').getByRole('button', { name: /^Line/ }).first().click();
    const open = page.locator('.studio-card-title[aria-expanded="true"]');
    await expect.poll(() => open.allTextContents()).toContain('2. Which region?');
    expect(problems).toEqual([]);
  });

  it('walks the flow beside the cards, as it is typed, and lists its paths', async () => {
    const { page, problems } = await openForm();
    await page.getByRole('button', { name: 'Walk through' }).click();
    const flow = preview(page);
    await flow.getByRole('link', { name: /start/i }).first().click();
    await flow
      .getByRole('heading', { name: 'When did it start?' })
      .or(flow.getByText('When did it start?'))
      .first()
      .waitFor();
    await flow
      .getByRole('button', { name: /continue/i })
      .first()
      .click();
    await flow.getByLabel('Geo', { exact: true }).check();
    await flow
      .getByRole('button', { name: /continue/i })
      .first()
      .click();
    await flow.getByText('What happened?').first().waitFor();
    await page.getByText('Paths through the form').click();
    await page.locator('.studio-paths > li').first().waitFor();
    expect(await page.locator('.studio-paths').textContent()).toContain('Which region?');
    expect(problems).toEqual([]);
  });

  it('moves, copies, and removes questions with keys, says so, and keeps the focus', async () => {
    const { page, problems } = await openForm();
    const said = page.locator('.studio-status');
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
    await page.getByRole('button', { name: 'Move up: Which region?' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => said.textContent()).toBe('Moved “Which region?” to position 2 of 4.');
    expect(await focused()).toBe('Move up: Which region?');
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => said.textContent()).toBe('Moved “Which region?” to position 1 of 4.');
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => said.textContent()).toBe('Moved “Which region?” to position 2 of 4.');
    await page.getByRole('button', { name: 'Copy: What kind of restore was it?' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => said.textContent()).toBe('Copied: question 4 of 5.');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('And before?');
    await expect.poll(() => page.locator('.studio-card-title').allTextContents()).toContain('4. And before?');
    await page.getByRole('button', { name: 'Remove: And before?' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => said.textContent()).toBe('Removed “And before?”. 4 questions left.');
    await save(page);
    const moved = TEXT.replace('"order": 3', '"order": x')
      .replace('"order": 2', '"order": 3')
      .replace('"order": x', '"order": 2');
    expect(onDisk()).toBe(moved);
    expect(problems).toEqual([]);
  });

  it('moves a card that is dragged', async () => {
    const { page, problems } = await openForm();
    const cards = page.locator('.studio-card');
    await cards.nth(3).locator('.studio-handle').dragTo(cards.nth(0));
    await expect.poll(() => page.locator('.studio-card-title').first().textContent()).toBe('1. What happened?');
    await save(page);
    expect(onDisk()).toBe(TEXT.replace('"order": 1000', '"order": 0'));
    expect(problems).toEqual([]);
  });

  it('changes options, and conditions follow their values', async () => {
    const { page, problems } = await openForm();
    await page.getByRole('button', { name: '2. What kind of restore was it?' }).click();
    const kind = card(page, 'What kind of restore was it?');
    await kind.getByRole('button', { name: 'Move option 2 up' }).click();
    await expect.poll(() => kind.getByLabel('Option 1: text').inputValue()).toBe('Geo');
    await kind.getByLabel('Option 1: value').fill('geo_restore');
    await kind.getByRole('button', { name: 'Add an option' }).click();
    await expect.poll(() => kind.getByLabel('Option 4: text').count()).toBe(1);
    await page.keyboard.type('None');
    await expect.poll(() => state(page).textContent()).toBe('Unsaved changes');
    await save(page);
    const options = `        { "text": "Geo", "value": "geo_restore" },\r
        { "text": "Point in time", "value": "pitr" },\r
        { "text": "Other, don't know, or not applicable", "value": "dont_know_answer" },\r
        { "value": "option_4", "text": "None" }\r
`;
    const at = TEXT.indexOf('        { "text": "Point');
    const changed = TEXT.slice(0, at) + options + TEXT.slice(TEXT.indexOf('      ],', at));
    expect(onDisk()).toBe(changed.replace('kind == geo ||', 'kind == geo_restore ||'));
    expect(problems).toEqual([]);
  });

  it('loses nothing where two authors save the same form', async () => {
    const { page, problems } = await openForm();
    await page.getByRole('button', { name: '3. Which region?' }).click();
    await card(page, 'Which region?').getByLabel('Question', { exact: true }).fill('Mine?');
    await expect.poll(() => state(page).textContent()).toBe('Unsaved changes');
    writeFileSync(file, TEXT.replace('What happened?', 'Theirs?'));
    await page.keyboard.press('Control+s');
    const dialog = page.getByRole('dialog', { name: 'Someone else changed this file' });
    await dialog.getByRole('button', { name: 'Use the merged text' }).click();
    await expect.poll(() => page.locator('.studio-card-title').allTextContents()).toContain('4. Theirs?');
    await save(page);
    expect(onDisk()).toBe(TEXT.replace('Which region?', 'Mine?').replace('What happened?', 'Theirs?'));
    expect(problems).toEqual([]);
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)('is readable in %s at %i pixels, for axe too', async (colorScheme, width) => {
    const { page, problems } = await openForm({ colorScheme, viewport: { width, height: 900 } });
    await picture(page, `folded-${colorScheme}-${width}`);
    await page.getByRole('button', { name: '2. What kind of restore was it?' }).click();
    await page.getByRole('button', { name: '3. Which region?' }).click();
    const region = card(page, 'Which region?');
    await region.getByLabel('Show this question').selectOption('all');
    await region.getByRole('button', { name: 'Add a condition' }).click();
    await region.getByText('Help, hints, points, and checks').click();
    await region.getByRole('button', { name: 'Add a check' }).click();
    await region.getByLabel('Check 1: message').waitFor();
    await page.getByText('Paths through the form').click();
    await page.locator('.studio-paths > li').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await picture(page, `cards-${colorScheme}-${width}`);
    expect(problems).toEqual([]);
  });

  it('loads at most 250 KB of script, the cards with forms alone', async () => {
    const { page } = await openPage(browser, site.url);
    const loaded = async (name: string): Promise<ReadonlyMap<string, number>> => {
      const sizes = new Map<string, Promise<number>>();
      const note = (response: Response) => {
        const { pathname } = new URL(response.url());
        if (/^\/studio\/.*\.js$/.test(pathname))
          sizes.set(
            pathname,
            response.body().then((body) => gzipSync(body).length),
          );
      };
      page.on('response', note);
      await page.goto(`/studio/edit?path=${encodeURIComponent(name)}`);
      await page.locator('html[data-started]').waitFor();
      page.off('response', note);
      return new Map(await Promise.all([...sizes].map(async ([file, size]) => [file, await size] as const)));
    };
    const article = await loaded('articles/postgresql/automated-backups.md');
    const form = await loaded(NAME);
    const all = (sizes: ReadonlyMap<string, number>) => [...sizes.values()].reduce((sum, size) => sum + size, 0);
    expect([...form.keys()].filter((file) => !article.has(file))).not.toEqual([]);
    expect(all(form)).toBeGreaterThan(all(article));
    expect(all(form)).toBeLessThanOrEqual(250_000);
  });
});

/** Looked at by hand; `STEPWISE_PICTURES` names the folder. */
async function picture(page: Page, name: string): Promise<void> {
  const dir = process.env.STEPWISE_PICTURES;
  if (dir !== undefined) await page.screenshot({ path: path.join(dir, `studio-form-${name}.png`), fullPage: true });
}
