import { attachList } from '@/lib/format/values';
import type { ArticleText } from '@/lib/text';
import { RichText } from './rich-text';

interface Props {
  /** As written in the JSON; empty for nothing. */
  readonly written: string;
  readonly text: ArticleText;
  /** See `Html`. */
  readonly own?: Parameters<typeof RichText>[0]['own'];
}

/** What to attach, one thing a line where the author names several. */
export function AttachHint({ written, text, own }: Props) {
  const things = written.includes('<') ? [] : attachList(written);
  if (things.length < 2) return <RichText written={written} text={text} own={own} />;
  return (
    <ul className="mt-2 list-disc ps-5">
      {things.map((thing) => (
        <li key={thing} lang={own?.lang} dir="auto">
          {thing}
        </li>
      ))}
    </ul>
  );
}
