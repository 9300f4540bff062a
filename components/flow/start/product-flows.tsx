import { FINDER_ID, flowAddress, flowIdOf, flowPageAddress } from '@/lib/addresses';
import type { ArticleSummary, ProductPage } from '@/lib/catalog';
import { FLOW_FIELDS } from '@/lib/flow';
import { siteText } from '@/lib/text';

/** What of a product can be followed one question at a time: its troubleshooters, the finder, its forms. */
export function ProductFlows({ page: { product, problems, otherArticles } }: { readonly page: ProductPage }) {
  const words = siteText().flow;
  const all = [...problems.flatMap(({ articles }) => articles), ...otherArticles];
  const articles = [...new Map(all.map((article) => [article.key, article])).values()];
  const troubleshooters = articles.filter(({ kind }) => isTroubleshooter(kind));
  const forms = articles.filter(({ kind }) => kind === 'problemScopingQuestions');
  if (troubleshooters.length + forms.length + problems.length === 0) return null;
  return (
    <section className="product-flows" aria-labelledby="flows">
      <h2 id="flows" className="sr-only">
        {words.offers}
      </h2>
      <ul className="space-y-2">
        {troubleshooters.map((article) => (
          <FlowLine key={article.key} article={article} />
        ))}
        {problems.length > 0 && (
          <li>
            <a href={finderOf(product.id)} className="font-semibold">
              {words.finderFor(product.name)}
            </a>
          </li>
        )}
      </ul>
      {forms.length > 0 && (
        <details className="mt-2">
          <summary>{words.formsOf(forms.length)}</summary>
          <ul className="mt-2 space-y-1.5 pl-5">
            {forms.map((article) => (
              <FlowLine key={article.key} article={article} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function FlowLine({ article: { slug, name } }: { readonly article: ArticleSummary }) {
  return (
    <li>
      <a href={flowAddress(flowIdOf(slug))}>{name}</a>
    </li>
  );
}

function isTroubleshooter(kind: string): boolean {
  return kind === 'TSG_Workflow';
}

/** The finder's first question, answered. */
function finderOf(productId: string): string {
  return `${flowPageAddress(FINDER_ID, 'product')}?${new URLSearchParams({ product: productId, [FLOW_FIELDS.from]: 'product' })}`;
}
