import type { ArticleRecord } from '@/lib/catalog';
import type { ArticleText } from '@/lib/text';
import { directionOf } from '@/lib/text';
import type { ArticlePart } from '../../arrange-parts';
import { Documents } from '../../documents';
import { Html } from '../../html';
import { Steps } from '../../steps';

interface Props {
  readonly part: ArticlePart;
  readonly record: ArticleRecord;
  readonly text: ArticleText;
  /** Stands over a fold's heading. */
  readonly eyebrow: string;
}

/** One part of an article: its steps, its documents, a section, or a section that folds. */
export function Part({ part, record, text, eyebrow }: Props) {
  if (part.kind === 'collapsible') return <Fold part={part} text={text} eyebrow={eyebrow} />;
  const Heading = part.level === 2 ? 'h2' : 'h3';
  return (
    <section aria-labelledby={part.id} className={part.level === 2 ? 'pt-4' : ''}>
      <div className="part-head">
        <Heading id={part.id} {...directionOf(part.heading)}>
          {part.heading}
        </Heading>
        {part.heading !== '' && <SectionLink part={part} text={text} />}
      </div>
      {part.kind === 'steps' && record.pieces !== null && <Steps pieces={record.pieces} text={text} />}
      {part.kind === 'documents' && record.pieces !== null && <Documents pieces={record.pieces} text={text} />}
      {part.kind === 'section' && <Html html={part.html} text={text} />}
    </section>
  );
}

/** The address of a part: a link for everybody, which script also puts on the clipboard. */
function SectionLink({ part, text }: Pick<Props, 'part' | 'text'>) {
  return (
    <a
      href={`#${part.id}`}
      className="part-link no-copy no-print"
      data-copy-fragment={part.id}
      data-said={text.linkToCopied(part.heading)}
    >
      <span aria-hidden="true">#</span>
      <span className="sr-only">{text.linkTo(part.heading)}</span>
    </a>
  );
}

function Fold({ part, text, eyebrow }: Omit<Props, 'record'>) {
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
