import { describe, expect, it } from 'vitest';
import { codesOf, read, readWith } from './reading';

describe('property names', () => {
  it.each([
    ['supportToicIds', 'supportTopicIds'],
    ['infoBubbleTest', 'infoBubbleText'],
    ['ms.service', 'service'],
    ['author', 'authors'],
  ])('reads the misspelling %s as %s and says so', (written, canonical) => {
    const { article, diagnostics } = readWith({ [written]: '32639968' });
    expect(article.properties[canonical]).toBe('32639968');
    expect(diagnostics).toMatchObject([
      { code: 'misspelled-property', line: 4, column: 5, fix: `Write ${canonical}.` },
    ]);
  });

  it.each([
    ['resourceTag', 'unknown property "resourceTag"; did you mean "resourceTags"?'],
    ['clodEnvironments', 'unknown property "clodEnvironments"; did you mean "cloudEnvironments"?'],
    ['somethingElse', 'unknown property "somethingElse"'],
  ])('keeps the unknown %s and asks what was meant', (name, message) => {
    const { article, diagnostics } = readWith({ [name]: 'x' });
    expect(article.properties[name]).toBe('x');
    expect(diagnostics).toMatchObject([{ code: 'unknown-property', message }]);
  });

  it('keeps a property named __proto__ as a property', () => {
    const { article } = read('<properties selfHelpType="generic" articleId="a" __proto__="x" />\n# H\n');
    expect(Object.getPrototypeOf(article.properties)).toBe(Object.prototype);
    expect(Object.entries(article.properties)).toContainEqual(['__proto__', 'x']);
  });
});

describe('ids, clouds and tags', () => {
  it.each([
    { title: 'commas', value: '32639968,32639969, 32639970', ids: ['32639968', '32639969', '32639970'], codes: [] },
    {
      title: 'semicolons and blanks',
      value: '32639968; 32639969 32639970',
      ids: ['32639968', '32639969', '32639970'],
      codes: [],
    },
    {
      title: 'GUIDs',
      value: '8d101db0-cc7c-4c31-a9da-3f85bf9c063d',
      ids: ['8d101db0-cc7c-4c31-a9da-3f85bf9c063d'],
      codes: [],
    },
    { title: 'ids of odd length', value: '2599853,150781111', ids: ['2599853', '150781111'], codes: [] },
    {
      title: 'prose between',
      value: 'Azure 32639968',
      ids: ['32639968'],
      codes: ['invalid-topic-id@4:22'],
    },
    { title: 'repeats', value: '32639968, 32639968', ids: ['32639968'], codes: ['repeated-id@4:32'] },
    { title: 'nothing', value: ' ', ids: [], codes: [] },
  ])('splits support topics with $title', ({ value, ids, codes }) => {
    const { article, diagnostics } = readWith({ supportTopicIds: value });
    expect(article.supportTopicIds).toEqual(ids);
    expect(codesOf(diagnostics)).toEqual(codes);
  });

  it('reports a product id that is none', () => {
    const { article, diagnostics } = readWith({ productPesIds: '16222, PostgreSQL' });
    expect(article.productPesIds).toEqual(['16222']);
    expect(codesOf(diagnostics)).toEqual(['invalid-product-id@4:27']);
  });

  it('takes the switched-off clouds from the effective ones and reports an unknown one', () => {
    const { article, diagnostics } = readWith({
      cloudEnvironments: 'Public, fairfax, moncake',
      disableClouds: 'FAIRFAX',
    });
    expect(article.clouds).toEqual(['public', 'fairfax', 'moncake']);
    expect(article.effectiveClouds).toEqual(['public', 'moncake']);
    expect(diagnostics).toMatchObject([
      { line: 4, column: 41, message: 'unknown cloud "moncake"; did you mean "mooncake"?' },
    ]);
  });

  it('keeps blanks inside a resource tag', () => {
    expect(readWith({ resourceTags: 'Express Route, servers,, servers' }).article.resourceTags).toEqual([
      'Express Route',
      'servers',
    ]);
  });
});

describe('kind', () => {
  it.each([
    ['Generic', 'generic', []],
    [' RCA ', 'rca', []],
    ['servicehealthinsights', 'serviceHealthInsights', []],
    ['TSG_CONTENT', 'TSG_Content', []],
    ['genric', 'unknown', ['unknown-kind@2:19']],
    ['', 'unknown', ['missing-self-help-type@2:19']],
  ])('%j is %s', (written, kind, codes) => {
    const { article, diagnostics } = readWith({ selfHelpType: written });
    expect(article.kind).toBe(kind);
    expect(codesOf(diagnostics)).toEqual(codes);
  });

  it('reports a missing article id at the header', () => {
    expect(codesOf(readWith({ articleId: '' }).diagnostics)).toEqual(['missing-article-id@3:16']);
    expect(codesOf(read('\n<properties selfHelpType="generic" />\n# H\n').diagnostics)).toEqual([
      'missing-article-id@2:1',
    ]);
  });
});

describe('language', () => {
  it.each([
    { title: 'English by default', properties: {}, body: '# Restore a server\n', expected: 'en' },
    {
      title: 'Chinese by its script',
      properties: {},
      body: '# 还原服务器\n\n通过 Azure 门户还原 PostgreSQL 服务器。\n',
      expected: 'zh-Hans',
    },
    {
      title: 'English with a Chinese word',
      properties: {},
      body: '# Restore\n\nThe heading 建议 means recommended, in the portal that readers in China see.\n',
      expected: 'en',
    },
    { title: 'what the property says', properties: { language: 'de-de' }, body: '# Hallo\n', expected: 'de-DE' },
    {
      title: 'told from the text where the property is no tag',
      properties: { language: 'English (US)' },
      body: '# Hi\n',
      expected: 'en',
    },
  ])('is $title', ({ properties, body, expected }) => {
    expect(readWith(properties, body).article.language).toBe(expected);
  });
});

describe('language of other dialects', () => {
  const LID = 'Der Deckel klemmt, weil das Schloss nicht sauber ist.';

  it.each([
    {
      title: 'what ms.contentlocale says',
      path: 'open.md',
      more: 'ms.contentlocale: de-DE\n',
      body: LID,
      expected: 'de',
    },
    { title: 'what the file name says', path: 'open.fr-fr.md', more: '', body: 'Text', expected: 'fr' },
    {
      title: 'what the folder says',
      path: 'zh-tw/open.md',
      more: '',
      body: '轉動鑰匙，然後打開蓋子。',
      expected: 'zh-Hant',
    },
    { title: 'English in a Chinese folder', path: 'zh-cn/open.md', more: '', body: 'Turn the key.', expected: 'en' },
    { title: 'Chinese in a Chinese folder', path: 'zh-cn/open.md', more: '', body: '转动钥匙。', expected: 'zh-Hans' },
    {
      title: 'Japanese by its kana',
      path: 'open.md',
      more: '',
      body: '鍵を回してから、蓋を持ち上げてください。',
      expected: 'ja',
    },
    {
      title: 'Korean by its script',
      path: 'open.md',
      more: '',
      body: '열쇠를 돌린 다음 뚜껑을 여세요.',
      expected: 'ko',
    },
    {
      title: 'Chinese in traditional characters',
      path: 'open.md',
      more: '',
      body: '請轉動鑰匙，並將蓋子打開。',
      expected: 'zh-Hant',
    },
    {
      title: 'German by its commonest words',
      path: 'open.md',
      more: '',
      body: `${LID} Drehen Sie das Schloss mit einem Tuch.`,
      expected: 'de',
    },
    {
      title: 'French by its commonest words',
      path: 'open.md',
      more: '',
      body: 'Tournez la clé dans la serrure pour ouvrir le couvercle de la boîte avec une pince.',
      expected: 'fr',
    },
    {
      title: 'English with a folder of two letters',
      path: 'ad-ds/open.md',
      more: '',
      body: 'Turn the key to open the lid.',
      expected: 'en',
    },
  ])('is $title', ({ path, more, body, expected }) => {
    const { article } = read(`---\ntitle: Box\nms.date: 5/6/2025\n${more}---\n${body}\n`, path);
    expect(article.language).toBe(expected);
  });
});
