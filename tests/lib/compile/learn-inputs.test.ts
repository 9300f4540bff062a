import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArticleRecord, type Catalog, openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { openFlow } from '@/lib/journey';
import { writeFiles } from './content-folder';

/** The front matter that most inputs begin with. */
const FM = [
  '---',
  'title: Open a box',
  'ms.date: 5/6/2025',
  'ms.service: azure-sample',
  'ms.custom: sap:Cannot open a box\\Box is stuck, linux-related-content',
  '---',
  '',
  '',
].join('\n');

const KEY = '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="32"><title>Key</title></svg>';

/** The inputs of FORMAT-LEARN.md 4 by their numbers, in one folder, and what they name. */
const FILES: Readonly<Record<string, string>> = {
  'support/includes/contact.md': 'Write to [us](/azure/box/contact).\n',
  'support/azure/media/key.svg': KEY,
  'support/azure/n1.md': `${FM}Before.\n\n[!INCLUDE [contact](../includes/contact.md)]\n`,
  'support/azure/n2.md': `${FM}Read [how to open](/azure/box/open).\n`,
  'support/azure/n3.md': `${FM}![A lid](./media/key.svg)\n\n:::image type="content" source="media/key.svg" alt-text="The key":::\n`,
  'support/azure/n4.md': `${FM}## Cause 1: Dirty\n\n### Solution 1: Clean\n\n1. Take a cloth.\n\n## Cause 2: Bent\n\n### Solution 2: Straighten\n\n1. Use pliers.\n`,
  'support/azure/n5.md': `${FM}| Part | Do |\n| --- | --- |\n| Lid | <ul><li>Lift</li><li>Hold</li></ul> |\n| Lock | Turn |\n`,
  'support/azure/n6.md':
    '<properties pageTitle="Box" services="sample-box"/>\n\n<tags ms.service="sample-box" ms.date="05/06/2015"/>\n\n# Box\n\nText.\n',
  'support/azure/n7.md': `${FM}Do this:\n\n    # stop the box\n    sudo cp lid-\`date\`.img /tmp/a_b_c\n`,
  'support/azure/n8.md': `${FM}### [Portal](#tab/portal)\n\nPress.\n\n### [CLI](#tab/cli)\n\nType.\n\n---\n\n::: zone pivot="linux"\n\nMount.\n\n::: zone-end\n`,
  'support/azure/n9.md': `${FM}> [!VIDEO https://video.example/embed/1]\n\n> [!div class="nextstepaction"]\n> [Go on](https://box.example/on)\n\n:heavy_check_mark: Boxes\n`,
  'support/azure/n10.md': `${FM}[Clean](#lock)\n\n> [AZURE.SELECTOR]\n> - [Box 1](https://box.example/1)\n> - [Box 2](https://box.example/2)\n\n## <a name="lock"></a>How\n\nTurn.\n`,
  'support/azure/n12.md':
    '---\ntitle: Deckel\nms.contentlocale: de-DE\n---\n\n# Deckel\n\nDer Deckel klemmt, weil das Schloss nicht sauber ist.\n',
  'support/azure/n13.md': '# 箱\n\n鍵を回してから、蓋を持ち上げてください。\n',
  'support/azure/n14.md': `${FM}_Original product version:_ &nbsp; Box 2019  \n_Original KB number:_ &nbsp; 7654321\n`,
  'support/azure/n15.md': `${FM}- [It can't](#cause-1-it-cant-open)\n- [Mended](#my-id)\n\n## Cause 1: It can't open\n\nDust.\n\n## Fixed {#my-id}\n\nDone.\n`,
};

const PLAIN: Readonly<Record<string, string>> = {
  'n11.md':
    '---\ntitle: Platforms\nintro: "What this is for."\n---\n\n{% mac %}Press A.{% endmac %}{% windows %}Press B.{% endwindows %}\n\n{{< admonition type="note" >}}Careful.{{< /admonition >}}\n',
};

let folder: string;
let catalog: Catalog;
/** Of the input that is plain Markdown: a folder is read as most of its files are. */
let plain: Catalog;

async function compiled(name: string, files: Readonly<Record<string, string>>): Promise<Catalog> {
  const contentDir = path.join(folder, name);
  writeFiles(contentDir, files);
  const outFile = path.join(folder, `${name}.db`);
  await compileCatalog({ contentDir, outFile, workers: 1 });
  return openCatalog(outFile);
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'stepwise-test-'));
  catalog = await compiled('learn', FILES);
  plain = await compiled('plain', PLAIN);
});

afterAll(() => {
  catalog?.close();
  plain?.close();
  rmSync(folder, { recursive: true, force: true });
});

function article(slug: string): ArticleRecord {
  const found = catalog.article(slug) ?? plain.article(slug);
  if (found === undefined) throw new Error(`no article ${slug}`);
  return found;
}

/** The HTML before the first heading, without line feeds between blocks. */
const intro = (slug: string): string => article(slug).pieces?.introHtml.replace(/\n(?=<)/g, '') ?? '';

describe('the made-up inputs of FORMAT-LEARN.md 4', () => {
  it('give 15 articles without a finding but that on template tags', () => {
    const both = [catalog, plain];
    const all = both.flatMap((each) => [...each.articles()].map(({ slug }) => slug));
    expect(all.toSorted()).toEqual(Array.from({ length: 15 }, (_, at) => `n${at + 1}`).toSorted());
    expect(both.flatMap((each) => [...each.diagnostics()].map(({ code }) => code))).toEqual(['template-tag']);
  });

  it('1: an include is its text, with whole links, and no article', () => {
    expect(intro('n1')).toBe(
      '<p>Before.</p><p>Write to <a href="https://learn.microsoft.com/azure/box/contact">us</a>.</p>',
    );
  });

  it('2: a link from the root of the site is whole', () => {
    expect(intro('n2')).toBe('<p>Read <a href="https://learn.microsoft.com/azure/box/open">how to open</a>.</p>');
  });

  it('3: both kinds of pictures are shown, with their size', () => {
    const images = Array.from(
      intro('n3').matchAll(/<img src="\/pictures\/[^"]+" alt="([^"]*)" width="64" height="32"/g),
    );
    expect(images.map(([, alt]) => alt)).toEqual(['A lid', 'The key']);
  });

  it('4: two causes are two groups with a solution each, and the flow asks which one matches', () => {
    const groups = article('n4').pieces?.groups.map(({ role, title, steps }) => [
      role,
      title,
      steps.map(({ text }) => text),
    ]);
    expect(groups).toEqual([
      ['cause', 'Cause 1: Dirty', []],
      ['resolution', 'Solution 1: Clean', ['Take a cloth.']],
      ['cause', 'Cause 2: Bent', []],
      ['resolution', 'Solution 2: Straighten', ['Use pliers.']],
    ]);
    const [choice] = openFlow(catalog, 'n4')?.nodes ?? [];
    expect(choice).toMatchObject({
      title: 'Which of these matches your problem?',
      options: [{ text: 'Dirty' }, { text: 'Bent' }, {}],
    });
  });

  it('5: a list in a cell stays in the cell, and the next row is a row', () => {
    expect(intro('n5').replaceAll('\n', '')).toContain(
      '<tr><td>Lid</td><td><ul><li>Lift</li><li>Hold</li></ul></td></tr><tr><td>Lock</td><td>Turn</td></tr>',
    );
  });

  it('6: <tags> are the second part of the header', () => {
    const { products, changed, name, pieces } = article('n6');
    expect(products.map(({ id }) => id)).toEqual(['service:sample-box']);
    expect([changed?.on, name, pieces?.text]).toEqual(['2015-05-06', 'Box', 'Box\nText.']);
  });

  it('7: what is indented by four blanks is code, letter for letter', () => {
    expect(article('n7').pieces?.introHtml).toContain(
      '<code># stop the box\nsudo cp lid-`date`.img /tmp/a_b_c\n</code>',
    );
  });

  it('8: tabs are tabs, and a zone stands behind them with its name', () => {
    expect(intro('n8')).toBe(
      '<div class="tabs" data-tabs="portal=Portal&#x26;cli=CLI">' +
        '<div class="alternative" data-tab="portal"><p class="alternative-name">Portal</p><p>Press.</p></div>' +
        '<div class="alternative" data-tab="cli"><p class="alternative-name">CLI</p><p>Type.</p></div></div>' +
        '<div class="alternative" data-tab="linux"><p class="alternative-name">Linux</p><p>Mount.</p></div>',
    );
  });

  it('9: a video is a link, a next step a button, an emoji itself', () => {
    expect(intro('n9')).toContain('<a href="https://video.example/embed/1">Video</a>');
    expect(intro('n9')).toContain('<span class="next-step"><a href="https://box.example/on">Go on</a></span>');
    expect(intro('n9')).toContain('<p>✔️ Boxes</p>');
  });

  it('10: an author’s anchor is where its heading is, and a selector is its list', () => {
    expect(intro('n10')).toContain('<a href="#how">Clean</a>');
    expect(article('n10').pieces?.sections.map(({ id, heading }) => [id, heading])).toEqual([['how', 'How']]);
    expect(intro('n10')).toContain('<li><a href="https://box.example/1">Box 1</a></li>');
    expect(intro('n10')).not.toContain('SELECTOR');
  });

  it('11: branches of a template are tabs, an admonition is a note, the intro is the description', () => {
    expect(article('n11').description).toBe('What this is for.');
    expect(intro('n11')).toContain('data-tabs="mac=macOS&#x26;windows=Windows"');
    expect(intro('n11')).toMatch(/<p class="alternative-name">macOS<\/p>\s*(?:<p>)?Press A\./);
    expect(intro('n11')).toMatch(/<div class="note" data-note="note">.*Careful\./s);
    expect(article('n11').pieces?.text).not.toMatch(/[{%}]/);
  });

  it.each([
    ['12: ms.contentlocale', 'n12', 'de'],
    ['13: kana', 'n13', 'ja'],
  ])('%s tells the language', (_, slug, language) => {
    expect(article(slug).language.split('-')[0]).toBe(language);
  });

  it('14: a KB number is an id, and the version what it applies to', () => {
    expect(article('n14').articleId).toBe('7654321');
    expect(catalog.findArticleId('7654321')).toMatchObject({ kind: 'article' });
    expect(intro('n14')).toContain('Box 2019');
  });

  it('15: links by Learn’s slugs and by authors’ ids lead to their headings', () => {
    const [cause, fixed] = article('n15').pieces?.sections ?? [];
    expect([cause?.heading, fixed?.heading]).toEqual(["Cause 1: It can't open", 'Fixed']);
    expect(intro('n15')).toContain(`<a href="#${cause?.id}">It can't</a>`);
    expect(intro('n15')).toContain(`<a href="#${fixed?.id}">Mended</a>`);
  });
});
