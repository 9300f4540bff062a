import type { ArticleAnswer } from '@/lib/api';
import { embedText, scriptLanguage } from '@/lib/text/script';
import { ask, onSite, queryOf, SITE } from './ask';
import { button, fragmentOf, heading, inLanguage, make } from './make';
import type { Panel } from './panel';

/** An article as it is read here. */
export async function drawArticle(panel: Panel, id: string): Promise<readonly Node[]> {
  const words = embedText();
  const asked = queryOf({ fields: 'name,html,flow,url,language', language: scriptLanguage() });
  const {
    slug,
    name = '',
    html = '',
    flow,
    url = '',
    language,
  } = await ask<ArticleAnswer>(`/articles/${encodeURIComponent(id)}${asked}`);
  const follow = flow && button(words.follow, () => panel.open({ kind: 'flow', id: flow.id }));
  return [
    inLanguage(heading(name), language),
    inLanguage(htmlView(panel, html), language),
    ...(follow ? [follow] : []),
    didItHelp(panel, slug),
    make('p', {}, outward(url, words.openPage)),
  ];
}

/** A link that leaves the host page as it is. */
export function outward(address: string, text: string): HTMLAnchorElement {
  const { newWindow } = embedText();
  return make(
    'a',
    { part: 'link', href: onSite(address), target: '_blank', rel: 'noopener' },
    text,
    make('span', { class: 'sr' }, ` (${newWindow})`),
  );
}

function didItHelp(panel: Panel, slug: string): HTMLElement {
  const { didItHelp: question, solved, glad } = embedText();
  const box = make('p', { part: 'question' }, `${question} `);
  const yes = button(solved, () => {
    panel.emit('solved', { kind: 'article', id: slug });
    // The button had the focus; a screen reader reads on here.
    box.replaceChildren(glad);
    box.tabIndex = -1;
    box.focus();
  });
  box.append(yes);
  return box;
}

/** The site's HTML with addresses that hold on any page. Links to articles open in place, others in a window of their own. */
export function htmlView(panel: Panel, html: string): HTMLElement {
  const view = make('div', { part: 'article', class: 'article' });
  const content = fragmentOf(html);
  if (content === undefined) return view;
  for (const image of content.querySelectorAll('img[src]'))
    image.setAttribute('src', onSite(image.getAttribute('src') ?? ''));
  for (const link of content.querySelectorAll<HTMLAnchorElement>('a[href]')) aim(panel, view, link);
  for (const table of content.querySelectorAll('table, pre')) table.setAttribute('tabindex', '0');
  view.append(content);
  return view;
}

function aim(panel: Panel, view: HTMLElement, link: HTMLAnchorElement): void {
  const written = link.getAttribute('href') ?? '';
  if (written.startsWith('#')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const target = view.querySelector<HTMLElement>(`[id="${CSS.escape(decodeURIComponent(written.slice(1)))}"]`);
      target?.setAttribute('tabindex', '-1');
      target?.focus();
      target?.scrollIntoView();
    });
    return;
  }
  const { href, origin, pathname } = new URL(written, SITE);
  link.href = href;
  const slug = origin === SITE ? /^\/articles\/([^/]+)$/.exec(pathname)?.[1] : undefined;
  if (slug === undefined) {
    link.target = '_blank';
    link.rel = 'noopener';
    return;
  }
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    panel.open({ kind: 'article', id: decodeURIComponent(slug) });
  });
}
