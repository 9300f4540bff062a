import { describe, expect, it } from 'vitest';
import { withTabLists } from '@/components/tabs';

const BLOCK =
  '<div class="tabs" data-tabs="cli=CLI&#x26;c%23=%3Cb%3E+C%23"><div class="alternative" data-tab="cli">A</div></div>';

describe('a list of tabs', () => {
  it('stands before its alternatives, the first tab chosen, with names that are text', () => {
    expect(withTabLists(BLOCK, 'Choose "one"')).toBe(
      '<div class="tabs" data-tabs="cli=CLI&#x26;c%23=%3Cb%3E+C%23">' +
        '<div role="tablist" class="tab-list needs-script" aria-label="Choose &quot;one&quot;">' +
        '<button type="button" role="tab" class="tab" data-tab="cli" aria-selected="true">CLI</button>' +
        '<button type="button" role="tab" class="tab" data-tab="c#" aria-selected="false" tabindex="-1">&lt;b&gt; C#</button>' +
        '</div><div class="alternative" data-tab="cli">A</div></div>',
    );
  });

  it('is none in a text without alternatives', () => {
    expect(withTabLists('<p>data</p>', 'x')).toBe('<p>data</p>');
  });
});
