import { ArticleName, ownWords, type Written, wholeName } from '@/components/lists';
import { articleAddress, idAddress, productAddress } from '@/lib/addresses';
import type { ArticleSummary, Destination } from '@/lib/catalog';
import type { DirectAnswer } from '@/lib/search';
import { directionOf, siteText } from '@/lib/text';

/** Articles shown for a code; all of them stand among the results as well. */
const SHOWN = 3;

/** What the query names by itself, first of all results: each says what sort of id or code it is. */
export function AnswerList({ answers }: { readonly answers: readonly DirectAnswer[] }) {
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="by-id" className="mb-12">
      <h2 id="by-id">{siteText().search.byId}</h2>
      <ul className="mt-3 space-y-3">
        {answers.map((answer) => (
          <li key={keyOf(answer)} className="card">
            <p className="label break-words">{saysWhat(answer)}</p>
            {answer.kind === 'code' || answer.kind === 'link' ? (
              <Articles articles={answer.articles} />
            ) : (
              <a href={answerAddress(answer)} className="font-semibold" {...answerWords(answer)}>
                {answerTitle(answer)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function keyOf(answer: DirectAnswer): string {
  if (answer.kind === 'code') return `code ${answer.code}`;
  return answer.kind === 'id' ? `id ${answer.space}` : answer.kind;
}

function Articles({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  return (
    <ul className="space-y-1">
      {articles.slice(0, SHOWN).map((article) => (
        <li key={article.key}>
          <a href={articleAddress(article.slug)} {...ownWords(article, article.name)} className="font-semibold">
            <ArticleName article={article} />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What sort of name the query was, in words. */
export function saysWhat(answer: DirectAnswer): string {
  const words = siteText().search;
  switch (answer.kind) {
    case 'code':
      return words.isCode({ code: answer.code });
    case 'product':
      return words.isNamedProduct;
    case 'link':
      return words.isLink({ address: answer.address });
    case 'address':
      return answer.destination.kind === 'gone' ? words.isRemoved : words.isAddress;
    case 'id': {
      const what = { a: words.isArticle, t: words.isTopic, p: words.isProduct }[answer.space]({ id: answer.id });
      const { destination } = answer;
      return destination.kind === 'choice' ? `${what}, ${words.choice({ count: destination.articles.length })}` : what;
    }
  }
}

type Placed = Extract<DirectAnswer, { readonly destination: Destination }>;

/** The attributes of that title. */
function answerWords(answer: Placed): Written {
  const { destination } = answer;
  const title = answerTitle(answer);
  if (destination.kind === 'article') return ownWords(destination.article, title);
  if (destination.kind === 'product') return ownWords(destination.product, title);
  return answer.kind === 'id' && answer.language !== undefined ? ownWords(answer, title) : directionOf(title);
}

/** What stands at the place that an answer leads to. */
export function answerTitle(answer: Placed): string {
  const { destination } = answer;
  if (destination.kind === 'article') return wholeName(destination.article);
  if (destination.kind === 'product') return destination.product.name;
  if (answer.kind === 'product') return '';
  return answer.kind === 'id' ? answer.name || answer.id : answer.slug;
}

/** Where an answer leads. */
export function answerAddress(answer: Placed): string {
  const { destination } = answer;
  if (destination.kind === 'article') return articleAddress(destination.article.slug);
  if (destination.kind === 'product') return productAddress(destination.product.slug);
  if (destination.kind === 'moved') return articleAddress(destination.slug);
  if (answer.kind === 'product') return '';
  return answer.kind === 'id' ? idAddress(answer.space, answer.id) : articleAddress(answer.slug);
}
