import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { flowWords } from '@/lib/flow';
import { siteText } from '@/lib/text';
import { textAt } from '@/lib/twins';
import { article, catalogOf } from '../../components/drawing';
import { sampleCatalog } from '../search/sample-catalog';

const SNAPSHOT = '/flows/azure-vm-backup-snapshot-extension-fails';

let catalog: Catalog;
let close: () => void;
beforeAll(async () => {
  ({ catalog, close } = await sampleCatalog());
});
afterAll(() => close());

function read(address: string): string {
  const { status, text } = textAt(catalog, address);
  expect(status).toBe(200);
  return text;
}

/** The address that a link of this name has. */
function linkIn(text: string, name: string): string {
  const [, address = ''] = text.split(`- [${name}](`)[1]?.match(/^([^)]*)\)/) ?? [];
  expect(address, `${name} in\n${text}`).not.toBe('');
  return address;
}

/** Where a link of this name leads, past what redirects. */
function follow(text: string, name: string): string {
  let address = linkIn(text, name);
  for (let hop = 0; hop < 5; hop++) address = textAt(catalog, address).to ?? address;
  return address;
}

describe('the Markdown of an end that nobody reached', () => {
  it.each([
    ['/flows/which-backup-or-restore/summary.md?deployment=flexible', 'unfinished', 'Answer the rest'],
    ['/flows/my-restore-failed/summary.md?kind=point', 'unfinished', 'Answer the rest'],
    ['/flows/my-restore-failed/summary.md', 'nothingYet', 'Answer the questions'],
    [`${SNAPSHOT}/summary.md`, 'nothingYet', 'Follow these steps'],
  ] as const)('at %s says what its page does, and recommends nothing', (address, title, link) => {
    const text = read(address);
    const words = siteText().flow;
    expect(text.startsWith(`# ${words[title]}\n\n${words[`${title}Help`]}\n`)).toBe(true);
    expect(text).not.toContain('/articles/');
    expect(read(follow(text, link))).toMatch(/^# [^\n]+\n/);
  });

  it('names what was reached by its own name', () => {
    expect(read(`${SNAPSHOT}/summary.md?cause=cause-2&step-9=no`)).toMatch(/^# You stopped after 1 of 4 steps\n/);
    expect(read(`${SNAPSHOT}/summary.md?cause=cause-2&step-9=yes`)).toMatch(/^# Your problem is solved\n/);
  });
});

describe('the Markdown of a question', () => {
  it('that is answered by typing says where, and can be passed where its page lets readers pass it', () => {
    const text = read('/flows/my-restore-failed/started.md?kind=point');
    expect(text).toContain('Type the answer on the page, or send it with the API.');
    expect(follow(text, 'Continue without an answer')).not.toContain('started.md');
    const required = read('/flows/postgresql-flexible-restore-questions/problem_start_time.md');
    expect(required).toContain('Type the answer on the page');
    expect(required).not.toContain('Continue');
  });

  it('of which several answers may be chosen takes them by links, and takes them back', async () => {
    const options = ['One', 'Two'].map((text) => ({ text, value: text }));
    const which = { id: 'which', order: 1, controlType: 'multiselectdropdown', displayLabel: 'Which?', required: true };
    const elements = [
      { ...which, dropdownOptions: options },
      { ...which, id: 'more', order: 2, required: false },
    ];
    const own = await catalogOf({
      'many.md': article(
        { selfHelpType: 'problemScopingQuestions' },
        `\n# Many\n---\n${JSON.stringify({ formElements: elements })}\n---\n`,
      ),
    });
    const next = (text: string, name: string) => textAt(own, linkIn(text, name)).text;
    const first = textAt(own, '/flows/many/which.md').text;
    expect(first).not.toContain('Continue');
    const both = next(next(first, 'One'), 'Two');
    expect(both).toContain('- [One (chosen)](');
    expect(both).toContain('- [Two (chosen)](');
    expect(next(both, 'One (chosen)')).toContain('- [One](');
    expect(textAt(own, linkIn(both, 'Continue')).to).toContain('/flows/many/more.md?');
  });

  it('leads on from the check of a form to its summary', () => {
    const text = read('/flows/postgresql-flexible-restore-questions/check.md?source_server=dont_know_answer');
    expect(read(follow(text, 'Continue to the summary'))).toContain('# Case summary');
  });

  it('whose list comes from a subscription says so', () => {
    const text = read('/flows/postgresql-flexible-restore-questions/source_server.md');
    expect(text).toContain('In the Azure portal, this list comes from your subscription.');
    expect(text).toContain('Or type the name on the page, or send it with the API.');
    expect(follow(text, "Other, don't know, or not applicable")).not.toContain('source_server.md');
  });
});

describe('the Markdown of a step', () => {
  it('is its article’s, with its code, and counts within the cause', () => {
    const text = read(`${SNAPSHOT}/step-9.md?cause=cause-2`);
    expect(text).toContain('\n## Step 1 of 4\n');
    expect(text).toContain(
      '**Windows**\n\n```powershell\nTest-NetConnection 168.63.129.16 -Port 80\nTest-NetConnection 168.63.129.16 -Port 32526\n```',
    );
    expect(text).not.toMatch(/Question \d/);
    expect(read(`${SNAPSHOT}/step-3.md?cause=cause-1`)).toContain('(Get-Item C:\\WindowsAzure\\Packages');
    expect(read(`${SNAPSHOT}/step-9.md?cause=not-sure`)).toContain('\n## Step 9 of 16\n');
  });
});

describe('the Markdown of a flow', () => {
  it('calls steps steps', () => {
    expect(read(`${SNAPSHOT}.md`)).toContain('\n## Steps\n');
    expect(read('/flows/my-restore-failed.md')).toContain('\n## Questions\n');
  });

  it('leaves out beside a way what is certain there', () => {
    expect(read('/flows/postgresql-flexible-restore-questions.md')).toContain(
      '- “Yes” → Which private DNS zone is linked?',
    );
  });

  it('says once where many answers lead to one name, and tells questions of one name apart', () => {
    const text = read('/flows/finder.md');
    const { chooseTopic } = flowWords();
    const [first = ''] = text.split(`1. **${chooseTopic}`);
    expect(first.split(`→ ${chooseTopic}`)).toHaveLength(2);
    expect(first).toContain(`- Any other answer → ${chooseTopic}`);
    expect(first).toContain('- “None of these” → We didn’t find an article for this');
    const names = text.split('\n').filter((line) => line.startsWith('1. '));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the Markdown of a search', () => {
  it.each([
    ['restor+databse', 'Showing results for “database” instead of “databse”.'],
    ['wie+stelle+ich+eine+datenbank+wieder+her', 'Ask in English. Product names and error codes work in any language.'],
  ])('of %s says what its page says', (query, sentence) => {
    expect(read(`/search.md?q=${query}`)).toContain(sentence);
  });

  it('leads to the next page of results', () => {
    const text = read('/search.md?q=restore');
    const [, next = ''] = /- \[Next page\]\(([^)]*)\)/.exec(text) ?? [];
    expect(read(next)).not.toBe(text);
  });
});
