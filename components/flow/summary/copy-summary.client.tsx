'use client';

import { announce, copyRich, copyText } from '@/components/share';
import type { Text } from '@/lib/text';

type Format = keyof Text['summaryPage']['formats'];

interface Props {
  readonly words: Pick<
    Text['summaryPage'],
    'copyAs' | 'formats' | 'copied' | 'copyFailed' | 'print' | 'copyLink' | 'linkCopied'
  >;
  readonly formats: Readonly<Record<Format, string>>;
  readonly link: string;
  /** What stands in all of them for the site's origin. */
  readonly standIn: string;
}

const FORMATS: readonly Format[] = ['text', 'html', 'markdown', 'json'];

/** Buttons that copy a summary in each format, and print it; what was done is said aloud. */
export function CopySummary({ words, formats, link, standIn }: Props) {
  const whole = (text: string): string => text.replaceAll(standIn, location.origin);
  const copy = async (format: Format) => {
    const text = whole(formats.text);
    const done = await (format === 'html'
      ? copyRich({ html: whole(formats.html), text })
      : copyText(whole(formats[format])));
    announce(done ? words.copied[format] : words.copyFailed);
  };
  const copyLink = async () => announce((await copyText(whole(link))) ? words.linkCopied : words.copyFailed);
  return (
    <div className="needs-script no-print">
      <fieldset className="summary-buttons">
        <legend>{words.copyAs}</legend>
        {FORMATS.map((format) => (
          <button key={format} type="button" className="button" data-copy-as={format} onClick={() => void copy(format)}>
            {words.formats[format]}
          </button>
        ))}
      </fieldset>
      <p className="summary-buttons">
        <button type="button" className="button" onClick={() => void copyLink()}>
          {words.copyLink}
        </button>
        <button type="button" className="button" onClick={() => print()}>
          {words.print}
        </button>
      </p>
    </div>
  );
}
