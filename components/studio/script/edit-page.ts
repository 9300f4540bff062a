import type { StudioLook, StudioNames, StudioOffer, StudioSave } from '@/lib/studio';
import { ask, storePicture, wordsOf } from './ask';
import { CodeEditor } from './code-editor';
import { EditFrame } from './edit-frame';
import { FindingsPanel, underlined } from './findings-panel';
import { HeaderForm } from './header-form';
import { insertBar } from './insert-bar';
import { forgetText, keepText, keptText } from './kept-text';
import { mergeDialog } from './merge-dialog';
import { pictureIn } from './picture-in';
import { PreviewFrame } from './preview-frame';
import { TextChanges } from './text-changes';
import { TextLooks } from './text-looks';
import { type MadeWorkbench, workbenchFor } from './workbench-for';
import type { Workbench } from './workbench-frame';

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
    const [opened, names] = await Promise.all([
      ask<Opened & { readonly workbench: string }>('open', { path }),
      ask<StudioNames>('names', {}),
    ]);
    new EditPage(path, opened, names, frame, await workbenchFor(opened.workbench)).start(line);
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
  readonly #changes: TextChanges;
  /** For a question form, and for a troubleshooter. */
  readonly #workbench: Workbench | undefined;
  /** What the file held when it was last opened or saved. */
  #opened: Opened;
  #isSaving = false;
  #pause = 0;

  constructor(
    path: string,
    disk: Opened & { readonly workbench: string },
    names: StudioNames,
    frame: EditFrame,
    MakeWorkbench: MadeWorkbench,
  ) {
    this.#path = path;
    this.#frame = frame;
    const kept = keptText(path);
    const isKept = kept !== undefined && kept.text !== disk.text;
    this.#opened = isKept ? { text: kept.opened, base: kept.base } : disk;
    this.#editor = new CodeEditor(frame.editor, this.#opened.text, {
      onChange: () => this.#changed(),
      onSave: () => void this.#save(),
      onPictures: (files, at) => this.#changes.also(this.#addPictures(files, at)),
      offers: (text, offset) => ask<readonly StudioOffer[]>('complete', { path, text, offset }).catch(() => []),
    });
    this.#preview = new PreviewFrame(path);
    this.#findings = new FindingsPanel(
      (wish) => this.#changes.fix(wish),
      (from, to) => this.#goTo(from, to),
    );
    this.#looks = new TextLooks({
      path,
      text: () => this.#editor.text,
      hasCards: disk.workbench !== '',
      onLook: (look, isCurrent) => {
        if (this.#workbench === undefined) this.#preview.show(look.page);
        else this.#workbench.showPage(look.page);
        if (isCurrent) this.#show(look);
      },
      onProblem: (error) => frame.tell(wordsOf(error), true),
    });
    this.#changes = new TextChanges({
      path,
      editor: this.#editor,
      what: disk.workbench,
      onCards: (shown, isLast) => this.#workbench?.show(shown, isLast),
      tell: (words) => frame.refuse(words),
    });
    this.#form = new HeaderForm(names, (name, value) => this.#changes.property(name, value));
    const insert = insertBar(
      this.#editor,
      frame.pictureButton((files) => this.#changes.also(this.#addPictures(files))),
    );
    this.#workbench =
      MakeWorkbench &&
      new MakeWorkbench({ path, editor: this.#editor, preview: this.#preview, insert, frame, changes: this.#changes });
    const parts = { form: this.#form.element, findings: this.#findings.element };
    frame.fill(
      this.#workbench === undefined
        ? { ...parts, insert, preview: this.#preview.element }
        : { ...parts, ...this.#workbench.parts },
    );
    frame.onSave(() => void this.#save());
    if (isKept) this.#bringBack(kept.text, kept.at, disk);
  }

  start(line: number): void {
    this.#frame.showState(this.#isUnsaved());
    void this.#looks.look(true).then((look) => {
      if (look !== undefined && look.headerEnd > 0) this.#editor.foldHeader(look.headerStart, look.headerEnd);
      if (line > 0) this.#workbench?.showText();
      if (line > 0) this.#editor.goToLine(line);
      document.documentElement.setAttribute('data-started', '');
    });
    addEventListener('beforeunload', (event) => {
      if (this.#isUnsaved()) event.preventDefault();
    });
    // Someone else may have written the file while the author was elsewhere.
    addEventListener('focus', () => void this.#looks.look(true));
  }

  #goTo(from: number, to = from): void {
    if (this.#workbench?.goTo(from)) return;
    this.#workbench?.showText();
    this.#editor.goTo(from, to);
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
    this.#looks.typed();
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => {
      this.#keep();
      this.#looks.paused();
    }, PAUSE_MS);
  }

  #keep(): void {
    const { text, base } = this.#opened;
    if (this.#isUnsaved()) keepText(this.#path, { text: this.#editor.text, opened: text, base });
    else forgetText(this.#path);
  }

  #show(look: StudioLook): void {
    this.#form.show(look.fields);
    this.#workbench?.show(look, !this.#changes.isWaiting);
    this.#findings.show(look.findings);
    this.#workbench?.showFindings(look.findings);
    this.#editor.showFindings(underlined(look.findings, this.#editor.text.length, (wish) => this.#changes.fix(wish)));
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

  async #save(): Promise<void> {
    if (this.#isSaving) return;
    this.#isSaving = true;
    await this.#changes.settled();
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

  async #addPictures(files: readonly File[], at = this.#editor.view.state.selection.main.head): Promise<void> {
    let from = at;
    for (const file of files) {
      try {
        const { name } = await storePicture(this.#path, file);
        const { change, chosen } = pictureIn(this.#editor.text, from, name);
        this.#editor.apply([change]);
        this.#editor.goTo(...chosen);
        [from] = chosen;
      } catch (error) {
        this.#frame.tell(wordsOf(error), true);
      }
    }
  }
}
