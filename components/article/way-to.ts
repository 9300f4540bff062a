import type { Crumb } from '@/components/site';
import { productAddress } from '@/lib/addresses';
import type { ArticleRecord } from '@/lib/catalog';
import { siteText } from '@/lib/text';

/** The way from the list of products down to an article. */
export function wayTo({ products }: Pick<ArticleRecord, 'products'>): readonly Crumb[] {
  const [product] = products;
  const all = { name: siteText().site.products, address: '/products' };
  return product === undefined ? [all] : [all, { name: product.name, address: productAddress(product.slug) }];
}
