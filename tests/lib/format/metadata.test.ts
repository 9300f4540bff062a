import { describe, expect, it } from 'vitest';
import { codesOf, read } from './reading';

/** An article of FORMAT-LEARN.md 4: front matter, and this body. */
function learn(body: string, more = '') {
  const header =
    'title: Open a box\nms.date: 5/6/2025\nms.service: azure-sample\nms.custom: sap:Cannot open a box\\Box is stuck, linux-related-content\n';
  return read(`---\n${header}${more}---\n# Open a box\n\n${body}\n`, 'support/azure/box/open.md');
}

describe('the metadata of another dialect', () => {
  it('is read from the front matter', () => {
    const { article, diagnostics } = learn('Text.', 'ms.subservice: Lids\nms.reviewer: kim, lee\n');
    expect(article.metadata).toEqual({
      product: 'azure-sample',
      subProduct: 'lids',
      topic: ['Cannot open a box', 'Box is stuck'],
      changed: '2025-05-06',
      appliesTo: [],
      kbNumber: '',
    });
    expect(codesOf(diagnostics)).toEqual([]);
  });

  it('is read from <properties> and <tags>', () => {
    const { article } = read(
      '<properties pageTitle="Box" services="sample-box, other"/>\n<tags ms.service="" ms.date="2015-05-06"/>\nText\n',
    );
    expect(article).toMatchObject({
      title: 'Box',
      metadata: { product: 'sample-box', changed: '2015-05-06', topic: [] },
    });
  });

  it('names the product after the folder below support, and never after the parent folder', () => {
    const text = '---\ntitle: Open\nms.topic: article\n---\n# Open\n';
    expect(read(text, 'support/sql/box/open.md').article.metadata.product).toBe('sql');
    expect(read(text, 'help/box/open.md').article.metadata.product).toBe('');
  });

  it('says what the article applies to, and its number is an id', () => {
    const { article } = learn(
      '_Original product version:_ &nbsp; Box 2019, [Lid](https://lid.example) 3  \n_Original KB number:_ &nbsp; 7654321',
    );
    expect(article.metadata).toMatchObject({ appliesTo: ['Box 2019', 'Lid 3'], kbNumber: '7654321' });
    expect(article.articleId).toBe('7654321');
  });

  it('lists what appliesto lists', () => {
    expect(learn('Text', 'appliesto:\n- ✅ Box 2019\n- Box 2022\n').article.metadata.appliesTo).toEqual([
      'Box 2019',
      'Box 2022',
    ]);
  });

  it('takes old addresses for aliases', () => {
    const more = 'redirect_from:\n  - /articles/how-to-open\n  - /old/open\n';
    expect(learn('Text', more).article.aliases).toEqual(['/articles/how-to-open', '/old/open']);
  });
});

it('reads a topic whose property has no blank behind its colon', () => {
  const text = '---\ntitle: Box\nms.date: 5/6/2025\nms.custom:sap: Box\\Stuck\n---\n# Box\n';
  expect(read(text, 'a.md').article.metadata.topic).toEqual(['Box', 'Stuck']);
});

describe('the topic of ms.custom', () => {
  it.each([
    [
      'with commas inside',
      'sap:Availability, Performance, and Application Issues',
      ['Availability, Performance, and Application Issues'],
    ],
    ['before a companion', 'sap:Box, Lid, and Lock\\Stuck, csstroubleshoot', ['Box, Lid, and Lock', 'Stuck']],
    ['behind a companion', 'csstroubleshoot, sap:Box is stuck, pcy:Open it, CI 1234', ['Box is stuck']],
    ['in capitals', 'SAP:Box is stuck', ['Box is stuck']],
    ['in a list', '\n  - linux-related-content\n  - sap:Box, lid\\Stuck', ['Box, lid', 'Stuck']],
    ['of an old slug', 'sap:dns', ['dns']],
    ['of none', 'linux-related-content', []],
  ])('is found %s', (_, custom, topic) => {
    const { article } = read(`---\ntitle: Box\nms.date: 5/6/2025\nms.custom: ${custom}\n---\n# Box\n`);
    expect(article.metadata.topic).toEqual(topic);
  });
});

describe('the date of ms.date', () => {
  it.each([
    ['05/06/2015', '2015-05-06'],
    ['5/6/2025', '2025-05-06'],
    ['2015-5-6', '2015-05-06'],
    ['12/31/2024 10:00', '2024-12-31'],
    ['13/45/2015', ''],
    ['soon', ''],
  ])('%s is %s', (written, day) => {
    expect(read(`---\ntitle: Box\nms.date: ${written}\n---\n# Box\n`).article.metadata.changed).toBe(day);
  });
});
