import type { StudioFinding } from '@/lib/studio';
import type { CodeEditor } from './code-editor';
import type { EditFrame } from './edit-frame';
import { FlowWalk } from './flow-walk';
import { button, make } from './make';
import { PathList } from './path-list';
import type { PreviewFrame } from './preview-frame';
import type { ShownCards } from './shown-cards';
import type { TextChanges } from './text-changes';

/** The page around a workbench: its text, which everything is written into, and its parts. */
export interface AroundWorkbench {
  readonly path: string;
  readonly editor: CodeEditor;
  readonly preview: PreviewFrame;
  readonly insert: HTMLElement;
  readonly frame: EditFrame;
  readonly changes: TextChanges;
}

/** A form or a troubleshooter, edited without its text. */
export interface Workbench {
  /** Parts for the frame of the page. */
  readonly parts: WorkbenchFrame['parts'];
  /** Shows the page of the article, or where the author walked to in the flow. */
  readonly showPage: (page: string) => void;
  /**
   * @param read `undefined` where a change was refused: fields then show again what there is
   * @param isLast whether no change is on its way any more
   */
  readonly show: (read: ShownCards | undefined, isLast: boolean) => void;
  /** Opens what is at a place in the text; gives whether there is something. */
  readonly goTo: (from: number) => boolean;
  /** Says at each part how many findings it has. */
  readonly showFindings: (findings: readonly StudioFinding[]) => void;
  /** Shows the text in place of the cards. */
  readonly showText: () => void;
}

/** What workbenches have in common: undo and redo, the text a button away, the flow to walk beside them, and its paths. */
export class WorkbenchFrame {
  readonly parts: { readonly insert: HTMLElement; readonly preview: HTMLElement; readonly paths: HTMLElement };
  readonly cards = make('section', { className: 'studio-form-workbench' });
  readonly switch: HTMLButtonElement;
  readonly #around: AroundWorkbench;
  readonly #name: string;
  readonly #walk: FlowWalk;
  readonly #paths: PathList;
  readonly #problem = make('p', { className: 'studio-problem' });

  /** @param names of what is edited and of the flow, such as `the cards` and `the form` */
  constructor(around: AroundWorkbench, names: { readonly cards: string; readonly flow: string }) {
    this.#around = around;
    this.#name = names.cards;
    this.#walk = new FlowWalk(
      around.path,
      around.preview,
      () => around.editor.text,
      (words) => around.frame.tell(words, true),
    );
    this.#paths = new PathList(around.path, names.flow, () => around.editor.text);
    this.switch = button('Edit the text', () => this.#toggle());
    const steps = [
      button('Undo', () => around.editor.step('undo')),
      button('Redo', () => around.editor.step('redo')),
      this.switch,
    ];
    const bar = make('div', { className: 'studio-row studio-insert' }, ...steps);
    this.cards.append(this.#problem);
    // Wherever the focus is: what was removed may have had it.
    document.addEventListener('keydown', (event) => this.#key(event));
    around.insert.hidden = true;
    around.frame.editor.hidden = true;
    this.parts = {
      insert: make('div', {}, bar, around.insert, this.cards),
      preview: this.#walk.element,
      paths: this.#paths.element,
    };
  }

  showPage(page: string): void {
    this.#walk.show(page);
    this.#paths.refresh();
  }

  /** Says why nothing can be changed here; empty where it can. */
  showProblem(problem: string): void {
    this.#problem.textContent = problem;
  }

  showText(): void {
    if (!this.cards.hidden) this.#toggle();
  }

  #toggle(): void {
    const { insert, frame, editor } = this.#around;
    this.cards.hidden = !this.cards.hidden;
    insert.hidden = !this.cards.hidden;
    frame.editor.hidden = !this.cards.hidden;
    this.switch.textContent = this.cards.hidden ? `Edit ${this.#name}` : 'Edit the text';
    // It couldn’t measure itself while it wasn’t there.
    editor.view.requestMeasure();
  }

  #key(event: KeyboardEvent): void {
    const key = event.key.toLowerCase();
    const isOther = this.cards.hidden || document.querySelector('dialog[open]') !== null;
    if (isOther || !(event.ctrlKey || event.metaKey) || event.altKey || !['z', 'y', 's'].includes(key)) return;
    event.preventDefault();
    if (key === 's') this.#around.frame.save();
    else this.#around.editor.step(key === 'y' || event.shiftKey ? 'redo' : 'undo');
  }
}
