import type { FormCards } from '@/lib/studio';
import { make } from '../make';
import { type Change, checkField, textField } from './fields';

type OwnKey = 'title' | 'fileAttachmentHint' | 'subscriptionRequired' | 'resourceRequired';

/** What a form says of itself: its title, what to attach, and what the case is about. */
export class AboutForm {
  readonly element: HTMLElement;
  readonly #title;
  readonly #attach;
  readonly #subscription;
  readonly #resource;

  constructor(change: Change) {
    const set = (key: OwnKey) => (value: string | boolean) =>
      change(() => ({ what: 'set', key, value }), typeof value === 'string' ? key : '');
    this.#title = textField('Title of the form', set('title'));
    this.#attach = textField('What to attach to the case', set('fileAttachmentHint'));
    this.#subscription = checkField('Requires a subscription', set('subscriptionRequired'));
    this.#resource = checkField('Requires a resource', set('resourceRequired'));
    const fields = [this.#title, this.#attach, this.#subscription, this.#resource].map(({ element }) => element);
    this.element = make(
      'details',
      { className: 'studio-panel' },
      make('summary', {}, 'About the form'),
      make('div', { className: 'studio-fields' }, ...fields),
    );
  }

  /** @param isLast whether no change is on its way any more */
  show({ title, attach, needsSubscription, needsResource }: FormCards, isLast: boolean): void {
    this.#title.show(title, isLast);
    this.#attach.show(attach, isLast);
    this.#subscription.show(needsSubscription, isLast);
    this.#resource.show(needsResource, isLast);
  }
}
