import { STUDIO } from '../studio/shell';

/** Findings in the bar; more are for `stepwise check`. */
export const MOST_SHOWN = 50;

/** Colors and type are those of the page, whose custom properties reach into the shadow root. */
const STYLE = `
:host { position: fixed; inset: auto 0 0 0; z-index: 2147483000; display: block; }
details { max-height: min(45vh, 26rem); overflow: auto; overscroll-behavior: contain; box-sizing: border-box;
  background: var(--color-sheet); color: var(--color-ink); border-top: 3px solid var(--color-edge);
  font: 0.875rem/1.45 var(--font-sans); padding: 0 max(1rem, calc((100% - 74rem) / 2)); }
details.error { border-top-color: var(--color-stop); }
summary { position: sticky; top: 0; display: flex; gap: 0.75rem; align-items: center; justify-content: space-between;
  min-height: 2.75rem; background: inherit; cursor: pointer; font-weight: 600; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::after { content: 'Hide'; font-weight: 400; color: var(--color-soft); }
details:not([open]) summary::after { content: 'Show'; }
summary:focus-visible { outline: 2px solid var(--color-accent); outline-offset: -2px; }
ul { margin: 0; padding: 0 0 0.75rem; list-style: none; }
li { padding: 0.625rem 0; border-top: 1px solid var(--color-line); }
p { margin: 0; overflow-wrap: anywhere; }
.place { font-family: var(--font-mono); font-size: 0.8125rem; color: var(--color-soft); }
.place b { color: var(--color-ink); font-weight: 600; }
.error .place b, li.error .place b { color: var(--color-stop); }
.place a { color: inherit; }
.fix { color: var(--color-soft); }
@media print { :host { display: none; } }
`;

/**
 * What the page of an author runs beside the reload: `showFindings` draws the bar, or takes it away where nothing is left. It is
 * drawn open again after every save that changed something; folded, it stays so until then. Text is set as text, for findings
 * quote what somebody wrote; each leads to its line in the Studio. The style is a constructed one, which the page's policy lets in.
 */
export const findingsBar = `const FOLDED = 'stepwise-dev-folded';
let bar;

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function itemOf({ path, line, column, severity, message, fix }) {
  const edit = element('a', '', path + ':' + line + ':' + column);
  edit.href = '${STUDIO}/edit?' + new URLSearchParams({ path, line });
  const place = element('p', 'place', element('b', '', severity), ' ', edit);
  return element('li', severity, place, element('p', '', message), element('p', 'fix', fix));
}

function titleOf(count) {
  return count === 1 ? '1 finding in what you saved' : count + ' findings in what you saved';
}

function showFindings({ save, count, findings }) {
  bar?.remove();
  document.body.style.paddingBottom = '';
  if (count === 0) return;
  bar = element('aside', '');
  bar.setAttribute('aria-label', 'Findings about the content');
  const root = bar.attachShadow({ mode: 'open' });
  const style = new CSSStyleSheet();
  style.replaceSync(${JSON.stringify(STYLE)});
  root.adoptedStyleSheets = [style];
  const hasError = findings.some(({ severity }) => severity === 'error');
  const title = element('span', '', titleOf(count));
  title.setAttribute('role', 'status');
  const list = element('ul', '', ...findings.map(itemOf));
  if (count > findings.length) list.append(element('li', '', 'Run “npx stepwise check” to see all ' + count + '.'));
  const details = element('details', hasError ? 'error' : '', element('summary', '', title), list);
  details.open = sessionStorage.getItem(FOLDED) !== String(save);
  details.addEventListener('toggle', () => {
    if (details.open) sessionStorage.removeItem(FOLDED);
    else sessionStorage.setItem(FOLDED, String(save));
    document.body.style.paddingBottom = details.offsetHeight + 'px';
  });
  root.append(details);
  document.body.append(bar);
  document.body.style.paddingBottom = details.offsetHeight + 'px';
}
`;
