import { describe, expect, it } from 'vitest';
import { codePlaceholders, withCodePlaceholders } from '@/components/article/code-bars';

describe('a place to fill in a command', () => {
  it.each([
    ['az sql db show --server &#x3C;server-name> --name &#x3C;database>', ['server-name', 'database']],
    ['bcdedit /store &#x3C;BCD FOLDER - DRIVE LETTER>:\\boot', ['BCD FOLDER - DRIVE LETTER']],
    ['https://&#x3C;storage-account>.blob.core.windows.net', ['storage-account']],
    ["N'&#x3C;database>-restored'", ['database']],
  ])('is found: %s', (code, names) => {
    expect(codePlaceholders(`<p>a</p><pre><code class="language-x">${code}</code></pre>`)).toEqual(names);
    expect(codePlaceholders(`<p><code>${code}</code></p>`)).toEqual(names);
  });

  it.each([
    ['markup shown as code', '<pre><code>&#x3C;bindings>&#x3C;binding name="a"/>&#x3C;/bindings></code></pre>'],
    ['an element that is never closed', '<code>one&#x3C;br>two &#x3C;br></code>'],
    ['the parameter of a type', '<code>List&#x3C;Order> orders</code>'],
    [
      'a secret',
      '<code>--password &#x3C;admin-password> -k &#x3C;storage_key> &#x3C;SAS value> &#x3C;access token></code>',
    ],
    ['a comparison', '<code>a &#x3C; b and c > d</code>'],
    ['text that is no code', '<p>Type &#x3C;server-name> here</p>'],
    ['code of many pages', `<pre>${'echo &#x3C;server-name>\n'.repeat(1000)}</pre>`],
    ['a header file', '<code>#include &#x3C;stdio.h ></code>'],
  ])('is not seen in %s', (_, html) => {
    expect(codePlaceholders(html)).toEqual([]);
    expect(withCodePlaceholders(html)).toBe(html);
  });

  it('keeps its words until it is filled', () => {
    expect(withCodePlaceholders('<code>-g &#x3C;resource-group></code>')).toBe(
      '<code>-g <span class="blank" data-blank="resource-group">&#x3C;resource-group></span></code>',
    );
  });

  it('is found up to the first end of its element, and behind code that nothing ends', () => {
    const html = '<pre >a<code>&#x3C;one></code>&#x3C;two></pre><pre >&#x3C;three><code>&#x3C;four></code>';
    expect(codePlaceholders(html)).toEqual(['one', 'two', 'four']);
  });

  it('is looked for in linear time where nothing ends code', () => {
    expect(codePlaceholders('<code>'.repeat(300_000))).toEqual([]);
    expect(withCodePlaceholders('<pre >'.repeat(300_000))).toBe('<pre >'.repeat(300_000));
  });

  it('is looked for in linear time', () => {
    const html = `<pre><code>${'&#x3C;a '.repeat(50_000)}</code></pre>`;
    expect(codePlaceholders(html)).toEqual([]);
  });
});
