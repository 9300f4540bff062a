import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { withCodeBars } from '@/components/article/code-bars';
import { articleText } from '@/lib/text';

const TEXT = articleText('en');

describe('the bar over a code block', () => {
  it.each([
    {
      title: 'names a language as readers know it',
      html: '<pre tabindex="0"><code class="language-sql">x</code></pre>',
      expected: ['SQL'],
    },
    {
      title: 'keeps a name it does not know',
      html: '<pre tabindex="0"><code class="language-jarvis">x</code></pre>',
      expected: ['jarvis'],
    },
    {
      title: 'says code where there is no language',
      html: '<pre tabindex="0"><code>x</code></pre>',
      expected: ['Code'],
    },
    { title: 'stands over a bare block too', html: '<p>a</p><pre>x</pre>', expected: ['Code'] },
    {
      title: 'stands over every block',
      html: '<pre>x</pre><p>b</p><pre><code class="language-json">y</code></pre>',
      expected: ['Code', 'JSON'],
    },
    { title: 'is not there for code in a line', html: '<p><code>&lt;pre&gt;</code></p>', expected: [] },
  ])('$title', ({ html, expected }) => {
    const { document } = parseHTML(`<body>${withCodeBars(html, TEXT)}</body>`);
    expect([...document.querySelectorAll('.code-language')].map((each) => each.textContent)).toEqual(expected);
  });

  it('leaves the code itself as it was', () => {
    const html = '<pre tabindex="0"><code>a &lt;b&gt;\n  c</code></pre>';
    const { document } = parseHTML(`<body>${withCodeBars(html, TEXT)}</body>`);
    expect(document.querySelector('.code > pre > code')?.textContent).toBe('a <b>\n  c');
  });
});
