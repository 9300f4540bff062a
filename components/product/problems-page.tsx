import type { ReactNode } from 'react';
import { type LandingPage, Landings } from '@/components/article';
import { ArticleLine, type CloudTable, ListFilter } from '@/components/lists';
import { Breadcrumbs } from '@/components/site';
import type { ArticleSummary, ProductPage } from '@/lib/catalog';
import { siteText } from '@/lib/text';

/** A list this long is worth narrowing. */
const WORTH_FILTERING = 12;

interface Props {
  readonly page: ProductPage;
  readonly clouds: CloudTable;
  readonly landings?: readonly LandingPage[];
  /** What of the product can be followed one question at a time. */
  readonly flows?: ReactNode;
}

/** A product: its common problems, its problems, each with the articles for it, then the articles under no topic. */
export function ProblemsPage({ page, clouds, landings = [], flows }: Props) {
  const { product, site } = siteText();
  const { problems, otherArticles } = page;
  const otherTitle = problems.length > 0 ? product.otherArticles : product.articles;
  return (
    <>
      <Breadcrumbs way={[{ name: site.products, address: '/products' }]} current={page.product.name} />
      <h1>{page.product.name}</h1>
      <p className="mt-3 mb-8 text-lead text-soft">{product.counts(problems.length, page.product.articleCount)}</p>
      {flows}
      <Landings landings={landings} clouds={clouds} />
      {problems.length + otherArticles.length > WORTH_FILTERING && (
        <ListFilter label={product.filter} list="problems-of" said={product.filterDone} />
      )}
      {problems.length + otherArticles.length === 0 && <p>{product.empty}</p>}
      <div id="problems-of" className="space-y-14">
        {problems.length > 0 && <Problems problems={problems} clouds={clouds} />}
        {otherArticles.length > 0 && <OtherArticles articles={otherArticles} clouds={clouds} title={otherTitle} />}
      </div>
    </>
  );
}

function Problems({ problems, clouds }: { readonly problems: ProductPage['problems']; readonly clouds: CloudTable }) {
  return (
    <section aria-labelledby="problems" data-filter-group>
      <h2 id="problems">{siteText().product.problems}</h2>
      <ul className="mt-3 max-w-measure divide-y divide-line" data-filter-list>
        {problems.map((problem) => (
          <Problem key={problem.topic.id} problem={arrangeProblem(problem)} clouds={clouds} />
        ))}
      </ul>
    </section>
  );
}

function Problem({ problem, clouds }: { readonly problem: ArrangedProblem; readonly clouds: CloudTable }) {
  const { lead, name, about, others } = problem;
  return (
    <li className="py-2.5">
      {lead === undefined ? <p className="font-semibold">{name}</p> : <ArticleLine article={lead} clouds={clouds} />}
      {about !== '' && <p className="label">{about}</p>}
      {others.length > 0 && (
        <ul className="mt-0.5 pl-5">
          {others.map((article) => (
            <li key={article.key}>
              <ArticleLine article={article} clouds={clouds} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

interface OtherArticlesProps {
  readonly articles: readonly ArticleSummary[];
  readonly clouds: CloudTable;
  readonly title: string;
}

function OtherArticles({ articles, clouds, title }: OtherArticlesProps) {
  return (
    <section aria-labelledby="other-articles" data-filter-group>
      <h2 id="other-articles">{title}</h2>
      <ul className="mt-3 max-w-measure divide-y divide-line" data-filter-list>
        {articles.map((article) => (
          <li key={article.key} className="py-2.5">
            <ArticleLine article={article} clouds={clouds} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A problem as its product's page shows it. */
interface ArrangedProblem {
  readonly name: string;
  /** A sentence about the topic and its category; empty where there is none. */
  readonly about: string;
  /** The article that bears the problem's name; `undefined` where none does. */
  readonly lead: ArticleSummary | undefined;
  readonly others: readonly ArticleSummary[];
}

/** Spares readers the same name twice: an article named as its problem, or the only one it has, stands for it. */
function arrangeProblem({ topic, articles }: ProductPage['problems'][number]): ArrangedProblem {
  const named = articles.find((article) => folded(article.name) === folded(topic.name));
  const lead = named ?? (articles.length === 1 ? articles[0] : undefined);
  const said = [topic.category, folded(topic.description) === folded(topic.name) ? '' : topic.description];
  const about = said.filter((each) => each !== '').join(' – ');
  return { name: topic.name, about, lead, others: articles.filter((article) => article !== lead) };
}

function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
