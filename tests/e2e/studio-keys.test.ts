import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formFlow, graphOf } from '@/lib/flow';
import { readArticle } from '@/lib/format';
import { DATA } from '../lib/format/reading';
import { openPage } from './browser';
import { choose, focused, tabTo, type, typeInto } from './keys-alone';
import { type RunningSite, startSite, stepwise, temporaryFolder } from './running-site';
import { sharedBrowser } from './shared';

const folder = temporaryFolder();
const content = path.join(folder.path, 'content');

/** A question as the author has it in mind. */
interface Wish {
  readonly id: string;
  readonly control: string;
  readonly label: string;
  readonly isRequired?: boolean;
  readonly options?: readonly (readonly [value: string, text: string])[];
  readonly joint?: 'all' | 'any';
  readonly rows?: readonly (readonly [id: string, sign: string, value: string])[];
}

const DONT_KNOW = ['dont_know_answer', 'Other, don’t know, or not applicable'] as const;

const WISHES: readonly Wish[] = [
  { id: 'problem_start_time', control: 'datetimepicker', label: 'When did the restore fail?', isRequired: true },
  {
    id: 'kind',
    control: 'dropdown',
    label: 'What kind of restore was it?',
    isRequired: true,
    options: [['pitr', 'Point in time'], ['geo', 'Geo-restore'], ['dump', 'From a dump'], DONT_KNOW],
  },
  {
    id: 'replica',
    control: 'radioButtonGroup',
    label: 'Was there a replica?',
    isRequired: true,
    options: [
      ['yes', 'Yes'],
      ['no', 'No'],
    ],
    rows: [['kind', 'isNot', 'dump']],
  },
  {
    id: 'region',
    control: 'textbox',
    label: 'Which region did you restore to?',
    joint: 'any',
    rows: [
      ['kind', 'is', 'geo'],
      ['replica', 'is', 'yes'],
    ],
  },
  {
    id: 'tools',
    control: 'multiselectdropdown',
    label: 'Which tools did you use?',
    options: [
      ['pg_restore', 'pg_restore'],
      ['psql', 'psql'],
      ['other', 'Something else'],
    ],
    rows: [['kind', 'is', 'dump']],
  },
  {
    id: 'dump_gb',
    control: 'numerictextbox',
    label: 'How many gigabytes is the dump?',
    joint: 'all',
    rows: [
      ['kind', 'is', 'dump'],
      ['tools', 'isNot', 'other'],
    ],
  },
  {
    id: 'dump_note',
    control: 'textBlock',
    label: 'Keep the output of the tool: support will ask for it.',
    rows: [['tools', 'answered', '']],
  },
  {
    id: 'message',
    control: 'textbox',
    label: 'What does the message say?',
    joint: 'all',
    rows: [
      ['kind', 'isNot', 'dont_know_answer'],
      ['dump_gb', 'open', ''],
    ],
  },
  { id: 'problem_description', control: 'multilinetextbox', label: 'What happened?', isRequired: true },
];

const SIGNS: Readonly<Record<string, (id: string, value: string) => string>> = {
  is: (id, value) => `${id} == ${value}`,
  isNot: (id, value) => `${id} != ${value}`,
  answered: (id) => `${id} != null`,
  open: (id) => `${id} == null`,
};

/** The form as somebody else would write it by hand. */
function byHand(): string {
  const formElements = WISHES.map(
    ({ id, control, label, isRequired = false, options, joint = 'all', rows = [] }, at) => ({
      id,
      order: at + 1,
      controlType: control,
      displayLabel: label,
      required: isRequired,
      ...(options === undefined ? {} : { dropdownOptions: options.map(([value, text]) => ({ value, text })) }),
      ...(rows.length === 0
        ? {}
        : {
            visibility: rows
              .map(([of, sign, value]) => SIGNS[sign]?.(of, value))
              .join(joint === 'all' ? ' && ' : ' || '),
          }),
    }),
  );
  return `<properties
    pageTitle="Questions about a failed restore"
    selfHelpType="problemScopingQuestions"
    cloudEnvironments="public"
    articleId="by-hand-1"
/>

---
${JSON.stringify({ title: 'Questions', formElements }, null, 2)}
---
`;
}

function graphIn(text: string) {
  const { article } = readArticle(Buffer.from(text), 'a.md', DATA);
  if (article.form === null) throw new Error('this is no form');
  return { graph: graphOf(formFlow({ id: 'a', title: '', description: '', form: article.form })), form: article.form };
}

let site: RunningSite;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(path.join(content, 'restore'), { recursive: true });
  writeFileSync(path.join(content, 'restore', 'by-hand.md'), byHand());
  site = await startSite('dev', ['--content', content, '--catalog', path.join(folder.path, 'catalog.db')]);
  browser = await sharedBrowser();
});

afterAll(async () => {
  await site?.stop();
  folder.remove();
});

async function addQuestion(page: Page, wish: Wish): Promise<void> {
  await tabTo(page, 'Type of the new question');
  await choose(page, wish.control);
  await tabTo(page, 'Add a question');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Question');
  await type(page, wish.label);
  await typeInto(page, 'ID', wish.id);
  if (wish.isRequired === true) {
    await tabTo(page, 'Required');
    await page.keyboard.press('Space');
  }
  for (const [index, [value, text]] of (wish.options ?? []).entries()) {
    // A new question comes with two.
    if (index > 1) {
      await tabTo(page, 'Add an option');
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page)).toBe(`Option ${index + 1}: text`);
    }
    await typeInto(page, `Option ${index + 1}: text`, text);
    await typeInto(page, `Option ${index + 1}: value`, value);
  }
  const { joint = 'all', rows = [] } = wish;
  for (const [index, [id, sign, value]] of rows.entries()) {
    if (index === 0) {
      await tabTo(page, 'Show this question');
      await choose(page, joint);
    } else {
      await tabTo(page, 'Add a condition');
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page)).toBe(`Condition ${index + 1}: question`);
    }
    await tabTo(page, `Condition ${index + 1}: question`);
    await choose(page, id);
    await page.keyboard.press('Tab');
    await choose(page, sign);
    if (value === '') continue;
    await page.keyboard.press('Tab');
    await choose(page, value);
  }
}

it('builds a form of nine questions with conditions by keys alone, from a template to the file, with the flow of one written by hand', async () => {
  const { page, problems } = await openPage(browser, site.url);
  await page.goto('/studio');
  await page.locator('tbody tr').first().waitFor();
  await tabTo(page, 'New article');
  await page.keyboard.press('Enter');
  await typeInto(page, 'Title', 'Questions about a failed restore');
  await typeInto(page, 'File name', 'built');
  await typeInto(page, 'Folder', 'restore');
  await tabTo(page, 'Start from');
  await choose(page, 'form');
  await tabTo(page, 'Draft: readers don’t see it yet');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.waitForURL(/edit\?path=restore%2Fbuilt.md/);
  await page.locator('html[data-started]').waitFor();
  const titles = () => page.locator('.studio-card-title').allTextContents();
  for (let count = (await titles()).length; count > 0; count -= 1) {
    await tabTo(page, `Remove: ${(await titles())[0]?.replace(/^\d+\. /, '')}`);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await titles()).length).toBe(count - 1);
  }
  for (const wish of WISHES) await addQuestion(page, wish);
  await page.keyboard.press('Control+s');
  await expect.poll(() => page.locator('.studio-state').textContent()).toBe('No changes');
  expect(problems).toEqual([]);

  const built = readFileSync(path.join(content, 'restore', 'built.md'), 'utf8');
  const [mine, theirs] = [graphIn(built), graphIn(byHand())];
  const bare = ({ options, ...question }: (typeof mine.form.questions)[number]) => {
    return { ...question, order: 0, options: options.map((option) => ({ ...option })) };
  };
  expect(mine.form.questions.map(bare)).toEqual(theirs.form.questions.map(bare));
  expect(mine.graph).not.toBeNull();
  expect(mine.graph).toEqual(theirs.graph);
  rmSync(path.join(content, 'restore', 'by-hand.md'));
  const { code, output } = await stepwise('check', '--content', content);
  expect([code, output.split('\n').filter((line) => /\berror\b/.test(line) && line.includes('built.md'))]).toEqual([
    0,
    [],
  ]);
  expect(output).toMatch(/(?:^|\n)0 errors, /);
});
