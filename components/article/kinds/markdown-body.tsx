import { inLanguage } from '@/components/lists';
import { Told, told } from '@/components/words';
import type { ArticleRecord } from '@/lib/catalog';
import { type ArticleText, contentWords, directionOf } from '@/lib/text';
import { type ArticlePart, arrangeParts } from '../arrange-parts';
import type { BodyProps } from '../body-props';
import { ContentsAbove } from '../contents';
import { Documents } from '../documents';
import { Html } from '../html';
import { Steps } from '../steps';
import { PlainBody } from './plain-body';

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
  const isFirst = (part: ArticlePart) => parts.find(({ heading }) => heading === part.heading) === part;
  return (
    <>
      <ContentsAbove parts={parts} text={text} />
      {parts.map((part) => (
        <Part
          key={part.id}
          part={part}
          record={record}
          text={text}
          isLandmark={isFirst(part)}
          eyebrow={`${section} ${folds.indexOf(part) + 1}`}
        />
      ))}
    </>
  );
}

interface Props {
  readonly part: ArticlePart;
  readonly record: ArticleRecord;
  readonly text: ArticleText;
  /** Whether no part before it has its heading: a name leads to one place of a page. */
  readonly isLandmark: boolean;
  /** Stands over a fold's heading. */
  readonly eyebrow: string;
}

/** One part of an article: its steps, its documents, a section, or a section that folds. */
function Part({ part, record, text, isLandmark, eyebrow }: Props) {
  if (part.kind === 'collapsible') return <Fold part={part} text={text} eyebrow={eyebrow} />;
  const Heading = part.level === 2 ? 'h2' : 'h3';
  return (
    <section aria-labelledby={isLandmark ? part.id : undefined} className={part.level === 2 ? 'pt-4' : ''}>
      <div className="part-head">
        <Heading id={part.id} {...directionOf(part.heading)}>
          {part.heading}
        </Heading>
        {part.heading !== '' && <SectionLink part={part} record={record} text={text} />}
      </div>
      {part.kind === 'steps' && record.pieces !== null && <Steps pieces={record.pieces} text={text} />}
      {part.kind === 'documents' && record.pieces !== null && <Documents pieces={record.pieces} text={text} />}
      {part.kind === 'section' && <Html html={part.html} text={text} />}
    </section>
  );
}

/** The address of a part: a link for everybody, which script also puts on the clipboard. */
function SectionLink({ part, record, text }: Pick<Props, 'part' | 'record' | 'text'>) {
  return (
    <a
      href={`#${part.id}`}
      className="part-link no-copy no-print"
      data-copy-fragment={part.id}
      data-said={text.tools.linkToCopied({ heading: part.heading })}
      {...text.written}
    >
      <span aria-hidden="true">#</span>
      <span className="sr-only">
        <Told>{text.tools.linkTo({ heading: told(part.heading, inLanguage(record)) })}</Told>
      </span>
    </a>
  );
}

function Fold({ part, text, eyebrow }: Omit<Props, 'record' | 'isLandmark'>) {
  return (
    <details id={`fold-${part.id}`} className="fold has-[+details]:mb-0">
      <summary>
        <span className="label">{eyebrow}</span>
        <h2 {...directionOf(part.heading)}>{part.heading}</h2>
      </summary>
      {/* The address is inside, for browsers unfold what holds the target of an address. */}
      <div id={part.id} className="fold-text">
        <Html html={part.html} text={text} />
      </div>
    </details>
  );
}
