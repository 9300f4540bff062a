import { CHOSEN, tabsQuery } from '@/components/tabs/script';
import { linkFragment, mailLink, stepsIn } from '@/lib/share/links';
import { shareText } from '@/lib/text/script';
import { hasBody } from './body-copy';
import { type StepLine, stepLines } from './copied-steps';
import { copyFormats } from './copy-formats';
import { announce, copyText } from './copy-text';
import { FILLED, filledValues } from './filled-blanks';
import { make } from './make-element';
import { qrFigure } from './qr-figure';

/** Puts the ways to share in the place of the plain link, once; the panel may have come by any way, also with a fetched page. */
export function mountShare(panel: HTMLElement): void {
  const plain = panel.querySelector<HTMLElement>('[data-share-plain]');
  const { share, shareTitle } = panel.dataset;
  if (plain === null || plain.hidden || share === undefined) return;
  plain.hidden = true;
  plain.after(new ShareWays(share, shareTitle ?? document.title).element);
}

/** The ways to send a page on: its link, its text, and what carries a link to another device. */
class ShareWays {
  readonly element = make('div', { className: 'share-ways' });
  readonly #address: string;
  readonly #title: string;
  readonly #field = make('input', { className: 'field field-small', readOnly: true });
  readonly #mail = make('a', { className: 'button' }, shareText().mail);
  readonly #withDetails = make('input', { type: 'checkbox', checked: true });
  readonly #details = detailsChoice(this.#withDetails);
  readonly #code = qrFigure();
  #steps = stepsIn(location.hash);

  /** @param address path and query; a fragment of its own goes before what the reader adds */
  constructor(address: string, title: string) {
    this.#address = address;
    this.#title = title;
    const steps = stepLines();
    this.element.append(
      make('label', { className: 'block' }, make('span', { className: 'fill-label' }, shareText().link), this.#field),
      this.#buttons(),
      this.#details,
      ...(steps.length > 1 ? [stepChoice(steps, this.#steps, (chosen) => this.#choose(chosen))] : []),
      ...(hasBody() ? [copyFormats(() => this.#copied())] : []),
      this.#code.element,
    );
    this.#field.addEventListener('focus', () => this.#field.select());
    this.#withDetails.addEventListener('change', () => this.#show());
    for (const event of [FILLED, CHOSEN]) addEventListener(event, () => this.#show());
    this.#show();
  }

  #buttons(): HTMLElement {
    const words = shareText();
    const copy = make('button', { type: 'button', className: 'button' }, words.copyLink);
    copy.addEventListener('click', () => void this.#copyLink());
    const row = make('p', { className: 'share-row' }, copy, this.#mail);
    if ('share' in navigator) row.append(this.#deviceButton());
    return row;
  }

  /** The device's own sheet; a reader who closes it has changed nothing. */
  #deviceButton(): HTMLElement {
    const button = make('button', { type: 'button', className: 'button' }, shareText().device);
    button.addEventListener('click', () => {
      void navigator.share({ title: this.#title, url: this.#link }).catch(() => undefined);
    });
    return button;
  }

  get #isFilled(): boolean {
    return Object.keys(filledValues()).length > 0;
  }

  get #link(): string {
    const values = this.#withDetails.checked ? filledValues() : {};
    const query = this.#address.includes('?') ? '' : tabsQuery();
    const address = this.#address.replace(/(?=#)|$/, query);
    return `${location.origin}${address}${linkFragment({ steps: this.#steps, values })}`;
  }

  #copied() {
    const choice = { steps: this.#steps, withValues: this.#withDetails.checked };
    return { title: this.#title, link: this.#link, choice };
  }

  #choose(steps: readonly number[]): void {
    this.#steps = steps;
    this.#show();
  }

  /** Everything that holds the link, anew. */
  #show(): void {
    const link = this.#link;
    this.#field.value = link;
    this.#mail.href = mailLink(this.#title, [this.#title], link);
    this.#details.hidden = !this.#isFilled;
    this.#code.show(link);
  }

  async #copyLink(): Promise<void> {
    const words = shareText();
    const said = this.#isFilled && this.#withDetails.checked ? words.linkWithDetailsCopied : words.linkCopied;
    announce((await copyText(this.#link)) ? said : words.copyFailed);
  }
}

function detailsChoice(box: HTMLInputElement): HTMLElement {
  const words = shareText();
  const help = make('span', { className: 'label block' }, words.withDetailsHelp);
  return make('label', { className: 'share-check' }, box, make('span', {}, words.withDetails, help));
}

/** The steps to tick where somebody needs only some of them. */
function stepChoice(
  all: readonly StepLine[],
  chosen: readonly number[],
  onChoose: (steps: readonly number[]) => void,
): HTMLElement {
  const words = shareText();
  const boxes = all.map(({ number }) => make('input', { type: 'checkbox', checked: chosen.includes(number) }));
  const lines = all.map(({ number, words: beginning }, at) =>
    make(
      'label',
      { className: 'share-check' },
      boxes[at] ?? '',
      make('span', {}, words.step({ number, words: beginning })),
    ),
  );
  const fields = make('fieldset', {}, make('legend', { className: 'label mt-1' }, words.onlyStepsHelp), ...lines);
  fields.addEventListener('change', () =>
    onChoose(all.flatMap(({ number }, at) => (boxes[at]?.checked === true ? [number] : []))),
  );
  return make(
    'details',
    { className: 'share-part', open: chosen.length > 0 },
    make('summary', {}, words.onlySteps),
    fields,
  );
}
