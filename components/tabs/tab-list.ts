import { decodeHTML, escapeAttribute, escapeText } from 'entities';

const TABS = /<div class="tabs" data-tabs="([^"]*)">/g;

/**
 * Puts its list of tabs into each block of alternatives of safe HTML, the first one chosen. `lib/markdown` writes such a block
 * in this one form.
 * @param label what the list is called for those who don't see it
 */
export function withTabLists(html: string, label: string): string {
  if (!html.includes('data-tabs=')) return html;
  return html.replace(TABS, (block, written: string) => {
    const tabs = [...new URLSearchParams(decodeHTML(written))];
    const buttons = tabs.map(([id, name], at) => tabButton(id, name, at === 0));
    return `${block}<div role="tablist" class="tab-list needs-script" aria-label="${escapeAttribute(label)}">${buttons.join('')}</div>`;
  });
}

function tabButton(id: string, name: string, isChosen: boolean): string {
  const state = isChosen ? 'aria-selected="true"' : 'aria-selected="false" tabindex="-1"';
  return `<button type="button" role="tab" class="tab" data-tab="${escapeAttribute(id)}" ${state}>${escapeText(name)}</button>`;
}
