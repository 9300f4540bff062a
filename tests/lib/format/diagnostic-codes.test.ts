import { describe, expect, it } from 'vitest';
import { DIAGNOSTIC_CODES, type ReadResult, readArticle } from '@/lib/format';
import { DATA, read, readJson, readWith } from './reading';

const question = (more: object): string =>
  JSON.stringify({ formElements: [{ id: 'a', controlType: 'textbox', ...more }] });
const header = (text: string): ReadResult => read(`<properties\n${text}\n# Restore a server\n`);
const FULL = 'selfHelpType="generic" articleId="a"';

/** For every rule what breaks it, and the same mended. */
const EXAMPLES: readonly (readonly [code: string, bad: () => ReadResult, good: () => ReadResult])[] = [
  ['byte-order-mark', () => read('\ufeff# A'), () => read('# A')],
  ['control-character', () => read('a\u001ab'), () => read('a\tb\n')],
  ['curly-quotes', () => header(`${FULL} service=“a” />`), () => header(`${FULL} service="a “b”" />`)],
  ['direction-control', () => read('a \u202Egpj.exe'), () => read('\u05e9\u05dc\u05d5\u05dd \u200f(a)')],
  ['doubled-quote', () => header(`${FULL} service=""a"" />`), () => header(`${FULL} service="" />`)],
  [
    'duplicate-option-value',
    () => readJson(question({ controlType: 'dropdown', dropdownOptions: ['a', 'a'] })),
    () => readJson(question({ controlType: 'dropdown', dropdownOptions: ['a', 'b'] })),
  ],
  ['duplicate-property', () => header(`${FULL} articleid="b" />`), () => header(`${FULL} />`)],
  [
    'duplicate-question-id',
    () => readJson('{"formElements":[{"id":"a","controlType":"textbox"},{"id":"A","controlType":"textbox"}]}'),
    () => readJson('{"formElements":[{"id":"a","controlType":"textbox"},{"id":"b","controlType":"textbox"}]}'),
  ],
  ['empty-title', () => readWith({}, '## Steps\n'), () => readWith({ pageTitle: 'Restore' }, '## Steps\n')],
  [
    'form-too-large',
    () => readJson(question({ controlType: 'dropdown', dropdownOptions: Array.from({ length: 1_001 }, String) })),
    () => readJson(question({ controlType: 'dropdown', dropdownOptions: Array.from({ length: 1_000 }, String) })),
  ],
  ['form-without-questions', () => readJson('{}'), () => readJson(question({}))],
  ['header-close', () => header(`${FULL}>`), () => header(`${FULL}/>`)],
  ['hidden-character', () => read('pass\u200Bword'), () => read('\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645')],
  ['invalid-front-matter', () => read('---\npageTitle: a: b\n---\n'), () => read('---\npageTitle: "a: b"\n---\n')],
  ['invalid-json', () => readJson('{ "a": one }'), () => readJson('{ "a": 1 }')],
  ['invalid-language', () => readWith({ language: 'English (US)' }), () => readWith({ language: 'en-US' })],
  [
    'invalid-pattern',
    () => readJson(question({ textPropertyRegex: '([0-9' })),
    () => readJson(question({ textPropertyRegex: '[0-9]' })),
  ],
  ['invalid-product-id', () => readWith({ productPesIds: 'PostgreSQL' }), () => readWith({ productPesIds: '16222' })],
  ['invalid-topic-id', () => readWith({ supportTopicIds: 'Restore' }), () => readWith({ supportTopicIds: '32639968' })],
  ['invisible-space', () => header(`${FULL}\u200b />`), () => header(`${FULL} />`)],
  ['json-bad-escape', () => readJson('{ "a": "C:\\U" }'), () => readJson('{ "a": "C:\\\\U" }')],
  ['json-bare-key', () => readJson('{ a: 1 }'), () => readJson('{ "a": 1 }')],
  ['json-comment', () => readJson('{ "a": 1 } // x'.replace(' }', ' /* x */ }')), () => readJson('{ "a": "/* x */" }')],
  ['json-control-character', () => readJson('{ "a": "b\nc" }'), () => readJson('{ "a": "b\\nc" }')],
  ['json-duplicate-key', () => readJson('{ "a": 1, "a": 2 }'), () => readJson('{ "a": 1, "A": 2 }')],
  ['json-extra-comma', () => readJson('{ "a": [1,] }'), () => readJson('{ "a": [1] }')],
  ['json-extra-text', () => readJson('{ "a": 1 } x'), () => readJson('{ "a": "} x" }')],
  [
    'json-field-missing',
    () => readJson('{ "commonProblems": [] }', 'diagnoseAndSolve'),
    () => readJson('{ "commonProblems": [{ "title": "It is slow" }] }', 'diagnoseAndSolve'),
  ],
  [
    'json-field-type',
    () => readJson('{ "commonProblems": [{ "title": ["It is slow"] }] }', 'diagnoseAndSolve'),
    () => readJson('{ "commonProblems": [{ "title": "It is slow" }] }', 'diagnoseAndSolve'),
  ],
  [
    'json-field-unknown',
    () => readJson('{ "commonProblems": [{ "titel": "It is slow" }] }', 'diagnoseAndSolve'),
    () => readJson('{ "commonProblems": [{ "TITLE": "It is slow" }] }', 'diagnoseAndSolve'),
  ],
  ['json-invisible-space', () => readJson('{\u00a0"a": 1 }'), () => readJson('{ "a": "\u00a0" }')],
  ['json-missing-comma', () => readJson('{ "a": 1 "b": 2 }'), () => readJson('{ "a": 1, "b": 2 }')],
  ['json-odd-quotes', () => readJson("{ 'a': 1 }"), () => readJson('{ "a": "\'" }')],
  ['json-unclosed', () => readJson('{ "a": [1 '), () => readJson('{ "a": [1] }')],
  ['junk-in-header', () => header(`${FULL}, />`), () => header(`${FULL} />`)],
  ['line-ends', () => read('a\r\nb\n'), () => read('a\r\nb\r\n')],
  ['missing-article-id', () => readWith({ articleId: ' ' }), () => readWith({})],
  ['missing-fence', () => read('<properties selfHelpType="TSG_Questions" articleId="a" />\n{}'), () => readJson('{}')],
  [
    'missing-options',
    () => readJson(question({ controlType: 'dropdown' })),
    () => readJson(question({ controlType: 'dropdown', dynamicDropdownOptions: { uri: '/x' } })),
  ],
  ['missing-question-id', () => readJson(question({ id: null })), () => readJson(question({}))],
  ['missing-self-help-type', () => readWith({ selfHelpType: '' }), () => readWith({})],
  [
    'misnamed-validation',
    () => readJson(question({ validations: [{ type: 'Regular-Expression', value: 'a' }] })),
    () => readJson(question({ validations: [{ type: 'RegExMatch', value: 'a' }] })),
  ],
  [
    'misspelt-form-key',
    () => readJson(question({ watermarkTest: 'x' })),
    () => readJson(question({ watermarktext: 'x' })),
  ],
  ['misspelt-property', () => readWith({ supportToicIds: '' }), () => readWith({ supporttopicids: '' })],
  ['no-header', () => read('# A'), () => readWith({})],
  ['not-utf8', () => readArticle(Uint8Array.of(0xe9), 'a.md', DATA), () => read('é')],
  ['placeholder-title', () => readWith({}, '# Sample title\n'), () => readWith({}, '# A sample of titles\n')],
  ['property-not-text', () => read('---\nservice: { a: b }\n---\n'), () => read('---\nservice: [a, b]\n---\n')],
  ['quote-in-value', () => header(`${FULL}\nservice="a "b" c"\n/>`), () => header(`${FULL}\nservice='a "b" c'\n/>`)],
  ['repeated-id', () => readWith({ supportTopicIds: '1,1' }), () => readWith({ supportTopicIds: '1,2' })],
  ['text-after-header', () => header(`${FULL}/>e`), () => header(`${FULL}/>  `)],
  ['text-before-header', () => read(`# A\n<properties ${FULL} />\n`), () => read(`\n <properties ${FULL} />\n`)],
  ['unclosed-quote', () => header(`service="a\n${FULL} />`), () => header(`service="a\nb"\n${FULL} />`)],
  ['unknown-cloud', () => readWith({ cloudEnvironments: 'pubic' }), () => readWith({ cloudEnvironments: 'PUBLIC' })],
  [
    'unknown-control',
    () => readJson(question({ controlType: 'dropdwon' })),
    () => readJson(question({ controlType: 'DateTimePicker' })),
  ],
  ['unknown-kind', () => readWith({ selfHelpType: 'genric' }), () => readWith({ selfHelpType: 'GENERIC' })],
  ['unknown-property', () => readWith({ resourceTag: 'x' }), () => readWith({ RESOURCETAGS: 'x' })],
  [
    'unknown-validation',
    () => readJson(question({ validations: [{ type: 'Range' }] })),
    () => readJson(question({ validations: [{ type: 'maxlength', value: 2 }] })),
  ],
  ['unquoted-value', () => header(`${FULL} service=a />`), () => header(`${FULL} service="a" />`)],
  ['unterminated-header', () => header(FULL), () => header(`${FULL} />`)],
];

describe('the rules of reading', () => {
  it.each(EXAMPLES)('%s is found in its bad example alone', (code, bad, good) => {
    const found = bad().diagnostics.filter((diagnostic) => diagnostic.code === code);
    expect(found).not.toEqual([]);
    for (const { severity, message, fix } of found) {
      expect(severity).toBe(DIAGNOSTIC_CODES[code]?.severity);
      expect(message.length * fix.length).toBeGreaterThan(0);
    }
    expect(good().diagnostics.map((diagnostic) => diagnostic.code)).not.toContain(code);
  });

  it('are all in the table, and all have an example here', () => {
    expect(EXAMPLES.map(([code]) => code).toSorted()).toEqual(Object.keys(DIAGNOSTIC_CODES).toSorted());
  });

  it('say a flood of one finding once, with its size', () => {
    const { diagnostics } = readWith({ supportTopicIds: 'x '.repeat(2000) });
    expect(diagnostics).toHaveLength(50);
    expect(diagnostics.at(-1)?.message).toContain('1950 more');
  });
});
