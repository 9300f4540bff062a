import { describe, expect, it } from 'vitest';
import { withinTime } from '@/lib/compile/pool/within-time';
import { renderBody } from '@/lib/markdown';
import { articleWithBody, DATA } from '../article-with-body';

const rendered = (body: string) =>
  renderBody(articleWithBody(body, { dialect: 'plain', path: 'docs/restart.md' }), DATA);

/** The body's HTML before its first heading, without the line feeds between blocks. */
const html = (body: string): string => rendered(body).pieces.introHtml.replace(/\n/g, '');

const note = (kind: string, title: string, inside: string) =>
  `<div class="note" data-note="${kind}"><p class="note-title">${title}</p>${inside}</div>`;

const tab = (id: string, name: string, inside: string) =>
  `<div class="alternative" data-tab="${id}"><p class="alternative-name">${name}</p>${inside}</div>`;

const OS_TABS = `<div class="tabs" data-tabs="linux=Linux&#x26;mac=Mac">${tab('linux', 'Linux', '<p>Type.</p>')}${tab('mac', 'Mac', '<p>Press.</p>')}</div><p>Then wait.</p>`;

const NAMED_NOTE = note('warning', 'Mind it', '<p>Careful.</p>');

describe('a note', () => {
  it.each([
    ['MkDocs', '!!! danger "Mind it"\n    Careful.'],
    ['MkDocs, after a blank line, by a tab', '!!! warning "Mind it"\n\n\tCareful.'],
    ['MkDocs, open to be folded', '???+ warning "Mind it"\n    Careful.'],
    ['Docusaurus', ':::danger Mind it\n\nCareful.\n\n:::'],
    ['Docusaurus, in brackets', ':::danger[Mind it]\n\nCareful.\n\n:::'],
    ['VitePress', '::: warning Mind it\nCareful.\n:::'],
    ['MyST', ':::{warning} Mind it\nCareful.\n:::'],
    ['Hugo', '{{< admonition type="warning" title="Mind it" >}}\nCareful.\n{{< /admonition >}}'],
    ['Hugo, of Markdown', '{{% alert color="warning" title="Mind it" %}}\nCareful.\n{{% /alert %}}'],
    ['GitBook', '{% hint style="danger" title="Mind it" %}\nCareful.\n{% endhint %}'],
    ['Jekyll', '{% include callout.html content="Careful." type="danger" title="Mind it" %}'],
    ['MDX', '<Admonition type="warning" title="Mind it">\n\nCareful.\n\n</Admonition>'],
  ])('has the title of its author: %s', (_, body) => {
    expect(html(body)).toBe(NAMED_NOTE);
  });

  it.each([
    ['GitHub docs', '{% warning %}\n\nCareful.\n\n{% endwarning %}'],
    ['Hugo', '{{< warning >}}Careful.{{< /warning >}}'],
    ['Hugo, by its first argument', '{{< callout "warning" >}}Careful.{{< /callout >}}'],
    ['Obsidian', '> [!danger]- Careful.'],
    ['Jekyll, above its paragraph', '{: .warning }\nCareful.'],
    ['MkDocs', '!!! warning\n    Careful.'],
  ])('has the name of its kind: %s', (_, body) => {
    expect(html(body)).toBe(note('warning', 'Warning', '<p>Careful.</p>'));
  });

  it('holds notes, lists, and code', () => {
    expect(html('!!! note\n    - a\n\n    ```sh\n    ls\n    ```\n\n    !!! tip\n        Deep.\n\nAfter.')).toBe(
      `${note('note', 'Note', `<ul><li>a</li></ul><pre tabindex="0"><code class="language-sh">ls</code></pre>${note('tip', 'Tip', '<p>Deep.</p>')}`)}<p>After.</p>`,
    );
    expect(html('::::info\n\nOne.\n\n:::tip\nTwo.\n:::\n\n::::\n\nAfter.')).toBe(
      `${note('note', 'Note', `<p>One.</p>${note('tip', 'Tip', '<p>Two.</p>')}`)}<p>After.</p>`,
    );
  });

  it.each([
    ['Hugo', '1. One\n\n   {{< warning >}}\n   Careful.\n   {{< /warning >}}\n\n1. Two'],
    ['GitHub docs', '1. One\n   {% warning %}\n   Careful.\n   {% endwarning %}\n1. Two'],
    ['MkDocs', '1. One\n\n    !!! warning\n        Careful.\n\n1. Two'],
    ['Docusaurus', '1. One\n\n   :::warning\n   Careful.\n   :::\n\n1. Two'],
  ])('in an item leaves the list whole: %s', (_, body) => {
    const got = html(body)
      .replace(/<\/?p>/g, '')
      .replace(/ +(?=<)/g, '');
    expect(got).toBe(
      `<ol><li>One<div class="note" data-note="warning"><p class="note-title">WarningCareful.</div></li><li>Two</li></ol>`,
    );
  });

  it.each([
    ['Hugo', '{{< warning >}}\n\nCareful.\n\n## Next\n\nText.'],
    ['GitHub docs', '{% warning %}\n\nCareful.\n\n## Next\n\nText.'],
    ['Docusaurus', ':::warning\n\nCareful.\n\n## Next\n\nText.'],
    ['of Learn: a zone', '::: zone pivot="a"\n\nCareful.\n\n## Next\n\nText.'],
    ['of Learn: a version', '::: moniker range="a-1"\n\nCareful.\n\n## Next\n\nText.'],
  ])('that nothing ends does not swallow the rest: %s', (_, body) => {
    const { introHtml, sections } = rendered(body).pieces;
    expect([introHtml.trim(), sections.map(({ heading }) => heading)]).toEqual(['<p>Careful.</p>', ['Next']]);
  });
});

describe('tabs', () => {
  it.each([
    ['MkDocs', '=== "Linux"\n\n    Type.\n\n=== "Mac"\n\n    Press.\n\nThen wait.'],
    [
      'Docusaurus',
      'import Tabs from \'@theme/Tabs\';\n\n<Tabs groupId="os">\n<TabItem value="linux" label="Linux" default>\n\nType.\n\n</TabItem>\n<TabItem value="mac" label="Mac">\n\nPress.\n\n</TabItem>\n</Tabs>\n\nThen wait.',
    ],
    [
      'GitLab',
      '{{< tabs >}}\n\n{{< tab title="Linux" >}}\n\nType.\n\n{{< /tab >}}\n\n{{< tab title="Mac" >}}\n\nPress.\n\n{{< /tab >}}\n\n{{< /tabs >}}\n\nThen wait.',
    ],
    ['GitLab of 2023', '::Tabs\n\n:::TabTitle Linux\n\nType.\n\n:::TabTitle Mac\n\nPress.\n\n::EndTabs\n\nThen wait.'],
    [
      'Grafana',
      '{{< tabs >}}\n{{% tab-content name="Linux" %}}\nType.\n{{% /tab-content %}}\n{{% tab-content name="Mac" %}}\nPress.\n{{% /tab-content %}}\n{{< /tabs >}}\n\nThen wait.',
    ],
    [
      'GitBook',
      '{% tabs %}\n{% tab title="Linux" %}\nType.\n{% endtab %}\n{% tab title="Mac" %}\nPress.\n{% endtab %}\n{% endtabs %}\n\nThen wait.',
    ],
  ])('are alternatives: %s', (_, body) => {
    expect(html(body)).toBe(OS_TABS);
  });
});

describe('what other tools add to Markdown', () => {
  it.each([
    ['folded text of MkDocs', '??? tip "Why"\n    So.', '<details><summary>Why</summary><p>So.</p></details>'],
    [
      'folded text of Hugo',
      '{{< collapse title="Why" >}}So.{{< /collapse >}}',
      '<details><summary>Why</summary><p>So.</p></details>',
    ],
    [
      'code of Jekyll',
      '{% highlight ruby linenos %}\nputs **a**\n{% endhighlight %}',
      '<pre tabindex="0"><code class="language-ruby">puts **a**</code></pre>',
    ],
    ['a picture of Hugo', '{{< figure src="lid.png" alt="Lid" >}}', '<p><span>Image: Lid</span></p>'],
    [
      'a video of Hugo',
      '{{< youtube id="dQw4w9WgXcQ" >}}',
      '<p><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">Video</a></p>',
    ],
    [
      'a sign with the name that follows it',
      'Click {% octicon "gear" aria-label="Settings" %} **Settings**.',
      '<p>Click  <strong>Settings</strong>.</p>',
    ],
    ['a sign alone', 'Click {% octicon "kebab" aria-label="More" %}, then wait.', '<p>Click More, then wait.</p>'],
    ['text that is no template', '{% raw %}{{ a }}{% endraw %}{% comment %}b{% endcomment %}', '<p>{{ a }}</p>'],
    [
      'an attribute list',
      '[Box](https://box.example){ .md-button target="_blank" }',
      '<p><a href="https://box.example">Box</a></p>',
    ],
    ['an attribute list of kramdown', 'Text\n{: .lead }', '<p>Text</p>'],
    ['a place for contents', '* TOC\n{:toc}\n\n[[_TOC_]]\n\nText', '<p>Text</p>'],
    ['keys', 'Press ++ctrl+c++.', '<p>Press <kbd>Ctrl</kbd>+<kbd>C</kbd>.</p>'],
    [
      'marked text',
      'It is ==new==, and `a == b`, a == b == c.',
      '<p>It is <strong>new</strong>, and <code>a == b</code>, a == b == c.</p>',
    ],
    ['a component', '<Steps>\n\nOne.\n\n</Steps>\n\n<Chart data="x" />{/* no */}', '<p>One.</p>'],
    ['a placeholder', 'Open <ResourceGroup>.', '<p>Open &#x3C;ResourceGroup>.</p>'],
    ['program', "import A from 'a';\n\nexport const b = 1;\n\nText", '<p>Text</p>'],
  ])('is read: %s', (_, body, expected) => {
    expect(html(body)).toBe(expected);
  });

  it.each([
    ['Hugo', '[Box]({{< relref "./box" >}} "B")', './box'],
    ['Hugo, by a reference', '[Box][b]\n\n[b]: {{< ref "/docs/box.md" >}}', '/docs/box.md'],
    ['Jekyll', '[Box]({{ site.baseurl }}{% link docs/box.md %})', '/docs/box.md'],
  ])('links lead to their files: %s', (_, body, link) => {
    expect(rendered(body).pieces.contentLinks).toEqual([link]);
  });

  it('is code in code', () => {
    for (const code of [
      '!!! note\n    a',
      ':::tip\n:::',
      '{{< tab "x" >}}',
      '{% highlight x %}\na\n{% endhighlight %}',
      'import a from "b";',
    ])
      expect(html(`\`\`\`\n${code}\n\`\`\``).replace(/&#x3C;/g, '<')).toContain(
        `<code>${code.replace(/\n/g, '')}</code>`,
      );
  });

  it('leaves findings in their lines', () => {
    const body =
      '=== "A"\n\n    One\n\n!!! note\n    Two\n\n{% highlight x %}\na\n{% endhighlight %}\n\n![Lid](lid.png)';
    expect(rendered(body).diagnostics.filter(({ code }) => code === 'unshown-image')).toMatchObject([{ line: 12 }]);
  });
});

describe('hostile text', () => {
  it.each([
    ['notes', '!!! note\n    a\n'.repeat(8000)],
    ['nested notes', Array.from({ length: 400 }, (_, at) => `${'    '.repeat(at)}!!! note`).join('\n')],
    ['containers', ':::note\n'.repeat(8000)],
    ['closed containers', ':::note\na\n:::\n'.repeat(3000)],
    ['highlights', '{% highlight a %}\n'.repeat(8000)],
    ['raw', '{% raw %}'.repeat(20_000)],
    ['shortcodes', '{{< tab "'.repeat(20_000)],
    ['components', '<Tab a="'.repeat(20_000)],
    ['components in components', '<Tab>'.repeat(20_000)],
    ['comments', '{/*'.repeat(50_000)],
    ['attribute lists', '{:.a '.repeat(30_000)],
    ['keys', '++a'.repeat(30_000)],
    ['marks', '==a '.repeat(30_000)],
    ['bars', '| `|` |\n| - |\n'.repeat(3000)],
  ])('does not take the square of its length: many %s', (_, body) => {
    expect(() => withinTime(20_000, () => rendered(body))).not.toThrow();
  });
});
