import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import {
  type CaseSummary,
  quietened,
  summaryAsHtml,
  summaryAsJson,
  summaryAsMarkdown,
  summaryAsText,
  summaryJsonSchema,
  summarySchema,
} from '@/lib/share';
import { siteText } from '@/lib/text';
import { LINK, summaryOf } from './sample-summary';

const WORDS = siteText().caseSummary;
const WHOLE = summaryOf([
  ['start', '2024-05-01T10:00'],
  ['start~zone', 'Europe/Berlin'],
  ['kind', 'dont_know_answer'],
  ['tags', 'CLI'],
  ['tags', 'Portal'],
  ['server', 'db1'],
  ['details', 'It stopped.\n\nThen it went on.'],
]);

/** Text that people paste into a form, markup of every sort among it. */
const TYPED = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '# ',
        '- ',
        '1. ',
        '*',
        '_',
        '`',
        '[a](javascript:b)',
        '<b>',
        '</ul>',
        '|',
        '~~',
        '\\',
        '&lt;',
        '> ',
        '\n',
        'x',
        ' ',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

describe('the summary as text', () => {
  it('says everything in lines that any ticket field takes', () => {
    expect(summaryAsText(WHOLE, WORDS)).toBe(`Case summary: Restore a server
==============================

What happened?
  It stopped.

  Then it went on.

Answers
- When did it begin ?
  2024-05-01 08:00 UTC (entered as 2024-05-01 10:00, Europe/Berlin, UTC+02:00)
- Which tools?
  CLI
  Portal
- Which server?
  db1

What to attach
[ ] A screenshot
[ ] the log

Answered “Don’t know”: What kind?

Link: ${LINK}
`);
  });
});

describe('the summary as Markdown', () => {
  it('says the same with headings and lists', () => {
    const tree = remark().parse(summaryAsMarkdown(WHOLE, WORDS));
    const headings = tree.children.filter(({ type }) => type === 'heading').map((node) => textOf(node));
    expect(headings).toEqual(['Case summary: Restore a server', 'What happened?', 'Answers', 'What to attach']);
  });

  it('escapes what was typed: read again it is that text, whatever it was', () => {
    fc.assert(
      fc.property(TYPED, (typed) => {
        const markdown = summaryAsMarkdown(summaryOf({ server: typed, details: typed }), WORDS);
        const tree = remark().use(remarkGfm).parse(markdown);
        const types = new Set(JSON.stringify(tree).match(/"type":"\w+"/g));
        for (const type of ['html', 'image', 'table', 'code', 'inlineCode', 'emphasis', 'thematicBreak'])
          expect(types.has(`"type":"${type}"`)).toBe(false);
        expect(squeezed(textOf(tree))).toContain(squeezed(typed));
      }),
    );
  });
});

describe('the quiet summary', () => {
  it.each([
    '@octocat',
    'ask @org/team.',
    'see #12',
    'owner/repo#1',
    'GH-3',
    'owner/repo@0123abc',
    'https://github.com/a/b/issues/1',
  ])('mentions and refers to nothing in %s, and reads the same', (typed) => {
    const [said = ''] = quietened(summaryOf({ server: typed })).answers[0]?.answers ?? [];
    expect(said).not.toMatch(/@\w|#\d|GH-\d|github\.com\/a/);
    expect(squeezed(said)).toBe(squeezed(typed));
  });

  it.each(['me@contoso.com', 'C# 12', 'a @ b'])('leaves %s alone', (typed) => {
    expect(quietened(summaryOf({ server: typed })).answers[0]?.answers).toEqual([typed]);
  });
});

describe('the summary as HTML', () => {
  const ALLOWED = new Set(['H1', 'H2', 'P', 'UL', 'LI', 'STRONG', 'BR', 'BLOCKQUOTE', 'A']);

  it('holds headings, lists and the link alone, and what was typed as text', () => {
    fc.assert(
      fc.property(TYPED, (typed) => {
        const { document } = parseHTML(page(summaryAsHtml(summaryOf({ server: typed, details: typed }), WORDS)));
        const elements = [...document.body.querySelectorAll('*')];
        expect(elements.filter(({ tagName }) => !ALLOWED.has(tagName))).toEqual([]);
        expect(elements.flatMap((each) => [...each.attributes].map(({ name }) => name))).toEqual(['href']);
        expect(squeezed(document.body.textContent)).toContain(squeezed(typed));
      }),
    );
  });
});

describe('the summary as JSON', () => {
  it('carries control id, number, question and answer as ticket systems expect', () => {
    const json = summarySchema.parse(JSON.parse(summaryAsJson(WHOLE)));
    expect(json).toMatchObject({
      articleId: 'restore-form',
      link: LINK,
      description: 'It stopped.\n\nThen it went on.',
      attach: ['A screenshot', 'the log'],
      times: [{ controlId: 'start', utc: '2024-05-01T08:00Z', local: '2024-05-01T10:00', zone: 'Europe/Berlin' }],
    });
    expect(json.scopingDetails.map(({ controlId, orderId, answer }) => [controlId, orderId, answer.value])).toEqual([
      ['tags', 5, 'CLI; Portal'],
      ['server', 6, 'db1'],
      ['start', 10, '2024-05-01T08:00Z'],
      ['kind', 20, 'dont_know_answer'],
      ['details', 1000, 'It stopped.\n\nThen it went on.'],
    ]);
  });

  it('names its shape by a whole address where its link is one', () => {
    const link = 'https://help.example/flows/restore/summary';
    expect(JSON.parse(summaryAsJson({ ...WHOLE, link })).$schema).toBe(
      'https://help.example/schemas/case-summary.json',
    );
    expect(JSON.parse(summaryAsJson({ ...WHOLE, link: '/flows/x' })).$schema).toBe('/schemas/case-summary.json');
  });

  it('has a published shape', () => {
    expect(summaryJsonSchema()).toMatchObject({ type: 'object', properties: { scopingDetails: { type: 'array' } } });
  });
});

describe('every format', () => {
  const empty: CaseSummary = summaryOf({});
  it.each([
    ['text', summaryAsText(empty, WORDS)],
    ['Markdown', summaryAsMarkdown(empty, WORDS)],
    ['HTML', summaryAsHtml(empty, WORDS)],
    ['JSON', summaryAsJson(empty)],
  ])('holds title and link where nothing was answered: %s', (_, written) => {
    expect(written).toContain('Restore a server');
    expect(written.replaceAll('\\', '')).toContain(LINK);
  });
});

/** White space and line marks aside, which formats lay out in their own way. */
function squeezed(text: string): string {
  return text.replace(/[\s\u00a0\ufeff\u200b]+/g, '');
}

function page(html: string): string {
  return `<!doctype html><html><body>${html}</body></html>`;
}
