import { renderFragment } from '@/lib/markdown/fragments';
import { type ArticleText, blankLabel } from '@/lib/text';
import { Html } from '../html';

interface Props {
  /** As written in the JSON: plain text, or HTML that is cleaned here. */
  readonly written: string;
  readonly text: ArticleText;
  readonly className?: string;
  /** See `Html`. */
  readonly isInForm?: boolean;
  /** See `Html`. */
  readonly own?: Parameters<typeof Html>[0]['written'];
}

/** Text of a JSON body; `null` where there is none. */
export function RichText({ written, text, className = '', isInForm = false, own }: Props) {
  if (written === '') return null;
  const html = renderFragment(withBlanks(withLines(written)));
  return <Html html={html} text={text} className={className} isInForm={isInForm} written={own} />;
}

/** The same inside a line, such as in a link. */
export function RichLine({ written, text, className = '' }: Props) {
  if (written === '') return null;
  return <Html html={renderFragment(withBlanks(written))} text={text} className={className} inline />;
}

/** Line ends are paragraphs where the author wrote no HTML of his own. */
function withLines(written: string): string {
  if (written.includes('<') || !written.includes('\n')) return written;
  return written
    .split(/\n+/)
    .map((line) => `<p>${line}</p>`)
    .join('');
}

/** `{resourceId}` stands for a value of the reader's own (FORMAT.md B.2). */
export const PLACEHOLDER = /\{([A-Za-z]\w*)\}/g;

/** Placeholders are shown as the blanks of other articles are. */
function withBlanks(written: string): string {
  return written.replace(
    PLACEHOLDER,
    (_, name: string) => `<!--$${name}-->${blankLabel(name).toLowerCase()}<!--/$${name}-->`,
  );
}
