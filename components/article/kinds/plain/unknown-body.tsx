import { siteText } from '@/lib/text';
import type { BodyProps } from '../../body-props';
import { MarkdownBody } from '../markdown/markdown-body';
import { Findings, PlainBody } from './plain-body';

/** An article whose header names no kind we know: its text as Markdown, which nearly all are, with a notice. */
export function UnknownBody(props: BodyProps) {
  if (props.record.pieces === null) return <PlainBody {...props} />;
  return (
    <>
      <p className="notice">{siteText().article.plainUnknown}</p>
      <MarkdownBody {...props} />
      <Findings diagnostics={props.record.diagnostics} />
    </>
  );
}
