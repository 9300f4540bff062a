import { Told, told } from '@/components/words';
import { articleAddress } from '@/lib/addresses';
import { type ArticleSummary, isReadAs, type RelatedArticle } from '@/lib/catalog';
import { languageName, siteText } from '@/lib/text';
import { ArticleName } from './article-name';
import { type CloudTable, inLanguage, isForOtherClouds, ownWords, toldClouds } from './names';

interface ArticleListProps {
  readonly articles: readonly ArticleSummary[];
  readonly clouds: CloudTable;
}

/** Articles as a list: each with its name, a line of description where there is one, kind and clouds. */
export function ArticleList({ articles, clouds }: ArticleListProps) {
  return (
    <ul className="mt-3 max-w-measure divide-y divide-line">
      {articles.map((article) => (
        <li key={article.key} className="py-3">
          <a href={articleAddress(article.slug)} {...ownWords(article, article.name)} className="font-semibold">
            <ArticleName article={article} />
          </a>
          {article.description !== '' && article.description !== article.name && (
            <p {...ownWords(article, article.description)} className="line-clamp-2 text-soft">
              {article.description}
            </p>
          )}
          <ArticleFacts article={article} clouds={clouds} />
        </li>
      ))}
    </ul>
  );
}

/** One article on one line: its name and the facts beside it. For long lists. */
export function ArticleLine({ article, clouds }: { readonly article: ArticleSummary; readonly clouds: CloudTable }) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-3">
      <a href={articleAddress(article.slug)} {...ownWords(article, article.name)} className="min-w-0">
        <ArticleName article={article} />
      </a>
      <ArticleFacts article={article} clouds={clouds} />
    </div>
  );
}

interface ArticleFactsProps {
  readonly article: ArticleSummary;
  readonly clouds: CloudTable;
  /** Said before the other facts, such as why an article is related; for `Told`. */
  readonly first?: string;
}

/** One quiet line under an article's name: its kind, that it is retired, its language where it is another than the page's, its steps, and its clouds where it does not hold for all readers. */
export function ArticleFacts({ article, clouds, first }: ArticleFactsProps) {
  const words = siteText();
  const facts = first === undefined ? [words.kinds[article.kind]] : [first, words.kinds[article.kind]];
  if (article.isRetired) facts.push(words.article.retired);
  if (!isReadAs(article.language, words.language)) facts.push(languageName(article.language));
  if (article.stepCount > 0) facts.push(words.article.steps({ count: article.stepCount }));
  if (isForOtherClouds(article.clouds))
    facts.push(words.article.onlyFor({ clouds: toldClouds(article.clouds, clouds) }));
  return (
    <p className="label">
      <Told>{facts.join(' · ')}</Told>
    </p>
  );
}

interface RelatedListProps {
  readonly articles: readonly RelatedArticle[];
  readonly clouds: CloudTable;
}

/** Articles that may help as well, each with the reason in words. */
export function RelatedList({ articles, clouds }: RelatedListProps) {
  return (
    <ul className="mt-3 divide-y divide-line">
      {articles.map((article) => (
        <li key={article.key} className="py-2.5">
          <a href={articleAddress(article.slug)} {...ownWords(article, article.name)}>
            <ArticleName article={article} />
          </a>
          <ArticleFacts article={article} clouds={clouds} first={reasonOf(article)} />
        </li>
      ))}
    </ul>
  );
}

function reasonOf({ reason, shared, sharedLanguage }: RelatedArticle): string {
  const words = siteText().article;
  const isNamed = shared !== '' && (reason === 'sameTopic' || reason === 'sameProduct');
  const named = told(shared, inLanguage({ language: sharedLanguage }));
  return isNamed ? words.reasonOf({ reason: words.reasons[reason], shared: named }) : words.reasons[reason];
}
