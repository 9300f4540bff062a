import type { ArticleRecord } from '@/lib/catalog';
import { plainText } from '@/lib/format/values';
import type { BodyProps } from '../body-props';
import { Html } from '../html';
import { FindingSection, Parts } from './markdown-body';
import { PlainBody } from './plain-body';

/**
 * What a check found about the reader's resource (FORMAT.md B.3): the finding first, then root cause, resolution, steps
 * and documents as the author ordered them. A file without marks around its finding opens with it.
 */
export function FindingBody(props: BodyProps) {
  const { record, text } = props;
  const { pieces } = record;
  if (pieces === null) return <PlainBody {...props} />;
  const teaser = teaserOf(record);
  return (
    <>
      {teaser !== '' && <p className="text-lead">{teaser}</p>}
      <FindingSection html={pieces.findingHtml || pieces.introHtml} text={text} />
      {pieces.findingHtml !== '' && <Html html={pieces.introHtml} text={text} />}
      <Parts {...props} />
    </>
  );
}

/** The line of the portal's bubble, unless it only points elsewhere or says what the page says anyway. */
function teaserOf({ properties, name, pieces }: ArticleRecord): string {
  const teaser = properties.infoBubbleText ?? '';
  const told = folded(`${name} ${plainText(pieces?.findingHtml ?? '')} ${plainText(pieces?.introHtml ?? '')}`);
  return /\bsee (?:the )?details?\b/i.test(teaser) || told.includes(folded(teaser)) ? '' : teaser;
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
