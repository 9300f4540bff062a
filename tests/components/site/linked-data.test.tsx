import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Breadcrumbs, LinkedData } from '@/components/site';
import { article, catalogOf, drawArticle, drawn, recordOf } from '../drawing';

/** Every JSON-LD block of a document, by its type. */
function linkedData(document: ParentNode): ReadonlyMap<string, ReturnType<typeof JSON.parse>> {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return new Map(blocks.map((each) => JSON.parse(each.textContent)).map((data) => [data['@type'], data]));
}

afterEach(() => void vi.unstubAllEnvs());

describe('linked data', () => {
  it('is what was given, and never ends its element, whatever a text holds', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('</script><script>alert(1)</script>', '<!--', ']]>', '\u2028'),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const page = drawn(<LinkedData data={{ '@type': 'Thing', name: text }} />);
        expect(page.querySelectorAll('script').length).toBe(1);
        expect(page.querySelector('script')?.innerHTML).not.toMatch(/[<>&]/);
        expect(linkedData(page).get('Thing')?.name).toBe(text);
      }),
    );
  });

  it('tells the way to a page as its breadcrumbs do', () => {
    vi.stubEnv('STEPWISE_ORIGIN', 'https://help.example');
    const way = [{ name: 'Products', address: '/products' }];
    const list = linkedData(drawn(<Breadcrumbs way={way} current="One" />)).get('BreadcrumbList');
    expect(list.itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://help.example/' },
      { '@type': 'ListItem', position: 2, name: 'Products', item: 'https://help.example/products' },
      { '@type': 'ListItem', position: 3, name: 'One' },
    ]);
  });

  it('tells the steps of an article as its page does, each with its address', async () => {
    vi.stubEnv('STEPWISE_ORIGIN', 'https://help.example');
    const body = '# Restore\n\nText.\n\n## **Recommended Steps**\n\n1. Open **the** server.\n2. Choose `</script>`.\n';
    const catalog = await catalogOf({
      'restore.md': article({ articleId: '1', description: 'How to' }, body),
      'plain.md': article({ articleId: '2' }, '# Plain\n\nText.\n'),
    });
    const page = drawArticle(catalog, 'restore');
    const data = linkedData(page).get('HowTo');
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      name: 'Restore',
      description: 'How to',
      inLanguage: 'en',
    });
    expect(data.step).toEqual(
      recordOf(catalog, 'restore').pieces?.steps.map(({ id, text }, at) => ({
        '@type': 'HowToStep',
        position: at + 1,
        text,
        url: `https://help.example/articles/restore#${id}`,
      })),
    );
    for (const { text, url } of data.step)
      expect(page.querySelector(`#${url.split('#')[1]} .step-body`)?.textContent).toContain(text);
    expect([...linkedData(drawArticle(catalog, 'plain')).keys()]).toEqual(['BreadcrumbList']);
  });

  it('tells the commands of a step without the name of their language', async () => {
    const body =
      '# Restore\n\n## **Recommended Steps**\n\n1. Run bash:\n\n   ```bash\n   ls -l\n   ```\n\n2. Run this:\n\n   ```azurecli\n   az login\n   ```\n';
    const catalog = await catalogOf({ 'a.md': article({ articleId: '1' }, body) });
    const texts = linkedData(drawArticle(catalog, 'a'))
      .get('HowTo')
      .step.map(({ text }: { text: string }) => text);
    expect(texts).toEqual(['Run bash:\nls -l', 'Run this:\naz login']);
  });

  it('tells commands with their indentation and their empty lines', async () => {
    const code = ['if [ -n "$A" ]; then', '  for b in <x>; do', '', '    echo "$b"', '  done', 'fi'];
    const fenced = ['```bash', ...code, '```', '', 'Then:', '', '```', '  two', '```'].map((line) =>
      `   ${line}`.trimEnd(),
    );
    const body = `# Restore\n\n## **Recommended Steps**\n\n1. Run:\n\n${fenced.join('\n')}\n\n2. Wait.\n`;
    const catalog = await catalogOf({ 'a.md': article({ articleId: '1' }, body) });
    const [{ text }] = linkedData(drawArticle(catalog, 'a')).get('HowTo').step;
    expect(text).toBe(['Run:', ...code, 'Then:', '  two'].join('\n'));
  });

  it('tells the questions that an article answers, where there are several', async () => {
    const two =
      '# Costs\n\nText.\n\n## What does **it** cost?\n\nNothing &amp; more.\n\n## Notes\n\nNo.\n\n## Who pays?\n\n- You\n- We\n';
    const one = '# Costs\n\nText.\n\n## What does it cost?\n\nNothing.\n\n## And this?\n';
    const catalog = await catalogOf({
      'two.md': article({ articleId: '1' }, two),
      'one.md': article({ articleId: '2' }, one),
    });
    const page = drawArticle(catalog, 'two');
    const { mainEntity } = linkedData(page).get('FAQPage');
    expect(mainEntity.map(({ name }: { name: string }) => name)).toEqual(['What does it cost?', 'Who pays?']);
    expect(mainEntity[0].acceptedAnswer).toEqual({ '@type': 'Answer', text: 'Nothing & more.' });
    for (const { url } of mainEntity) expect(page.querySelector(`[id="${url.split('#')[1]}"]`)).not.toBeNull();
    expect(linkedData(drawArticle(catalog, 'one')).get('FAQPage')).toBeUndefined();
  });
});
