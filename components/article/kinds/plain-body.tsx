import { siteText } from '@/lib/text';
import type { BodyProps } from '../body-props';

/** A body that could not be read as its kind asks: the words as written. */
export function PlainBody({ record }: BodyProps) {
  const words = siteText().article;
  if (record.source.trim() === '') return <p className="notice">{words.empty}</p>;
  return (
    <>
      <p className="notice notice-warning">{words.plainNotice}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <pre tabIndex={0} className="overflow-x-auto rounded-soft bg-wash p-4 font-mono text-small whitespace-pre-wrap">
        {record.source.trim()}
      </pre>
    </>
  );
}
