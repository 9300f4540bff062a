import type { FlowScreen } from '@/lib/api';
import { embedText } from '@/lib/text/script';
import { outward } from './article-view';
import { articleLink, listOf } from './list-view';
import { button, make } from './make';
import type { Panel } from './panel';

/** The end of a flow: what helps, and the case summary. */
export function outcomeView(panel: Panel, { outcome, summary }: FlowScreen): readonly HTMLElement[] {
  const words = embedText();
  if (outcome === null) return [];
  const { text, recommended, more, documents, form } = outcome;
  const titled = (title: string, element: HTMLElement) => [make('h3', {}, title), element];
  return [
    ...(text === '' ? [] : [make('p', {}, text)]),
    ...(recommended === null ? [] : titled(words.recommended, make('p', {}, articleLink(panel, recommended)))),
    ...(more.length === 0 ? [] : titled(words.more, listOf(panel, more))),
    ...(documents.length === 0 ? [] : titled(words.documents, documentList(documents))),
    ...(form === null ? [] : [button(words.questions, () => panel.open({ kind: 'flow', id: form.slug }))]),
    ...(summary === null ? [] : titled(words.summary, summaryBox(panel, summary.text))),
  ];
}

function documentList(documents: readonly { readonly title: string; readonly href: string }[]): HTMLElement {
  return make('ul', { part: 'list' }, ...documents.map(({ title, href }) => make('li', {}, outward(href, title))));
}

function summaryBox(panel: Panel, text: string): HTMLElement {
  const { copy, copied, copyFailed, summary } = embedText();
  const shown = make('pre', { part: 'summary', tabindex: '0', role: 'region', 'aria-label': summary }, text);
  const said = make('span', { class: 'soft' });
  const act = button(copy, () => {
    navigator.clipboard.writeText(text).then(
      () => tell(copied),
      () => tell(copyFailed),
    );
  });
  const tell = (message: string) => {
    said.textContent = ` ${message}`;
    panel.tell(message);
  };
  return make('div', {}, shown, act, said);
}
