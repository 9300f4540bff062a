import type { Pieces } from '@/lib/markdown';
import type { ArticleText } from '@/lib/text';
import { type ArticlePart, arrangeParts } from '../arrange-parts';
import type { BodyProps } from '../body-props';
import { Contents } from '../contents';
import { Documents } from '../documents';
import { Html } from '../html';
import { Steps } from '../steps';
import { PlainBody } from './plain-body';

/** An article written in Markdown: finding, introduction, then its parts as the author ordered them. */
export function MarkdownBody(props: BodyProps) {
  const { record, text } = props;
  const { pieces } = record;
  if (pieces === null) return <PlainBody {...props} />;
  const parts = arrangeParts(pieces, text);
  return (
    <>
      {pieces.findingHtml !== '' && (
        <section aria-labelledby="finding" className="notice">
          <h2 id="finding" className="font-sans text-body font-bold">
            {text.finding}
          </h2>
          <Html html={pieces.findingHtml} text={text} className="mt-1" />
        </section>
      )}
      <Html html={pieces.introHtml} text={text} className="prose-lead" />
      <Contents parts={parts} text={text} />
      {parts.map((part) => (
        <Part key={part.id} part={part} pieces={pieces} text={text} />
      ))}
    </>
  );
}

function Part({
  part,
  pieces,
  text,
}: {
  readonly part: ArticlePart;
  readonly pieces: Pieces;
  readonly text: ArticleText;
}) {
  if (part.kind === 'collapsible') {
    return (
      <details className="fold">
        <summary>
          <h2>{part.heading}</h2>
        </summary>
        {/* The address is inside, for browsers unfold what holds the target of an address. */}
        <div id={part.id} className="fold-text">
          <Html html={part.html} text={text} />
        </div>
      </details>
    );
  }
  const Heading = part.level === 2 ? 'h2' : 'h3';
  return (
    <section aria-labelledby={part.id} className={part.level === 2 ? 'pt-4' : ''}>
      <Heading id={part.id} className="mb-3">
        {part.heading}
      </Heading>
      {part.kind === 'steps' && <Steps pieces={pieces} text={text} />}
      {part.kind === 'documents' && <Documents pieces={pieces} text={text} />}
      {part.kind === 'section' && <Html html={part.html} text={text} />}
    </section>
  );
}
