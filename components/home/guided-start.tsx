import { articleAddress, FINDER_ID, flowPageAddress, idAddress, productAddress } from '@/lib/addresses';
import type { ProductPage } from '@/lib/catalog';
import { siteText } from '@/lib/text';
import { chooseProblems } from './choose-problems';

/** Problems shown under a product before the link to all of them. */
const SHOWN_PROBLEMS = 6;

/** Product, then problem, then the article with the steps: for readers who would rather choose than type. */
export function GuidedStart({ pages }: { readonly pages: readonly ProductPage[] }) {
  const words = siteText().home;
  return (
    <section aria-labelledby="guided">
      <h2 id="guided">{words.guided}</h2>
      <p className="label mb-3">{words.guidedHelp}</p>
      <p className="mb-4">
        <a href={flowPageAddress(FINDER_ID, 'product')} className="button" data-flow-start>
          {siteText().flow.findIt}
        </a>
      </p>
      {pages.map(({ product, problems }, at) => (
        <details key={product.id} name="guided" className="fold" open={at === 0}>
          <summary>
            <h3>{product.name}</h3>
          </summary>
          <ul className="mt-2 space-y-1.5 pl-6">
            {chooseProblems(problems, SHOWN_PROBLEMS).map((problem) => (
              <li key={problem.topic.id}>
                <a href={addressOf(problem)}>{problem.topic.name}</a>
              </li>
            ))}
            <li>
              <a href={productAddress(product.slug)} className="font-semibold">
                {words.allOf(product.articleCount, product.name)}
              </a>
            </li>
          </ul>
        </details>
      ))}
    </section>
  );
}

/** A problem with one article leads straight to it. */
function addressOf({ topic, articles }: ProductPage['problems'][number]): string {
  const [only, ...others] = articles;
  return only !== undefined && others.length === 0 ? articleAddress(only.slug) : idAddress('t', topic.id);
}
