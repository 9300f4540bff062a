import { describe, expect, it } from 'vitest';
import { codesOf, jsonOf, read, readJson } from './reading';

/** What is wrong with the JSON as JSON; what its kind asks for is tested in kinds.test.ts. */
function syntaxOf(codes: readonly string[]): readonly string[] {
  return codes.filter((code) => !code.startsWith('json-field-'));
}

/** Reads the JSON of an advisor recommendation, whose first line is line 8 of the file. */
function readAdvisor(json: string) {
  const { article, diagnostics } = readJson(json, 'advisorRecommendationMetadata');
  return { value: jsonOf(article), codes: syntaxOf(codesOf(diagnostics)), article };
}

describe('a JSON body', () => {
  it.each([
    [
      'a comma before a closing bracket',
      '{ "a": [1, 2, ],\n}',
      { a: [1, 2] },
      ['json-extra-comma@8:13', 'json-extra-comma@8:16'],
    ],
    ['two commas in a row', '{ "a": 1,, "b": 2 }', { a: 1, b: 2 }, ['json-extra-comma@8:9']],
    ['a missing comma', '{ "a": 1\n "b": 2 }', { a: 1, b: 2 }, ['json-missing-comma@9:2']],
    ['comments', '{ // one\n "a": /* two */ 1 }', { a: 1 }, ['json-comment@8:3', 'json-comment@9:7']],
    ['a raw line end in a string', '{ "a": "one\ntwo" }', { a: 'one\ntwo' }, ['json-control-character@8:12']],
    ['a raw tab in a string', '{ "a": "one\ttwo" }', { a: 'one\ttwo' }, ['json-control-character@8:12']],
    ['a key without quotes', '{ visibility: "a == b" }', { visibility: 'a == b' }, ['json-bare-key@8:3']],
    ['a doubled key', '{ "a": 1, "b": 2, "a": 3 }', { a: 3, b: 2 }, ['json-duplicate-key@8:19']],
    [
      'single quotes',
      `{ 'a': 'don\\'t "stop"' }`,
      { a: 'don\'t "stop"' },
      ['json-odd-quotes@8:3', 'json-odd-quotes@8:8', 'json-odd-quotes@8:12'],
    ],
    ['curly quotes', '{ “a”: “b” }', { a: 'b' }, ['json-odd-quotes@8:3', 'json-odd-quotes@8:8']],
    ['a stray backslash', '{ "a": "C:\\Users" }', { a: 'C:\\Users' }, ['json-bad-escape@8:11']],
    ['a no-break space between', '{\u00a0"a": 1 }', { a: 1 }, ['json-invisible-space@8:2']],
    ['an open end', '{ "a": [1, { "b": 2 }', { a: [1, { b: 2 }] }, ['json-unclosed@9:1', 'json-unclosed@9:1']],
    ['text behind it', '{ "a": 1 } and more', { a: 1 }, ['json-extra-text@8:12']],
    ['text before it', 'see: { "a": 1 }', { a: 1 }, ['json-extra-text@8:1']],
  ])('is read in spite of %s, which is reported', (_, json, expected, codes) => {
    const { value, codes: found } = readAdvisor(json);
    expect(value).toEqual(expected);
    expect(found).toEqual(codes);
  });

  it.each([
    ['strings with escapes', '{ "a": "\\"\\\\ \\u00e9 // no /* comment */" }', { a: '"\\ é // no /* comment */' }],
    ['numbers and literals', '{ "a": [-1.5e3, true, false, null, {}] }', { a: [-1500, true, false, null, {}] }],
  ])('is read as it is with %s', (_, json, expected) => {
    const { value, codes } = readAdvisor(json);
    expect(value).toEqual(expected);
    expect(codes).toEqual([]);
  });

  it.each([
    ['a missing closing quote', '{\n "a": "one,\n "b": 2\n}', 'invalid-json@'],
    ['a word for a value', '{ "a": one }', 'invalid-json@8:8'],
    ['nothing at all', '', 'invalid-json@9:1'],
    ['no end of brackets', '['.repeat(100_000), 'invalid-json@8:'],
    ['more than any page shows', `{"a":[${'1,'.repeat(200_000)}1]}`, 'invalid-json@8:1'],
    ['brackets nested beyond reason', `${'['.repeat(200)}${']'.repeat(200)}`, 'invalid-json@8:101'],
  ])('that holds %s is reported once, has no value and keeps its text', (_, json, code) => {
    const { value, codes, article } = readAdvisor(json);
    expect(value).toBeUndefined();
    expect(codes.filter((found) => found.startsWith('invalid-json'))).toEqual([expect.stringContaining(code)]);
    expect(article.body.text).toContain(json);
  });

  it('cannot reach the prototype of anything', () => {
    const { value } = readAdvisor(
      '{ "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } } }',
    );
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

const HEADER = '<properties selfHelpType="advisorRecommendationMetadata" articleId="a" />';

describe('the fences of a JSON body', () => {
  it.each([
    { title: 'both', text: `${HEADER}\n# H\n---\n{ "a": 1 }\n---\n`, codes: [] },
    { title: 'blanks around them', text: `${HEADER}\n# H\n ---- \n{ "a": 1 }\n--- \n`, codes: [] },
    { title: 'no second one', text: `${HEADER}\n# H\n---\n{ "a": 1 }\n`, codes: ['missing-fence@3:1'] },
    { title: 'none', text: `${HEADER}\n# H\n\n{ "a": 1 }\n`, codes: ['missing-fence@4:1'] },
  ])('may be $title', ({ text, codes }) => {
    const { article, diagnostics } = read(text);
    expect(jsonOf(article)).toEqual({ a: 1 });
    expect(syntaxOf(codesOf(diagnostics))).toEqual(codes);
  });

  it('keep what stands above them besides the H1 as the preamble, without comments', () => {
    const { article } = read(`${HEADER}\n# H\n<!--issueDescription-->\n## **Mind this**\n---\n{}\n---\n`);
    expect(article.body).toMatchObject({ format: 'json', preamble: '## **Mind this**', line: 2 });
  });

  it('never make JSON of a Markdown kind', () => {
    const { article } = read('<properties selfHelpType="generic" articleId="a" />\n# H\n---\n{ "a": 1 }\n---\n');
    expect(article.body.format).toBe('markdown');
  });
});
