import type { FormEdit, MapEdit, PropertyEdit, TextChange } from '@/lib/studio';
import { ask, wordsOf } from './ask';
import type { CodeEditor } from './code-editor';
import type { Wish } from './findings-panel';
import type { ShownCards } from './shown-cards';

/** A change at the cards of a form or at the map of a troubleshooter: made of what they show when its turn comes, for those before it may have moved them. */
export interface CardChange {
  /** `undefined` where there is nothing left to change. */
  readonly edit: () => FormEdit | MapEdit | undefined;
  /** Of two changes of one field that wait, the later one counts alone; empty for one that is made in any case. */
  readonly field: string;
}

/** What the server says of a change at the cards. */
type EditedCards =
  | ({ readonly kind: 'edit'; readonly changes: readonly TextChange[] } & ShownCards)
  | { readonly kind: 'refused'; readonly reason: string };

/** What changes are made of, and who is told. */
interface Changed {
  readonly path: string;
  readonly editor: CodeEditor;
  /** What the server calls a change at the cards. */
  readonly what: string;
  /** @param shown `undefined` where a change was refused, so that it is as it was */
  readonly onCards: (shown: ShownCards | undefined, isLast: boolean) => void;
  readonly tell: (words: string) => void;
}

/** Changes of the text that the server works out: fixes, properties, and what cards change; one after the other, each a step of undo. */
export class TextChanges {
  readonly #changed: Changed;
  readonly #waiting: CardChange[] = [];
  #made: Promise<void> = Promise.resolve();

  constructor(changed: Changed) {
    this.#changed = changed;
  }

  /** Whether a change at the cards is still to come. */
  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /** Once all that was asked for is in the text. */
  async settled(): Promise<void> {
    await this.#made;
  }

  /** Counts what changes the text beside them, such as a picture that's being stored. @param done never fails */
  also(done: Promise<void>): void {
    this.#made = Promise.all([this.#made, done]).then(() => undefined);
  }

  fix(wish: Wish): void {
    this.#queue(() => this.#make('fix', { wish }, (changes: readonly TextChange[]) => changes));
  }

  property(name: string, value: string): void {
    this.#queue(() =>
      this.#make('property', { name, value }, (edit: PropertyEdit) => {
        if (edit.kind === 'refused') this.#changed.tell(edit.reason);
        return edit.kind === 'edit' ? [edit] : [];
      }),
    );
  }

  card(change: CardChange): void {
    const same = this.#waiting.findIndex(({ field }, index) => index > 0 && field !== '' && field === change.field);
    // Only the last can be replaced: what waits behind it may depend on it. The first is on its way.
    if (same > 0 && same === this.#waiting.length - 1) {
      this.#waiting[same] = change;
      return;
    }
    this.#waiting.push(change);
    this.#queue(() => this.#nextOfCards());
  }

  async #nextOfCards(): Promise<void> {
    const [change] = this.#waiting;
    const edit = change?.edit();
    let shown: ShownCards | undefined;
    try {
      if (edit === undefined) return;
      await this.#make(
        this.#changed.what,
        { edit },
        (edited: EditedCards) => {
          if (edited.kind === 'refused') this.#changed.tell(edited.reason);
          if (edited.kind === 'edit') shown = edited;
          return edited.kind === 'edit' ? edited.changes : [];
        },
        change?.field !== '',
      );
    } finally {
      this.#waiting.shift();
      if (edit !== undefined) this.#changed.onCards(shown, !this.isWaiting);
    }
  }

  #queue(make: () => Promise<void>): void {
    this.#made = this.#made.then(make).catch((error: unknown) => this.#changed.tell(wordsOf(error)));
  }

  /** Asks for changes of the text as it is, and makes them; asks again where someone typed meanwhile. */
  async #make(
    what: string,
    question: object,
    changesOf: (answer: never) => readonly TextChange[],
    isTyped = false,
  ): Promise<void> {
    const { editor, path } = this.#changed;
    for (;;) {
      const { text } = editor;
      const answer = await ask<never>(what, { ...question, path, text });
      if (text !== editor.text) continue;
      editor.apply(changesOf(answer), isTyped);
      return;
    }
  }
}
