import type { PropertyEdit, StudioLook, StudioNames, StudioOffer, StudioSave, TextChange } from '@/lib/studio';
import { ask, storePicture, wordsOf } from './ask';
import { CodeEditor } from './code-editor';
import { EditFrame } from './edit-frame';
import { FindingsPanel, underlined, type Wish } from './findings-panel';
import { HeaderForm } from './header-form';
import { insertBar } from './insert-bar';
import { forgetText, keepText, keptText } from './kept-text';
import { mergeDialog } from './merge-dialog';
import { PreviewFrame } from './preview-frame';
import { TextLooks } from './text-looks';

/** How long nobody types, in ms, before what depends on other files is found out, and before the text is kept. */
const PAUSE_MS = 300;

interface Opened {
  readonly text: string;
  readonly base: string;
}

/** `/studio/edit?path=…`: one file. @param line to begin at, from 1; anything else for the top */
export async function startEditPage(root: HTMLElement, path: string, line: number): Promise<void> {
  document.title = `${path.replace(/^.*\//, '')} – Studio`;
  const frame = new EditFrame(root, path);
  try {
    const [opened, names] = await Promise.all([ask<Opened>('open', { path }), ask<StudioNames>('names', {})]);
    new EditPage(path, opened, names, frame).start(line);
  } catch (error) {
    frame.tell(wordsOf(error), true);
  }
}

class EditPage {
  readonly #path: string;
  readonly #frame: EditFrame;
  readonly #editor: CodeEditor;
  readonly #preview: PreviewFrame;
  readonly #findings: FindingsPanel;
  readonly #form: HeaderForm;
  readonly #looks: TextLooks;
  /** What the file held when it was last opened or saved. */
  #opened: Opened;
  #isSaving = false;
  #pause = 0;
  /** Changes by the form, one after the other. */
  #written: Promise<void> = Promise.resolve();

  constructor(path: string, disk: Opened, names: StudioNames, frame: EditFrame) {
    this.#path = path;
    this.#frame = frame;
    const kept = keptText(path);
    const isKept = kept !== undefined && kept.text !== disk.text;
    this.#opened = isKept ? { text: kept.opened, base: kept.base } : disk;
    this.#editor = new CodeEditor(frame.editor, this.#opened.text, {
      onChange: () => this.#changed(),
      onSave: () => void this.#save(),
      onPictures: (files, at) => void this.#addPictures(files, at),
      offers: (text, offset) => ask<readonly StudioOffer[]>('complete', { path, text, offset }).catch(() => []),
    });
    this.#preview = new PreviewFrame(path);
    this.#findings = new FindingsPanel(
      (wish) => void this.#fix(wish),
      (from, to) => this.#editor.goTo(from, to),
    );
    this.#looks = new TextLooks({
      path,
      text: () => this.#editor.text,
      onLook: (look, isCurrent) => {
        this.#preview.show(look.page);
        if (isCurrent) this.#show(look);
      },
      onProblem: (error) => frame.tell(wordsOf(error), true),
    });
    this.#form = new HeaderForm(names, (name, value) => this.#write(name, value));
    const insert = insertBar(
      this.#editor,
      frame.pictureButton((files) => void this.#addPictures(files, this.#editor.view.state.selection.main.head)),
    );
    frame.fill({ form: this.#form.element, insert, findings: this.#findings.element, preview: this.#preview.element });
    frame.onSave(() => void this.#save());
    if (isKept) this.#bringBack(kept.text, kept.at, disk);
  }

  start(line: number): void {
    this.#frame.showState(this.#isUnsaved());
    void this.#looks.look(true).then((look) => {
      if (look !== undefined && look.headerEnd > 0) this.#editor.foldHeader(look.headerStart, look.headerEnd);
      if (line > 0) this.#editor.goToLine(line);
      document.documentElement.setAttribute('data-started', '');
    });
    addEventListener('beforeunload', (event) => {
      if (this.#isUnsaved()) event.preventDefault();
    });
    // Someone else may have written the file while the author was elsewhere.
    addEventListener('focus', () => void this.#looks.look(true));
  }

  #isUnsaved(): boolean {
    return this.#editor.text !== this.#opened.text;
  }

  #bringBack(text: string, at: number, disk: Opened): void {
    this.#editor.replaceAll(text);
    this.#frame.offer(`Restored unsaved text from ${new Date(at).toLocaleString()}.`, 'Discard', () => {
      forgetText(this.#path);
      this.#opened = disk;
      this.#editor.replaceAll(disk.text);
    });
  }

  #changed(): void {
    this.#frame.showState(this.#isUnsaved());
    this.#frame.tell('');
    void this.#looks.look(false);
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => {
      this.#keep();
      void this.#looks.look(true);
    }, PAUSE_MS);
  }

  #keep(): void {
    const { text, base } = this.#opened;
    if (this.#isUnsaved()) keepText(this.#path, { text: this.#editor.text, opened: text, base });
    else forgetText(this.#path);
  }

  #show(look: StudioLook): void {
    const fix = (wish: Wish) => void this.#fix(wish);
    this.#form.show(look.fields);
    this.#findings.show(look.findings);
    this.#editor.showFindings(underlined(look.findings, this.#editor.text.length, fix));
    if (look.onDisk !== this.#opened.base) void this.#changedOnDisk(look.onDisk);
    else this.#frame.calm();
  }

  async #changedOnDisk(base: string): Promise<void> {
    if (this.#isSaving) return;
    if (base === '') this.#frame.tell('This file was deleted or renamed.', true);
    else if (this.#isUnsaved()) this.#frame.tell('Someone else changed this file. Save to see both versions.', true);
    else {
      const disk = await ask<Opened>('open', { path: this.#path });
      if (this.#isUnsaved()) return;
      this.#opened = disk;
      this.#editor.replaceAll(disk.text);
      this.#frame.tell('Someone else changed this file. This is the new version.');
    }
  }

  /** Asks for changes of the text as it is, and makes them; asks again where someone typed meanwhile. */
  async #make(what: string, question: object, changesOf: (answer: never) => readonly TextChange[]): Promise<void> {
    for (;;) {
      const { text } = this.#editor;
      const changes = changesOf(await ask<never>(what, { ...question, path: this.#path, text }));
      if (text !== this.#editor.text) continue;
      this.#editor.apply(changes);
      return;
    }
  }

  async #fix(wish: Wish): Promise<void> {
    try {
      await this.#make('fix', { wish }, (changes: readonly TextChange[]) => changes);
    } catch (error) {
      this.#frame.tell(wordsOf(error), true);
    }
  }

  #write(name: string, value: string): void {
    const write = () =>
      this.#make('property', { name, value }, (edit: PropertyEdit) => {
        if (edit.kind === 'refused') this.#frame.tell(edit.reason, true);
        return edit.kind === 'edit' ? [edit] : [];
      });
    this.#written = this.#written.then(write).catch((error: unknown) => this.#frame.tell(wordsOf(error), true));
  }

  async #save(): Promise<void> {
    if (this.#isSaving) return;
    this.#isSaving = true;
    await this.#written;
    const { text } = this.#editor;
    const { text: opened, base } = this.#opened;
    try {
      const saved = await ask<StudioSave>('save', { path: this.#path, text, base, opened });
      if (saved.kind === 'saved') this.#saved({ text, base: saved.base });
      else if (saved.kind === 'gone') this.#offerToWriteAgain(text);
      else this.#merge(text, saved);
    } catch (error) {
      this.#frame.tell(wordsOf(error), true);
    } finally {
      this.#isSaving = false;
    }
  }

  #saved(opened: Opened): void {
    this.#opened = opened;
    this.#keep();
    this.#frame.showState(this.#isUnsaved());
    this.#frame.tell('Saved.');
  }

  #offerToWriteAgain(text: string): void {
    this.#frame.offer('Someone else deleted this file. Your text is still here.', 'Create the file again', async () => {
      try {
        this.#saved({ text, base: (await ask<Opened>('restore', { path: this.#path, text })).base });
      } catch (error) {
        this.#frame.tell(wordsOf(error), true);
      }
    });
  }

  #merge(text: string, changed: Extract<StudioSave, { readonly kind: 'changed' }>): void {
    mergeDialog(text, changed, (merged) => {
      this.#opened = { text: changed.theirs, base: changed.base };
      this.#editor.replaceAll(merged.text);
      this.#frame.showState(this.#isUnsaved());
      if (merged.isSure) void this.#save();
      else this.#frame.tell('This is the merged text. Review it, then save.');
      this.#editor.view.focus();
    });
  }

  async #addPictures(files: readonly File[], at: number): Promise<void> {
    for (const file of files) {
      try {
        const { name } = await storePicture(this.#path, file);
        const alt = 'Say what the picture shows';
        const insert = `![${alt}](${name})`;
        const place = Math.min(at, this.#editor.text.length);
        this.#editor.apply([{ from: place, to: place, insert }]);
        this.#editor.goTo(place + 2, place + 2 + alt.length);
      } catch (error) {
        this.#frame.tell(wordsOf(error), true);
      }
    }
  }
}
