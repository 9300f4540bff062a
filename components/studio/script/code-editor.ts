import { autocompletion, type Completion, type CompletionContext } from '@codemirror/autocomplete';
import { redo, undo } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { foldEffect, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { type ChangeSpec, EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { basicSetup } from 'codemirror';
import type { StudioOffer, TextChange } from '@/lib/studio';

/** What an editor tells, and asks. */
interface Listener {
  readonly onChange: () => void;
  readonly onSave: () => void;
  /** Pictures that were pasted or dropped at an offset. */
  readonly onPictures: (files: readonly File[], at: number) => void;
  readonly offers: (text: string, offset: number) => Promise<readonly StudioOffer[]>;
}

const COLORS = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '700' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: [tags.link, tags.url], color: 'var(--color-accent)' },
  { tag: [tags.monospace, tags.string], color: 'var(--color-good)' },
  { tag: [tags.comment, tags.processingInstruction, tags.contentSeparator], color: 'var(--color-soft)' },
  { tag: [tags.tagName, tags.attributeName, tags.keyword], color: 'var(--color-info)' },
]);

const THEME = EditorView.theme({
  '&': { color: 'var(--color-ink)', backgroundColor: 'var(--color-sheet)', height: '100%', fontSize: '0.875rem' },
  '.cm-content': { caretColor: 'var(--color-ink)', fontFamily: 'var(--font-mono)' },
  '.cm-scroller': { lineHeight: '1.55' },
  '.cm-gutters': {
    backgroundColor: 'var(--color-wash)',
    color: 'var(--color-soft)',
    borderRight: '1px solid var(--color-line)',
  },
  '.cm-activeLine, .cm-activeLineGutter': {
    backgroundColor: 'color-mix(in srgb, var(--color-accent) 8%, transparent)',
  },
  '&.cm-focused': { outline: '2px solid var(--color-accent)', outlineOffset: '-2px' },
  '&.cm-focused .cm-cursor': { borderLeftColor: 'var(--color-ink)' },
  '& .cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    background: 'var(--color-accent-wash)',
  },
  '.cm-tooltip, .cm-panels': {
    backgroundColor: 'var(--color-sheet)',
    color: 'var(--color-ink)',
    border: '1px solid var(--color-edge)',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    background: 'var(--color-accent)',
    color: 'var(--color-on-accent)',
  },
  '.cm-foldPlaceholder': {
    backgroundColor: 'var(--color-wash)',
    color: 'var(--color-soft)',
    border: '1px solid var(--color-line)',
    padding: '0 0.5em',
  },
  '.cm-diagnosticAction': { backgroundColor: 'var(--color-accent-strong)', color: 'var(--color-on-accent)' },
  '.cm-searchMatch': { backgroundColor: 'var(--color-amber-wash)' },
});

/** The editor of a file’s text: CodeMirror, set up for this format. */
export class CodeEditor {
  readonly view: EditorView;

  constructor(parent: HTMLElement, text: string, { onChange, onSave, onPictures, offers }: Listener) {
    const save = keymap.of([
      {
        key: 'Mod-s',
        preventDefault: true,
        run: () => {
          onSave();
          return true;
        },
      },
    ]);
    this.view = new EditorView({
      parent,
      state: EditorState.create({
        doc: text,
        extensions: [
          EditorView.cspNonce.of(document.documentElement.dataset.studioNonce ?? ''),
          EditorView.contentAttributes.of({ 'aria-label': 'Text of the article', spellcheck: 'true', tabindex: '0' }),
          Prec.high(save),
          basicSetup,
          markdown(),
          EditorView.lineWrapping,
          syntaxHighlighting(COLORS),
          THEME,
          lintGutter(),
          autocompletion({ override: [(context) => completionsOf(context, offers)] }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) onChange();
          }),
          pictures(onPictures),
        ],
      }),
    });
  }

  /** With LF alone, as long as nobody changes it. */
  get text(): string {
    return this.view.state.doc.toString();
  }

  /** Goes to the start of a line, from 1; past the last one, to that. */
  goToLine(line: number): void {
    const { doc } = this.view.state;
    this.goTo(doc.line(Math.min(Math.max(1, Math.trunc(line)), doc.lines)).from);
  }

  /** Changes the text; one step of undo. @param isTyped whether it is one with what was typed at the same place just before */
  apply(changes: readonly TextChange[], isTyped = false): void {
    const specs: ChangeSpec[] = changes.map(({ from, to, insert }) => ({ from, to, insert }));
    if (specs.length > 0) this.view.dispatch({ changes: specs, userEvent: isTyped ? 'input.type' : 'input' });
  }

  /** Takes the last change back, or makes it again. */
  step(way: 'undo' | 'redo'): void {
    (way === 'undo' ? undo : redo)(this.view);
  }

  /** Puts another text in place of all of it; one step of undo. */
  replaceAll(text: string): void {
    this.apply([{ from: 0, to: this.view.state.doc.length, insert: text }]);
  }

  /** The text before what is chosen, and what is chosen. */
  spot(): { readonly before: string; readonly selected: string } {
    const { state } = this.view;
    const { from, to } = state.selection.main;
    return { before: state.sliceDoc(0, from), selected: state.sliceDoc(from, to) };
  }

  /** Puts a text in place of what is chosen. @param from what of it is chosen then, to `to` */
  put(text: string, from: number, to: number): void {
    const { from: at } = this.view.state.selection.main;
    this.view.dispatch(this.view.state.replaceSelection(text));
    this.goTo(at + from, at + to);
  }

  /** Goes to an offset. */
  goTo(from: number, to = from): void {
    const most = this.view.state.doc.length;
    this.view.dispatch({
      selection: { anchor: Math.min(from, most), head: Math.min(to, most) },
      effects: EditorView.scrollIntoView(Math.min(from, most), { y: 'center' }),
    });
    this.view.focus();
  }

  /** Folds the header away, which the form shows. */
  foldHeader(from: number, to: number): void {
    const end = this.view.state.doc.lineAt(from).to;
    if (to > end) this.view.dispatch({ effects: foldEffect.of({ from: end, to }) });
  }

  /** Underlines findings. */
  showFindings(findings: readonly Diagnostic[]): void {
    this.view.dispatch(setDiagnostics(this.view.state, [...findings]));
  }
}

async function completionsOf({ state, pos, explicit }: CompletionContext, offers: Listener['offers']) {
  // Words of a sentence ask for nothing; signs that the format gives a meaning do.
  const before = state.sliceDoc(Math.max(0, pos - 60), pos);
  if (!explicit && !/(?:["',([$<#]|\/[\w-]*|=\s*"[^"\n]*)$/.test(before)) return null;
  const found = await offers(state.doc.toString(), pos);
  const [first] = found;
  if (first === undefined) return null;
  const options = found.map(
    ({ label, detail, insert }): Completion => ({ label, detail: detail.slice(0, 80), apply: insert }),
  );
  return { from: first.from, to: first.to, options };
}

/** Pictures that come with the clipboard or are dropped; text stays the editor’s own business. */
function pictures(onPictures: Listener['onPictures']) {
  const take = (event: Event, data: DataTransfer | null, at: number): boolean => {
    const files = [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
    if (files.length === 0) return false;
    event.preventDefault();
    onPictures(files, at);
    return true;
  };
  return EditorView.domEventHandlers({
    paste: (event, view) => take(event, event.clipboardData, view.state.selection.main.head),
    drop: (event, view) =>
      take(
        event,
        event.dataTransfer,
        view.posAtCoords({ x: event.clientX, y: event.clientY }) ?? view.state.doc.length,
      ),
  });
}
