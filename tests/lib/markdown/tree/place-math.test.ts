import { describe, expect, it } from 'vitest';
import type { Dialect } from '@/lib/format';
import { renderBody } from '@/lib/markdown';
import { articleWithBody, DATA } from '../article-with-body';

const html = (body: string, dialect: Dialect = 'learn'): string =>
  renderBody(articleWithBody(body, { dialect, path: 'a.md' }), DATA).pieces.introHtml.replaceAll('\n', '');

describe('formulas', () => {
  it.each([
    [
      'in a line',
      'It takes $x^2$ days.',
      '<p>It takes <math alttext="x^2"><msup><mi>x</mi><mn>2</mn></msup></math> days.</p>',
    ],
    ['of one letter', 'every $t$ minutes', '<p>every <math alttext="t"><mi>t</mi></math> minutes</p>'],
    [
      'on lines of their own',
      'So:\n\n$$\nx = 1\n$$\n\nThen',
      '<div class="math" tabindex="0"><math display="block" alttext="x = 1">',
    ],
    [
      'in an item',
      '1. So:\n\n   $$a_1 * b_2$$\n\n2. Then',
      '<li><p>So:</p><div class="math" tabindex="0"><math display="block" alttext="a_1 * b_2">',
    ],
    ['in the middle of a line', 'so $$a_1$$, then', '<p>so <math display="block" alttext="a_1">'],
    ['with signs of Markdown', 'so $a_1 * b_2 * c \\_ d$', 'alttext="a_1 * b_2 * c \\_ d"'],
    ['of GitLab in a line', 'so $`x^2`$ then', '<p>so <math alttext="x^2">'],
    [
      'of GitLab and GitHub as a block',
      '```math\nx^2\n```',
      '<div class="math" tabindex="0"><math display="block" alttext="x^2">',
    ],
    ['in a table', '| A | B |\n| - | - |\n| $x^2$ | b |', '<td><math alttext="x^2">'],
  ])('%s are MathML', (_, body, expected) => {
    expect(html(body)).toContain(expected);
    expect(html(body)).not.toMatch(/style=|data-math|\$/);
  });

  it.each([
    ['prices', 'It costs $5 and $10, or $5-$7, or US$3/month and US$4/month.'],
    ['variables of a shell', 'Set $HOME and $PATH, $env:Path=$x, then $a/$b.'],
    ['parameters in braces', ['Use $', '{name} and $', '{other}.'].join('')],
    ['amounts with signs between', 'from $1 = $2 to $3'],
    ['signs that are escaped', 'so \\$x^2\\$'],
    ['addresses', 'https://example.com/$metadata/$value'],
    ['two dollars alone', 'so $$ and $$'],
  ])('are none of %s', (_, body) => {
    expect(html(body)).not.toContain('<math');
    expect(
      html(body)
        .replace(/<[^<>]*>/g, '')
        .match(/\$/g)?.length,
    ).toBe(body.match(/\$/g)?.length);
  });

  it('are none in code', () => {
    expect(html('`$x^2$`')).toBe('<p><code>$x^2$</code></p>');
  });

  it('are text in Azure self-help', () => {
    expect(html('It takes $x^2$ days.', 'azure-self-help')).toBe('<p>It takes $x^2$ days.</p>');
  });

  it.each([
    ['what is no TeX', 'so $\\nothere{x}$', '<p>so <code>\\nothere{x}</code></p>'],
    ['a link', 'so $\\href{javascript:alert(1)}{x}$', '<code>\\href{javascript:alert(1)}{x}</code>'],
    ['a formula of too many levels', `so $$${'\\sqrt{'.repeat(45)}x${'}'.repeat(45)}$$`, '<code>\\sqrt{'],
  ])('are code where they are %s', (_, body, expected) => {
    expect(html(body)).toContain(expected);
    expect(html(body)).not.toContain('<math');
  });

  it('are not what an author writes in MathML', () => {
    expect(html('<math><mi>x</mi><mtext><img src=x onerror=alert(1)></mtext></math>')).not.toMatch(/<m|<img/);
  });
});
