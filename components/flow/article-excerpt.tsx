import { beginningOf, Documents, Html, Steps } from '@/components/article';
import { inLanguage } from '@/components/lists';
import { articleAddress } from '@/lib/addresses';
import type { ArticleSummary } from '@/lib/catalog';
import type { Pieces } from '@/lib/markdown';
import { articleText, siteText } from '@/lib/text';
import { piecesLeadingHome } from './leading-home';

interface Props {
  readonly article: Pick<ArticleSummary, 'slug' | 'language'>;
  readonly pieces: Pieces;
  /** A card is followed here, so its finding and its other sections belong to it; what is offered shows steps and documents. */
  readonly parts: 'card' | 'offer';
}

/** An article inside a page of a flow: as much of it as a page bears, and the way to the rest. */
export function ArticleExcerpt({ article, pieces, parts }: Props) {
  const text = articleText(article.language);
  const { pieces: beginning, isCut, nextStep } = beginningOf(pieces);
  const shown = piecesLeadingHome(beginning, article.slug);
  return (
    <>
      <div className="mt-3 space-y-5" {...inLanguage(article)}>
        {parts === 'card' && <Html html={shown.findingHtml} text={text} />}
        <Html html={shown.introHtml} text={text} />
        {shown.steps.length > 0 && <Steps pieces={shown} text={text} />}
        {parts === 'offer' && shown.documents.length > 0 && <Documents pieces={shown} text={text} />}
        {parts === 'card' && <TextSections pieces={shown} text={text} />}
      </div>
      {isCut && (
        <p className="mt-4">
          <a href={`${articleAddress(article.slug)}${nextStep === undefined ? '' : `#${nextStep.id}`}`}>
            {siteText().flow.restOfArticle({ steps: pieces.steps.length - shown.steps.length })}
          </a>
        </p>
      )}
    </>
  );
}

/** Steps, and characters of text, of an article that is shown whole; a longer one would bury what comes after it. */
const MOST_SHOWN_STEPS = 3;
const MOST_SHOWN_CHARACTERS = 900;

/** Whether the steps and documents of an article would fill a screen. */
export function isLong({ introHtml, stepsIntroHtml, steps, stepsOutroHtml, documents }: Pieces): boolean {
  const prose = introHtml + stepsIntroHtml + stepsOutroHtml;
  const characters = [prose.replace(/<[^>]*>/g, ''), ...steps.map(({ text }) => text), ...documents.map(titleOf)];
  return steps.length > MOST_SHOWN_STEPS || characters.join('').length > MOST_SHOWN_CHARACTERS;
}

function titleOf({ title }: Pieces['documents'][number]): string {
  return title;
}

function TextSections({ pieces, text }: { readonly pieces: Pieces; readonly text: ReturnType<typeof articleText> }) {
  return pieces.sections
    .filter(({ role }) => role === 'text')
    .map(({ id, heading, html }) => (
      <section key={id}>
        <h2 className="mb-2">{heading}</h2>
        <Html html={html} text={text} />
      </section>
    ));
}
