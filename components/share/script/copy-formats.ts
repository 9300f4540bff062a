import { htmlAsMarkdown, htmlAsText } from '@/lib/share';
import { shareText, splitAt } from '@/lib/text/script';
import { bodyCopy, type CopyChoice } from './body-copy';
import { copyRich } from './copy-rich';
import { announce, copyText } from './copy-text';
import { make } from './make-element';

/** What is copied when a button is pressed. */
interface Copied {
  readonly title: string;
  readonly link: string;
  readonly choice: CopyChoice;
}

const FORMATS = ['html', 'markdown', 'text'] as const;

/** Buttons that copy the page's own text, as it is shown, in the format that the next place takes. */
export function copyFormats(copied: () => Copied): HTMLElement {
  const words = shareText();
  const buttons = FORMATS.map((format) => {
    const button = make('button', { type: 'button', className: 'button' }, words.formats[format]);
    button.addEventListener('click', () => void copyIn(format, copied()));
    return button;
  });
  return make(
    'fieldset',
    { className: 'share-part' },
    make('legend', {}, words.copyAs),
    make('p', { className: 'share-row' }, ...buttons),
  );
}

async function copyIn(format: (typeof FORMATS)[number], { title, link, choice }: Copied): Promise<void> {
  const words = shareText();
  const around = splitAt((place) => words.from({ link: place }));
  const done = await copyAs(format, bodyCopy(title, link, around, choice));
  announce(done ? words.formatCopied[format] : words.copyFailed);
}

function copyAs(format: (typeof FORMATS)[number], body: HTMLElement): Promise<boolean> {
  switch (format) {
    case 'html':
      return copyRich({ html: withoutNoteKinds(body).innerHTML, text: htmlAsText(body) });
    case 'markdown':
      return copyText(htmlAsMarkdown(body));
    case 'text':
      return copyText(htmlAsText(body));
  }
}

/** A letter has no use for the kind of a note, which Markdown has marks for. */
function withoutNoteKinds(body: HTMLElement): HTMLElement {
  for (const note of body.querySelectorAll('[data-note]')) note.removeAttribute('data-note');
  return body;
}
