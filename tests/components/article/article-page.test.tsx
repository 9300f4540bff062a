import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { search } from '@/lib/search';
import { article, catalogOf, drawArticle, texts } from '../drawing';

const BACKUP = `# Backups of the server

The server keeps its own backups.

## **Recommended Steps**

Before you start, stop the writers.

1. Open the server
2. Run this command

   \`\`\`powershell
   Get-Backup -Server one
   \`\`\`
3. Wait

## **Recommended Documents**

* [How backups work](https://docs.example.com/backups)
`;

const GROUPED = `# Start it again
## **Recommended Steps**
### On Windows
* Press the key
* Wait
### On Linux
* Type the word
## What else
Text.
## And then
More.
`;

let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogOf({
    'backup.md': article({ articleId: 'id-1', supportTopicIds: '32639968', productPesIds: '16222' }, BACKUP),
    'again.md': article({ articleId: 'id-2', supportTopicIds: '32639968', productPesIds: '16222' }, GROUPED),
    'folded.md': article(
      { selfHelpType: 'apollo' },
      '# Folded\n\nText.\n\n:::Section First part:::\n\nIn the first.\n',
    ),
    'china.md': article(
      { articleId: 'id-3', cloudEnvironments: 'mooncake', productPesIds: '16222' },
      '# 备份服务器\n\n服务器会自动备份，不需要任何操作。\n\n## **建议的步骤**\n\n1. 打开服务器页面，然后查看备份\n',
    ),
  });
});

describe('the page of an article', () => {
  it('says that it is a draft, in a catalog that has drafts', async () => {
    const files = {
      'new.md': article({ articleId: 'n', status: 'draft' }, '# New\n'),
      'old.md': article({ articleId: 'o' }, '# Old\n'),
    };
    const drafts = await catalogOf(files, true);
    const noticesOf = (slug: string) => texts(drawArticle(drafts, slug), '.notice');
    expect([noticesOf('new'), noticesOf('old')]).toEqual([['Draft: readers don’t see it yet.'], []]);
    drafts.close();
  });

  it('has one first heading, which is the name of the article', () => {
    expect(texts(drawArticle(catalog, 'backup'), 'h1')).toEqual(['Backups of the server']);
  });

  it('leads down to it from the home page by way of its product', () => {
    const page = drawArticle(catalog, 'backup');
    expect(texts(page, 'nav ol li a')).toEqual(['Home', 'Products', 'Azure Database for PostgreSQL']);
    expect(texts(page, 'nav ol [aria-current=page]')).toEqual(['Backups of the server']);
  });

  it('shows its steps as one numbered list with an address and a copy button each', () => {
    const page = drawArticle(catalog, 'backup');
    const lists = new Set([...page.querySelectorAll('li.step')].map((step) => step.parentElement));
    expect(lists.size).toBe(1);
    expect([...page.querySelectorAll('li.step')].map((step) => step.id)).toEqual(['step-1', 'step-2', 'step-3']);
    expect([...page.querySelectorAll('.step-number')].map((link) => link.getAttribute('href'))).toEqual([
      '#step-1',
      '#step-2',
      '#step-3',
    ]);
    expect(texts(page, 'button[data-copy-fragment]')[1]).toBe('Copy link to step 2');
    expect(page.querySelector('[data-copy-fragment=step-2]')?.getAttribute('data-said')).toContain('step 2');
  });

  it('tells in one line what it is, what it is about, and how many steps it has', () => {
    expect(texts(drawArticle(catalog, 'backup'), '.facts-line > span')).toEqual([
      'Solution',
      'Azure Database for PostgreSQL',
      '3 steps',
    ]);
  });

  it('lets each step be ticked off, and lists its parts beside it', () => {
    const page = drawArticle(catalog, 'backup');
    const boxes = [...page.querySelectorAll('input[data-done]')];
    expect(boxes.map((box) => box.getAttribute('data-done'))).toEqual(['step-1', 'step-2', 'step-3']);
    expect(texts(page, '.step-done')[1]).toBe('Done Step 2');
    expect(texts(page, 'nav.rail a')).toEqual(['Recommended steps', 'Recommended documents', 'Related articles']);
  });

  it('keeps what leads into the steps before the first of them', () => {
    const page = drawArticle(catalog, 'backup');
    const section = page.querySelector('#recommended-steps')?.closest('section');
    expect(section?.textContent).toMatch(/Recommended steps.*stop the writers.*Open the server/s);
  });

  it('counts on where a heading parts the steps', () => {
    const page = drawArticle(catalog, 'again');
    expect(texts(page, 'section h3')).toEqual(['On Windows', 'On Linux']);
    expect([...page.querySelectorAll('ol[start]')].map((list) => list.getAttribute('start'))).toEqual(['1', '3']);
    expect(texts(page, '.step-number [aria-hidden]')).toEqual(['1', '2', '3']);
  });

  it.each([
    { title: 'lists the headings where there are three or more', slug: 'again', count: 1 },
    { title: 'lists no headings where they are seen at a glance', slug: 'backup', count: 0 },
  ])('$title', ({ slug, count }) => {
    expect(drawArticle(catalog, slug).querySelectorAll('nav[aria-labelledby=contents]').length).toBe(count);
  });

  it('has a target for every link to itself', () => {
    for (const slug of ['backup', 'again', 'china', 'folded']) {
      const page = drawArticle(catalog, slug);
      const fragments = [...page.querySelectorAll('a[href^="#"]')].map(
        (link) => link.getAttribute('href')?.slice(1) ?? '',
      );
      expect(fragments.filter((id) => page.getElementById(id) === null)).toEqual([]);
    }
  });

  it('folds parts away, with their address inside, so that browsers unfold what an address means', () => {
    const fold = drawArticle(catalog, 'folded').querySelector('details.fold');
    expect(fold && texts(fold, 'summary h2')).toEqual(['First part']);
    expect(fold?.querySelector('#first-part')?.textContent).toContain('In the first.');
  });

  it('names the language of code and lets it be copied', () => {
    const page = drawArticle(catalog, 'backup');
    expect(texts(page, '.code-language')).toEqual(['PowerShell']);
    expect(page.querySelector('.code [data-copy-code]')).not.toBeNull();
    expect(page.querySelector('.code [data-wrap]')?.getAttribute('aria-pressed')).toBe('false');
    expect(page.querySelector('.code pre')?.textContent).toContain('Get-Backup');
  });

  it('says beside a document which site it opens', () => {
    const page = drawArticle(catalog, 'backup');
    const entry = page.querySelector('#recommended-documents')?.closest('section')?.querySelector('li');
    expect(entry?.querySelector('a')?.getAttribute('href')).toBe('https://docs.example.com/backups');
    expect(entry?.textContent).toContain('docs.example.com (external site)');
  });

  it('gives the reason why an article is related', () => {
    const section = drawArticle(catalog, 'backup').querySelector('[aria-labelledby=related]');
    expect(section?.querySelector('a')?.getAttribute('href')).toBe('/articles/again');
    expect(section?.querySelector('.label')?.textContent).toContain('Same support topic');
  });

  it('tells which part of a product it is about, and what it applies to, and search finds it by both', async () => {
    const learn = await catalogOf({
      'a.md':
        '---\ntitle: Open it\nms.date: 5/6/2025\nms.service: box\nms.subservice: lid-hinges\nappliesto:\n- Box 2019\n- Box 2022\n---\n# Open it\n\nText.\n',
      'b.md': '---\ntitle: Shut it\nms.date: 5/6/2025\nms.service: box\n---\n# Shut it\n\nText.\n',
    });
    const page = drawArticle(learn, 'a');
    expect(texts(page, 'aside dt').slice(0, 3)).toEqual(['Products', 'Product area', 'Applies to']);
    expect(texts(page, 'aside dd').slice(0, 4)).toEqual(['Box', 'Lid hinges', 'Box 2019', 'Box 2022']);
    expect(texts(drawArticle(learn, 'b'), 'aside dt')).not.toContain('Applies to');
    for (const q of ['hinges', '2019'])
      expect(search(learn, { q, limit: 5 }).results.map((each) => each.article.slug)).toEqual(['a']);
    learn.close();
  });

  it('names every landmark once, though its author uses a heading and a table twice', async () => {
    const table = '| A | B |\n| --- | --- |\n| 1 | 2 |\n';
    const body = `# Twice\n\n${table}\n## Check\n\nText.\n\n${table}\n## Check\n\nMore.\n`;
    const twice = await catalogOf({ 'a.md': article({ articleId: 'a' }, body) });
    const page = drawArticle(twice, 'a');
    const regions = [...page.querySelectorAll('[role=region]')].map((each) => each.getAttribute('aria-label'));
    expect(regions).toEqual(['Table', 'Table 2']);
    const named = [...page.querySelectorAll('section[aria-labelledby]')].map((each) => each.querySelector('h2'));
    expect(named.filter((heading) => heading?.textContent === 'Check')).toHaveLength(1);
    expect(texts(page, 'h2').filter((heading) => heading === 'Check')).toHaveLength(2);
    twice.close();
  });

  it('tells what is known about it, and hides every control that needs script until script runs', () => {
    const page = drawArticle(catalog, 'backup');
    const about = page.querySelector('aside');
    expect(texts(page, 'aside dt')).toEqual(['Products', 'Support topics', 'Clouds', 'Kind', 'Language', 'Article ID']);
    expect(about?.querySelector('[data-copy=id-1]')).not.toBeNull();
    expect(about?.querySelector('a[href="/articles/backup.md"]')).not.toBeNull();
    expect(about?.querySelector('a[href="/t/32639968"]')).not.toBeNull();
    expect([...page.querySelectorAll('button')].filter((button) => !button.matches('.needs-script'))).toEqual([]);
  });

  it('says in words for which cloud alone it holds', () => {
    const page = drawArticle(catalog, 'china');
    expect(texts(page, '.notice')[0]).toMatch(/^Only for Azure China ?It doesn’t apply to the worldwide Azure cloud/);
    expect(texts(page, '.badge')).toEqual(['Azure China']);
    expect(drawArticle(catalog, 'backup').querySelector('.notice')).toBeNull();
  });

  it('marks the language of its words, and speaks it around them', () => {
    const page = drawArticle(catalog, 'china');
    expect(page.querySelector('h1')?.getAttribute('lang')).toBe('zh-Hans');
    expect(page.querySelector('#recommended-steps')?.closest('[lang]')?.getAttribute('lang')).toBe('zh-Hans');
    expect(texts(page, '#recommended-steps')).toEqual(['建议的步骤']);
    expect(drawArticle(catalog, 'backup').querySelector('[lang]')).toBeNull();
  });
});
