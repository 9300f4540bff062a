import { ArticleFacts, type CloudTable, ListFilter, langOf } from '@/components/lists';
import { Breadcrumbs } from '@/components/site';
import { articleAddress, idAddress } from '@/lib/addresses';
import type { ArticleSummary, ProductPage } from '@/lib/catalog';
import { siteText } from '@/lib/text';

/** A list this long is worth narrowing. */
const WORTH_FILTERING = 12;

interface Props {
  readonly page: ProductPage;
  readonly clouds: CloudTable;
}

/** A product: its problems, each with the articles for it, then the articles under no topic. */
export function ProblemsPage({ page, clouds }: Props) {
  const { product, site } = siteText();
  const { problems, otherArticles } = page;
  return (
    <>
      <Breadcrumbs way={[{ name: site.products, address: '/products' }]} current={page.product.name} />
      <h1>{page.product.name}</h1>
      <p className="mt-3 mb-8 text-lead text-soft">{product.counts(problems.length, page.product.articleCount)}</p>
      {problems.length + otherArticles.length > WORTH_FILTERING && (
        <ListFilter label={product.filter} list="problems-of" said={product.filterDone} />
      )}
      {problems.length + otherArticles.length === 0 && <p>{product.empty}</p>}
      <div id="problems-of" className="space-y-14">
        {problems.length > 0 && <Problems problems={problems} clouds={clouds} />}
        {otherArticles.length > 0 && (
          <OtherArticles articles={otherArticles} clouds={clouds} titled={problems.length > 0} />
        )}
      </div>
    </>
  );
}

function Problems({ problems, clouds }: { readonly problems: ProductPage['problems']; readonly clouds: CloudTable }) {
  return (
    <section aria-labelledby="problems" data-filter-group>
      <h2 id="problems">{siteText().product.problems}</h2>
      <ul className="mt-3 max-w-measure divide-y divide-line">
        {problems.map((problem) => (
          <Problem key={problem.topic.id} {...problem} clouds={clouds} />
        ))}
      </ul>
    </section>
  );
}

/** A problem with one article is that article; with several, the problem's name stands over them. */
function Problem({ topic, articles, clouds }: ProductPage['problems'][number] & { readonly clouds: CloudTable }) {
  const [only, ...others] = articles;
  const words = [topic.name, topic.id, ...articles.map((article) => article.name)].join(' ').toLowerCase();
  return (
    <li className="py-3" data-filter={words}>
      {only !== undefined && others.length === 0 ? (
        <Entry article={only} name={topic.name} clouds={clouds} />
      ) : (
        <>
          <a href={idAddress('t', topic.id)} className="font-semibold">
            {topic.name}
          </a>
          <ul className="mt-1 space-y-1 pl-5">
            {articles.map((article) => (
              <li key={article.key}>
                <Entry article={article} name={article.name} clouds={clouds} />
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

function Entry({
  article,
  name,
  clouds,
}: {
  readonly article: ArticleSummary;
  readonly name: string;
  readonly clouds: CloudTable;
}) {
  return (
    <>
      <a href={articleAddress(article.slug)} lang={langOf(article)}>
        {name || article.name}
      </a>
      <ArticleFacts article={article} clouds={clouds} />
    </>
  );
}

function OtherArticles({
  articles,
  clouds,
  titled,
}: {
  articles: readonly ArticleSummary[];
  clouds: CloudTable;
  titled: boolean;
}) {
  const words = siteText();
  return (
    <section aria-labelledby="other-articles" data-filter-group>
      <h2 id="other-articles">{titled ? words.product.otherArticles : words.product.articles}</h2>
      <ul className="mt-3 max-w-measure divide-y divide-line">
        {articles.map((article) => (
          <li key={article.key} className="py-3" data-filter={article.name.toLowerCase()}>
            <Entry article={article} name={article.name} clouds={clouds} />
          </li>
        ))}
      </ul>
    </section>
  );
}
