import { NextRequest } from 'next/server';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import ArticlePage, { generateMetadata as articleMetadata } from '@/app/articles/[slug]/page';
import FlowPage, { generateMetadata as flowMetadata } from '@/app/flows/[flow]/[page]/page';
import FlowStart, { generateMetadata as startMetadata } from '@/app/flows/[flow]/page';
import SearchPage, { generateMetadata as searchMetadata } from '@/app/search/page';
import type { Catalog } from '@/lib/catalog';
import { openFlow } from '@/lib/journey';
import { withRequest } from '@/lib/request';
import { proxy } from '@/proxy';
import { article, catalogOf } from '../components/drawing';

const OF_ONE_PROBLEM = { supportTopicIds: '32000001', productPesIds: '16222' };

const FORM = `---
{ "title": "Restore questions", "formElements": [
  { "id": "kind", "order": 1, "controlType": "dropdown", "displayLabel": "Kind?", "required": true,
    "dropdownOptions": [{ "value": "a", "text": "A" }, { "value": "b", "text": "B" }] }
] }
---
`;

let catalog: Catalog;

beforeAll(async () => {
  const steps = '# Restore\n\n## **Recommended Steps**\n\n1. Look first.\n2. Then restore.\n';
  const questions = { selfHelpType: 'problemScopingQuestions', schemaVersion: '1', ...OF_ONE_PROBLEM };
  catalog = await catalogOf({
    'restore.md': article({ articleId: 'r-1', ...OF_ONE_PROBLEM }, steps),
    'followed.md': article({ articleId: 'f-1', ...OF_ONE_PROBLEM }, steps.replace('# Restore', '# Follow')),
    'questions.md': article({ articleId: 'q-1', ...questions }, FORM),
  });
  // Compiled once a catalog, not once a request.
  for (const id of ['restore', 'questions']) openFlow(catalog, id);
});

/** What is asked of the catalog, each with what it was asked for, while a request is answered from proxy to page. */
async function readings(address: string, draw: () => Promise<unknown>): Promise<readonly string[]> {
  const read: string[] = [];
  const watched = new Proxy(catalog, {
    get: (target, name) => {
      const found: unknown = Reflect.get(target, name);
      if (typeof found !== 'function') return found;
      return (...asked: readonly unknown[]) => {
        read.push([String(name), ...asked].join(' '));
        return Reflect.apply(found, target, asked);
      };
    },
  });
  const { failures } = await withRequest({ catalog: watched, posted: undefined }, async () => {
    expect(proxy(new NextRequest(`http://localhost${address}`)).status).toBe(200);
    await draw();
  });
  expect(failures).toEqual([]);
  return read.filter((each) => /^(?:article|product|entry|findArticleId) /.test(each)).toSorted();
}

describe('from proxy to page, a request is read once:', () => {
  it('an article', async () => {
    const params = Promise.resolve({ slug: 'restore' });
    const read = await readings('/articles/restore', async () => {
      await articleMetadata({ params });
      renderToStaticMarkup(await ArticlePage({ params }));
    });
    expect(read.filter((each) => each.startsWith('article '))).toEqual(['article restore']);
  });

  it('an article whose flow is compiled for it, with what belongs to the same problem', async () => {
    const params = Promise.resolve({ slug: 'followed' });
    const read = await readings('/articles/followed', async () => {
      await articleMetadata({ params });
      expect(renderToStaticMarkup(await ArticlePage({ params }))).toContain('data-flow-start');
    });
    const asked = read.map((each) => each.split(' ')[0]);
    expect([asked.filter((each) => each === 'article'), asked.filter((each) => each === 'entry')]).toEqual([
      ['article'],
      ['entry'],
    ]);
  });

  it('the start of a flow', async () => {
    const props = { params: Promise.resolve({ flow: 'restore' }), searchParams: Promise.resolve({}) };
    const read = await readings('/flows/restore', async () => {
      await startMetadata(props);
      renderToStaticMarkup(await FlowStart(props));
    });
    expect(read.filter((each) => each.startsWith('article '))).toEqual(['article restore']);
  });

  it('the end of a flow, with what it offers', async () => {
    const props = {
      params: Promise.resolve({ flow: 'questions', page: 'summary' }),
      searchParams: Promise.resolve({ kind: 'a', ref: 'mail' }),
    };
    const read = await readings('/flows/questions/summary?ref=mail&kind=a', async () => {
      await flowMetadata(props);
      renderToStaticMarkup(await FlowPage(props));
    });
    // The form, and the article that its end recommends and draws; one `entry` an `offersOf`.
    expect(read.filter((each) => /^(?:article|entry) /.test(each))).toEqual([
      'article questions',
      'article restore',
      expect.stringMatching(/^entry /),
    ]);
  });

  it('a search', async () => {
    const props = { searchParams: Promise.resolve({ q: 'r-1' }) };
    const read = await readings('/search?q=r-1', async () => {
      await searchMetadata(props);
      renderToStaticMarkup(await SearchPage(props));
    });
    expect(read.filter((each) => each === 'findArticleId r-1')).toHaveLength(1);
  });
});
