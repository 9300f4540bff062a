import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugOf } from '@/lib/addresses';
import { type ReadResult, readArticle, readableText } from '@/lib/format';
import { EVERY_KIND } from '@/lib/format/values';
import { DATA, read } from './reading';

const SEED = `<properties
    pageTitle="Automated backups of a server"
    description="Backup and restore"
    service="microsoft.dbforpostgresql"
    selfHelpType="generic"
    supportTopicIds="32639968, 32639969"
    resourceTags="servers, databases"
    productPesIds="16222"
    cloudEnvironments="public, mooncake"
    articleId="8d101db0-cc7c-4c31-a9da-3f85bf9c063d"
/>

# Automated backups

A server is backed up every day.
`;

const FORM = SEED.replace('"generic"', '"problemScopingQuestions"').replace(
  /# Auto[\s\S]*/,
  '# Restore\n---\n{ "title": "T", "formElements": [{ "id": "a", "order": 1, "controlType": "dropdown", "dropdownOptions": [{ "text": "A", "value": "a" }], "visibility": null }] }\n---\n',
);

/** What holds for every file whatsoever. */
function expectSound({ article, diagnostics }: ReadResult, path: string): void {
  expect(article.path).toBe(path);
  expect(article.title.trim()).not.toBe('');
  expect(article.name.trim()).not.toBe('');
  expect(slugOf(article)).toMatch(/^[\p{L}\p{N}\p{M}-]{1,80}$/u);
  expect(EVERY_KIND).toContain(article.kind);
  expect(article.supportTopicIds.every((id) => /^(?:\d+|[0-9a-f-]{36})$/i.test(id))).toBe(true);
  expect(diagnostics.every(({ line, column, path: place }) => line >= 1 && column >= 1 && place === path)).toBe(true);
  expect(typeof readableText(article)).toBe('string');
  expect(() => JSON.stringify(article)).not.toThrow();
}

describe('readArticle', () => {
  it('reads the article that this project started from', () => {
    const { article, diagnostics } = read(SEED, 'postgresql/automated-backups.md');
    expect(diagnostics).toEqual([]);
    expect(article).toMatchObject({
      kind: 'generic',
      headerForm: 'properties',
      dialect: 'azure-self-help',
      articleId: '8d101db0-cc7c-4c31-a9da-3f85bf9c063d',
      title: 'Automated backups',
      name: 'Automated backups',
      description: 'Backup and restore',
      language: 'en',
      supportTopicIds: ['32639968', '32639969'],
      productPesIds: ['16222'],
      clouds: ['public', 'mooncake'],
      effectiveClouds: ['public', 'mooncake'],
      resourceTags: ['servers', 'databases'],
      body: { format: 'markdown', text: '# Automated backups\n\nA server is backed up every day.\n', line: 13 },
      form: null,
    });
  });

  it('returns an article for any bytes', () => {
    const path = 'a/b.md';
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => expectSound(readArticle(bytes, path, DATA), path)),
      { numRuns: 500 },
    );
  });

  it('returns an article for any path', () => {
    fc.assert(fc.property(fc.string(), (path) => expectSound(read(SEED, path), path)));
  });

  it.each([
    ['an article', SEED],
    ['a form', FORM],
    ['front matter', '---\npageTitle: A\nselfHelpType: generic\narticleId: a\nsupportTopicIds: [1, 2]\n---\n# A\n'],
  ])('returns an article for %s that was cut, doubled or sprinkled with syntax anywhere', (_, source) => {
    const piece = fc.constantFrom(
      '"',
      "'",
      '“',
      '<',
      '/>',
      '>',
      '=',
      '\n',
      '\r',
      '---\n',
      '{',
      '[',
      ',',
      '\\',
      '\u200b',
      '\ufeff',
      '<!--',
      '#',
      '`',
      '&#0;',
      '',
    );
    const at = fc.nat({ max: source.length });
    fc.assert(
      fc.property(at, at, piece, (from, to, mark) => {
        const text = source.slice(0, from) + mark + source.slice(to);
        expectSound(read(text), 'postgresql/restore-a-server.md');
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same article for one text in either line end and with a byte order mark', () => {
    const { article } = read(FORM);
    expect(read(FORM.replaceAll('\n', '\r\n')).article).toEqual(article);
    expect(read(`\ufeff${FORM}`).article).toEqual(article);
  });
});

const HOSTILE = [
  '#',
  '# ',
  '"',
  "'",
  '<',
  '>',
  ' ',
  '\n',
  '\r',
  '\u00a0',
  '[',
  '{"a":',
  ',',
  'a=',
  'a="',
  'a=“',
  'a="\n',
  '<properties ',
  '<!--',
  '<!--$a-->[',
  '---\n',
  '- ',
  '`',
  '\\',
  '&',
  '_',
  '*',
  '](',
  '/*',
  '\'"',
  'a:\n',
  '&a ',
  '\0',
  '<-',
  '一',
];
const FRAMES = [
  '',
  '<properties ',
  '<properties selfHelpType="generic" pageTitle="',
  '<properties selfHelpType="generic" />\n# ',
  '<properties selfHelpType="problemScopingQuestions" />\n---\n{ "formElements": [{ "id": "',
  '<properties selfHelpType="supportTopicDescription" />\n---\n{ "shortDescription": "',
  '---\npageTitle: ',
];

describe('hostile input', () => {
  it('of 5,000 questions with a slip each is read in one pass', () => {
    const element = '{ "controlType": "x", "dropdownOptions": ["a", "a"], "watermarkTest": "" },\n';
    const { article, diagnostics } = read(
      `${FORM.slice(0, FORM.indexOf('---'))}---\n{ "formElements": [${element.repeat(5000)}] }\n---`,
    );
    expect(article.form?.questions).toHaveLength(500);
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(
      new Set(['unknown-control', 'missing-question-id', 'misspelled-form-key', 'json-extra-comma', 'form-too-large']),
    );
  });

  it('of 30,000 unknown keys is read in one pass', () => {
    const keys = Array.from({ length: 30_000 }, (_, at) => `"k${at}":1`).join(',');
    const { diagnostics } = read(`<properties selfHelpType="supportTopicDescription" />\n---\n{${keys}}\n---`);
    const unknown = diagnostics.filter(({ code }) => code === 'json-field-unknown');
    expect(unknown.at(-1)?.message).toContain('"k49"');
    expect(unknown.at(-1)?.message).toContain('(29950 more of these in this file)');
    expect(unknown.at(-1)?.column).toBe(keys.indexOf('"k49":') + '{"k49":'.length + 1);
  });

  // Anything worse than linear would take minutes here and run into the test's time limit.
  it.each(FRAMES)('of 200 KB behind %j is read in one pass', (frame) => {
    for (const unit of HOSTILE) {
      const text = frame + unit.repeat(200_000 / unit.length);
      expectSound(read(text), 'postgresql/restore-a-server.md');
    }
  });
});
