import { describe, expect, it } from 'vitest';
import { htmlAsMarkdown, htmlAsText } from '@/lib/share';

const FORMULA = '<div><math display="block" alttext="x = 1"><mi>x</mi><mo>=</mo><mn>1</mn></math></div>';

const TABLE = '<table><tr><th>Size</th><th>IOPS</th></tr><tr><td>P1|P2</td><td><b>12</b></td></tr></table>';

describe('a copied page as Markdown', () => {
  it.each([
    ['a title', '<h1>Backup * fails</h1>', '# Backup \\* fails\n'],
    ['marks', '<p><strong>Do</strong> <em>it</em> <code>a_b</code></p>', '**Do** *it* `a_b`\n'],
    ['a link', '<p><a href="https://x.example/a">here</a></p>', '[here](https://x.example/a)\n'],
    ['bullets', '<ul><li>One</li><li>Two</li></ul>', '* One\n* Two\n'],
    ['steps chosen', '<ol><li value="2">Two</li><li value="5">Five</li></ol>', '2. Two\n5. Five\n'],
    ['a list that counts on', '<ol start="3"><li>Three</li><li>Four</li></ol>', '3. Three\n4. Four\n'],
    [
      'code in a step',
      '<ol><li><p>Run</p><pre><code class="language-bash">a\n\nb\n</code></pre></li></ol>',
      '1. Run\n\n   ```bash\n   a\n\n   b\n   ```\n',
    ],
    ['code that holds fences', '<pre>```\nx\n```</pre>', '````\n```\nx\n```\n````\n'],
    [
      'a formula',
      `<p>every <math alttext="a_1"><msub><mi>a</mi><mn>1</mn></msub></math> days</p>`,
      'every $a_1$ days\n',
    ],
    ['a formula by itself', FORMULA, '$$\nx = 1\n$$\n'],
    ['a table', TABLE, '| Size | IOPS |\n| --- | --- |\n| P1\\|P2 | **12** |\n'],
    ['a note', '<blockquote><p>One</p><p>Two</p></blockquote>', '> One\n>\n> Two\n'],
  ])('keeps %s', (_, html, markdown) => {
    expect(htmlAsMarkdown(html)).toBe(markdown);
  });

  it('keeps every line of code, however many of them are empty', () => {
    const gap = '\n'.repeat(1200);
    const html = `<ul><li><p>One</p><pre><code>a${gap}b</code></pre></li></ul>`;
    expect(htmlAsMarkdown(html).replaceAll(/^ +$/gm, '')).toContain(`a${gap}  b\n`);
  });
});

describe('a copied page as plain text', () => {
  it.each([
    ['a formula', FORMULA, 'x = 1\n'],
    ['a title', '<h1>Backup * fails</h1>', 'Backup * fails\n==============\n'],
    ['marks', '<p><strong>Do</strong> <em>it</em> <code>a_b</code></p>', 'Do it a_b\n'],
    ['a link', '<p><a href="https://x.example/a">here</a></p>', 'here (https://x.example/a)\n'],
    [
      'a link that is its address',
      '<p><a href="https://x.example/">https://x.example/</a></p>',
      'https://x.example/\n',
    ],
    ['steps chosen', '<ol><li value="2">Two</li><li value="5">Five</li></ol>', '2. Two\n5. Five\n'],
    ['code', '<p>Run</p><pre><code>a *b*\n  c</code></pre>', 'Run\n\n    a *b*\n      c\n'],
    ['a table', TABLE, 'Size | IOPS\nP1|P2 | 12\n'],
  ])('says %s without marks', (_, html, text) => {
    expect(htmlAsText(html)).toBe(text);
  });
});
