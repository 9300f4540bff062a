import { GroupIcon, ownWords, siteWords } from '@/components/lists';
import { productAddress, slugify } from '@/lib/addresses';
import type { HomeView } from '@/lib/journey';
import { labeled, siteText } from '@/lib/text';

/** Products named in a group; one more is named rather than counted. */
const SHOWN = 4;

/** All products in a grid of their groups, each with an icon and its largest products. */
export function ProductGroups({ groups, productCount }: Pick<HomeView, 'groups' | 'productCount'>) {
  const words = siteText().home;
  return (
    <section aria-labelledby="products" className="home-part">
      <div className="home-head">
        <h2 id="products">{words.products}</h2>
        <a href="/products">{words.allProducts({ count: productCount })}</a>
      </div>
      <ul className="home-groups">
        {groups.map(({ name, products }) => {
          const shown = products.length <= SHOWN + 1 ? products : products.slice(0, SHOWN);
          return (
            <li key={name} className="home-group">
              <GroupIcon group={name} />
              <div className="min-w-0">
                <h3 {...siteWords(name)}>{name}</h3>
                <ul>
                  {shown.map((product) => (
                    <li key={product.id}>
                      <a href={productAddress(product.slug)} {...ownWords(product, product.name)}>
                        {product.name}
                      </a>
                    </li>
                  ))}
                  {products.length > shown.length && (
                    <li>
                      <a
                        href={`/products#${slugify(name)}`}
                        className="home-more"
                        aria-label={labeled(name, words.more({ count: products.length - shown.length }))}
                      >
                        {words.more({ count: products.length - shown.length })}
                      </a>
                    </li>
                  )}
                </ul>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
