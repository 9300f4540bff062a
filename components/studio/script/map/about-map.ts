import type { HeadKey, MapEdit, ShownMap } from '@/lib/studio';
import { type Change, textField } from '../form/fields';
import { make } from '../make';

/** What a troubleshooter says of itself: its title, what it solves, what to have ready, and where questions are borrowed from. */
export class AboutMap {
  readonly element: HTMLElement;
  readonly #title;
  readonly #solves;
  readonly #ready;
  readonly #attach;
  readonly #borrowed;

  constructor(change: Change<MapEdit>) {
    const set = (key: HeadKey) => (value: string) => change(() => ({ what: 'head', key, value }), key);
    this.#title = textField('Title of the troubleshooter', set('title'));
    this.#solves = textField('What it solves', set('solves'), { isLong: true });
    const ready = (value: string) => {
      const values = value
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      change(() => ({ what: 'haveReady', values }));
    };
    this.#ready = textField('What to have ready', ready, {
      ...{ isLong: true, isTold: 'whenLeft' },
      hint: 'One thing on each line.',
    });
    this.#attach = textField('What to attach to the case', set('fileAttachmentHint'));
    this.#borrowed = textField('Questions are borrowed from', set('questionsFrom'), {
      hint: 'The articleId of a file with questions (TSG_Questions); leave empty for none.',
    });
    const fields = [this.#title, this.#attach, this.#solves, this.#ready, this.#borrowed];
    this.element = make(
      'details',
      { className: 'studio-panel' },
      make('summary', {}, 'About the troubleshooter'),
      make('div', { className: 'studio-fields' }, ...fields.map(({ element }) => element)),
    );
  }

  /** @param isLast whether no change is on its way any more */
  show({ title, solves, haveReady, attach, questionsFrom }: ShownMap, isLast: boolean): void {
    this.#title.show(title, isLast);
    this.#solves.show(solves, isLast);
    this.#ready.show(haveReady.join('\n'), isLast);
    this.#attach.show(attach, isLast);
    this.#borrowed.show(questionsFrom, isLast);
  }
}
