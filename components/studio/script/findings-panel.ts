import type { Diagnostic } from '@codemirror/lint';
import type { StudioFinding } from '@/lib/studio';
import { button, counted, make } from './make';

/** What the author wants done about a finding. */
export type Wish =
  | { readonly what: 'one'; readonly code: string; readonly from: number }
  | { readonly what: 'alike'; readonly code: string }
  | { readonly what: 'all' };

/** Findings that are listed; the editor underlines all. */
const MOST_LISTED = 100;

/** The list of findings below the editor. */
export class FindingsPanel {
  readonly element: HTMLElement;
  readonly #status = make('p', { className: 'studio-count', role: 'status' });
  readonly #list = make('ul', { className: 'studio-findings' });
  readonly #all: HTMLButtonElement;
  readonly #fix: (wish: Wish) => void;
  readonly #goTo: (from: number, to: number) => void;
  #shown = '';

  constructor(fix: (wish: Wish) => void, goTo: (from: number, to: number) => void) {
    this.#fix = fix;
    this.#goTo = goTo;
    this.#all = button('Fix without changing the page', () => fix({ what: 'all' }));
    this.element = make(
      'section',
      { className: 'studio-panel' },
      make('div', { className: 'studio-row' }, make('h2', {}, 'Findings'), this.#status, this.#all),
      this.#list,
    );
  }

  show(findings: readonly StudioFinding[]): void {
    const text = JSON.stringify(findings);
    if (text === this.#shown) return;
    this.#shown = text;
    this.#status.textContent = findings.length === 0 ? 'None' : counted(findings.length, 'finding');
    this.#all.hidden = !findings.some(({ fixable }) => fixable === 'sure');
    this.#list.replaceChildren(...findings.slice(0, MOST_LISTED).map((finding) => this.#item(finding)));
  }

  #item(finding: StudioFinding): HTMLElement {
    const { from, to, line, severity, code, message, fix, fixable, alike } = finding;
    const place = button(`Line ${line}`, () => this.#goTo(from, to), 'studio-place');
    const fixes = fixable === 'no' ? [] : [button(fixName(fixable), () => this.#fix({ what: 'one', code, from }))];
    const many =
      alike > 1 && fixable !== 'no' ? [button(`Fix all ${alike}`, () => this.#fix({ what: 'alike', code }))] : [];
    return make(
      'li',
      { className: `studio-${severity}` },
      make('p', {}, place, ' ', make('b', {}, severity), ` ${code}: ${message}`),
      make('p', { className: 'studio-fix' }, fix),
      ...(fixes.length === 0 ? [] : [make('div', { className: 'studio-row' }, ...fixes, ...many)]),
    );
  }
}

function fixName(fixable: 'sure' | 'guess'): string {
  return fixable === 'sure' ? 'Fix' : 'Fix (best guess)';
}

/** Findings as the editor underlines them. @param length of the text that is shown by now */
export function underlined(
  findings: readonly StudioFinding[],
  length: number,
  fix: (wish: Wish) => void,
): readonly Diagnostic[] {
  return findings.map(({ from, to, severity, code, message, fix: advice, fixable }) => ({
    from: Math.min(from, length),
    to: Math.min(Math.max(from, to), length),
    severity,
    source: code,
    message: `${message}\n${advice}`,
    actions: fixable === 'no' ? [] : [{ name: fixName(fixable), apply: () => fix({ what: 'one', code, from }) }],
  }));
}
