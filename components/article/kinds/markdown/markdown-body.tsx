import { type ArticleText, contentWords } from '@/lib/text';
import { arrangeParts } from '../../arrange-parts';
import type { BodyProps } from '../../body-props';
import { Contents } from '../../contents';
import { Html } from '../../html';
import { PlainBody } from '../plain/plain-body';
import { Part } from './part';

/** An article written in Markdown: finding, introduction, then its parts as the author ordered them. */
export function MarkdownBody(props: BodyProps) {
  const { record, text } = props;
  const { pieces } = record;
  if (pieces === null) return <PlainBody {...props} />;
  return (
    <>
      <FindingSection html={pieces.findingHtml} text={text} />
      <Html html={pieces.introHtml} text={text} className="prose-lead" />
      <Parts {...props} />
    </>
  );
}

/** What a check found, set apart; nothing where the text is empty. */
export function FindingSection({ html, text }: { readonly html: string; readonly text: ArticleText }) {
  if (html === '') return null;
  return (
    <section aria-labelledby="finding" className="notice">
      <h2 id="finding" className="font-sans text-body font-bold">
        {text.finding}
      </h2>
      <Html html={html} text={text} className="mt-1" />
    </section>
  );
}

/** The parts of a Markdown body with the list of them; folds are numbered, so that people can say "look at section 2". */
export function Parts({ record, text }: BodyProps) {
  if (record.pieces === null) return null;
  const parts = arrangeParts(record.pieces, text);
  const folds = parts.filter((part) => part.kind === 'collapsible');
  const section = contentWords(record.language).section;
  return (
    <>
      <Contents parts={parts} text={text} />
      {parts.map((part) => (
        <Part key={part.id} part={part} record={record} text={text} eyebrow={`${section} ${folds.indexOf(part) + 1}`} />
      ))}
    </>
  );
}
