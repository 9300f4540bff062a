import type { FlowPaths, PathStop } from '@/lib/flow';
import { ask } from './ask';
import { counted, make } from './make';

/** How long nobody types, in ms, before paths are found anew. */
const PAUSE_MS = 600;

/** Every way through a flow, with what it asks. */
export class PathList {
  readonly element: HTMLDetailsElement;
  readonly #path: string;
  readonly #textOf: () => string;
  readonly #count = make('span', {}, '');
  /** It scrolls, by keys too. */
  readonly #list = make('ol', { className: 'studio-paths', tabIndex: 0 });
  #pause = 0;
  #shown = '';

  /** @param flow what it is called, such as `the form` */
  constructor(path: string, flow: string, textOf: () => string) {
    this.#path = path;
    this.#textOf = textOf;
    this.element = make(
      'details',
      { className: 'studio-panel' },
      make('summary', {}, `Paths through ${flow}`, this.#count),
      this.#list,
    );
    this.element.addEventListener('toggle', () => void this.#find());
  }

  /** Finds the paths of the text once nobody types. */
  refresh(): void {
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => void this.#find(), PAUSE_MS);
  }

  /** Not while nobody looks: a form of many conditions takes the server most of a second. */
  async #find(): Promise<void> {
    if (!this.element.open) return;
    // What went wrong is said where the page is asked for.
    const found = await ask<FlowPaths>('paths', { path: this.#path, text: this.#textOf() }).catch(() => undefined);
    const state = JSON.stringify(found);
    if (found === undefined || state === this.#shown) return;
    this.#shown = state;
    const { paths, isWhole } = found;
    this.#count.textContent = ` (${isWhole ? '' : 'more than '}${counted(paths.length, 'path')})`;
    this.#list.replaceChildren(...paths.map(pathItem));
  }
}

function pathItem(path: readonly PathStop[]): HTMLElement {
  const asked = path.slice(0, -1).map((stop) => {
    const answers = answersOf(stop);
    return make('li', {}, stop.title, ...(answers === '' ? [] : [make('b', {}, `: ${answers}`)]));
  });
  return make(
    'li',
    {},
    make('span', { className: 'studio-count' }, counted(asked.length, 'question')),
    make('ul', {}, ...asked),
  );
}

function answersOf({ answers }: PathStop): string {
  return answers
    .map((answer) => {
      if (answer.kind === 'named') return `“${answer.text}”`;
      return answer.kind === 'other' ? 'any other answer' : 'no answer';
    })
    .join(' or ');
}
