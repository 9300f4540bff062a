import { describe, expect, it } from 'vitest';
import { codesOf, read } from './reading';

describe('YAML front matter', () => {
  it('gives the same article as a <properties … /> header', () => {
    const front = read(
      '---\npageTitle: Restore a server\nselfHelpType: generic\nsupportTopicIds: [32639968, 32639969]\ncloudEnvironments:\n  - public\n  - Mooncake\narticleId: restore\n---\n\n# Restore\n\nText\n',
    );
    const properties = read(
      '<properties\npageTitle="Restore a server"\nselfHelpType="generic"\nsupportTopicIds="32639968, 32639969"\ncloudEnvironments="public, Mooncake"\narticleId="restore"\n\n\n/>\n\n# Restore\n\nText\n',
    );
    const { propertyPlaces, ...same } = properties.article;
    expect(front.article).toEqual({
      ...same,
      headerForm: 'frontMatter',
      propertyPlaces: { ...propertyPlaces, articleId: [8, 1] },
      body: { ...same.body, line: 11 },
    });
    expect(front.article.headerForm).toBe('frontMatter');
    expect(front.article.body.line).toBe(11);
    expect(codesOf(front.diagnostics)).toEqual([]);
  });

  it.each([
    ['articleId', '00123'],
    ['articleId', '1e5'],
    ['articleId', '2021-04-01'],
    ['displayOrder', '2'],
    ['resourceRequired', 'true'],
  ])('keeps %s: %s as it was written', (name, value) => {
    expect(read(`---\nselfHelpType: generic\n${name}: ${value} # why\n---\n# H\n`).article.properties[name]).toBe(
      value,
    );
  });

  it.each([
    ['a flow list', 'supportTopicIds: [041000002, 0x1F, 1e5, 1_000, 12:30, 2021-04-01, 0b11, .5, true]'],
    [
      'a block list',
      'supportTopicIds:\n' +
        ['041000002', '0x1F', '1e5', '1_000', '12:30', '2021-04-01', '0b11', '.5', 'true']
          .map((id) => `  - ${id} # why\n`)
          .join(''),
    ],
    ['a quoted list', `supportTopicIds: ['041000002', "0x1F", 1e5, 1_000, 12:30, 2021-04-01, 0b11, .5, !!bool true]`],
  ])('reads the ids of %s as they are written', (_, lines) => {
    const { article, diagnostics } = read(`---\nselfHelpType: generic\n${lines}\n---\n# H\n`);
    expect(article.properties.supportTopicIds).toBe('041000002, 0x1F, 1e5, 1_000, 12:30, 2021-04-01, 0b11, .5, true');
    expect(codesOf(diagnostics)).not.toContain('invalid-front-matter');
  });

  it.each(['0041000002', '041000002', '9007199254740993', '0o17', '+5', '1.50', '!!int 041'])(
    'keeps the single id %s',
    (id) => {
      const { article } = read(`---\nselfHelpType: generic\nsupportTopicIds: ${id}\n---\n# H\n`);
      expect(article.properties.supportTopicIds).toBe(id.replace('!!int ', ''));
    },
  );

  it('reads nothing where nothing was written', () => {
    const { article } = read('---\nselfHelpType: generic\nservice: ~\nresource:\narticleId: null\n---\n# H\n');
    expect([article.properties.service, article.properties.resource, article.articleId]).toEqual(['', '', '']);
  });

  it('keeps the plain items of a list beside a nested one, and reports that one', () => {
    const { article, diagnostics } = read('---\nselfHelpType: generic\nresourceTags: [041, [1, 2]]\n---\n# H\n');
    expect(article.properties.resourceTags).toBe('041');
    expect(diagnostics.map(({ code }) => code)).toContain('property-not-text');
  });

  it('reads a JSON kind', () => {
    const { article } = read(
      '---\nselfHelpType: problemScopingQuestions\narticleId: f\n---\n# Form\n---\n{"title":"T","formElements":[{"id":"a","controlType":"textbox"}]}\n---\n',
    );
    expect(article.form?.questions.map(({ id }) => id)).toEqual(['a']);
  });

  it.each([
    {
      title: 'broken YAML, whose plain lines still count',
      text: '---\nselfHelpType: generic\narticleId: a\npageTitle: Restore: a server\n---\n# H\n',
      codes: ['invalid-front-matter@4:19'],
      expected: { kind: 'generic', articleId: 'a' },
    },
    {
      title: 'a nested value',
      text: '---\nselfHelpType: generic\narticleId: a\nservice:\n  name: x\n---\n# H\n',
      codes: ['property-not-text@4:1'],
      expected: { kind: 'generic', articleId: 'a' },
    },
    {
      title: 'the item of a list that is wrong',
      text: '---\nselfHelpType: generic\narticleId: a\nsupportTopicIds:\n  - 32639968\n  - restore\nproductPesIds: [1, "two"]\n---\n# H\n',
      codes: ['invalid-topic-id@6:5', 'invalid-product-id@7:21'],
      expected: { supportTopicIds: ['32639968'], productPesIds: ['1'] },
    },
    {
      title: 'a scalar that is wrong',
      text: '---\nselfHelpType: genric\narticleId: a\ncloudEnvironments: "public, moncake"\n---\n# H\n',
      codes: ['unknown-kind@2:15', 'unknown-cloud@4:29'],
      expected: { kind: 'unknown' },
    },
    {
      title: 'an unknown property on its own line',
      text: '---\nselfHelpType: generic\narticleId: a\nresourceTag: x\n---\n# H\n',
      codes: ['unknown-property@4:1'],
      expected: { kind: 'generic', articleId: 'a' },
    },
  ])('reports $title', ({ text, codes, expected }) => {
    const { article, diagnostics } = read(text);
    expect(article).toMatchObject(expected);
    expect(codesOf(diagnostics)).toEqual(codes);
  });

  it('never runs code that a front matter language names', () => {
    const { article } = read('---js\n{ pageTitle: globalThis.hacked = "yes" }\n---\n# H\n');
    expect(article.headerForm).toBe('none');
    expect(Object.hasOwn(globalThis, 'hacked')).toBe(false);
  });

  it.each(['---\n\n# Only a rule above\n\n---\n', '---\n{"a": 1}\n---\n'])('is not seen in %j', (text) => {
    expect(read(text).article.headerForm).toBe('none');
  });
});
