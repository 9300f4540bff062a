import { productAddress } from '@/lib/addresses';
import type { Product } from '@/lib/catalog';

interface Props {
  readonly products: readonly Product[];
  /** How many columns there may be where there is room. */
  readonly columns: 1 | 2;
}

/** Products as the index of a book sets them: name, dots, number of articles. */
export function ProductIndex({ products, columns }: Props) {
  return (
    <ul className={columns === 2 ? 'gap-x-12 sm:columns-2' : ''}>
      {products.map((product) => (
        <li key={product.id} className="index-line break-inside-avoid py-1" data-filter={product.name.toLowerCase()}>
          <a href={productAddress(product.slug)}>{product.name}</a>
          <span className="text-small text-soft">{product.articleCount}</span>
        </li>
      ))}
    </ul>
  );
}
