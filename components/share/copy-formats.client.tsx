'use client';

import { htmlAsMarkdown, htmlAsText } from '@/lib/share';
import { shareText } from '@/lib/text';
import { bodyCopy, type CopyChoice } from './body-copy';
import { copyRich } from './copy-rich';
import { announce, copyText } from './copy-text';

interface Props {
  readonly title: string;
  readonly link: string;
  readonly choice: CopyChoice;
}

const FORMATS = ['html', 'markdown', 'text'] as const;

/** Buttons that copy the page's own text, as it stands there, in the format that the next place takes. */
export function CopyFormats({ title, link, choice }: Props) {
  const words = shareText();
  const copy = async (format: (typeof FORMATS)[number]) => {
    const done = await copyAs(format, bodyCopy(title, link, words.from, choice));
    announce(done ? words.formatCopied[format] : words.copyFailed);
  };
  return (
    <fieldset className="share-part">
      <legend>{words.copyAs}</legend>
      <p className="share-row">
        {FORMATS.map((format) => (
          <button key={format} type="button" className="button" onClick={() => void copy(format)}>
            {words.formats[format]}
          </button>
        ))}
      </p>
    </fieldset>
  );
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
