import { productAddress } from '@/lib/addresses';
import type { Product } from '@/lib/catalog';
import { ownWords } from './names';

interface Props {
  readonly products: readonly Product[];
  /** How many columns there may be where there is room. */
  readonly columns: 1 | 2;
}

/** Products as the index of a book sets them: name, dots, number of articles. */
export function ProductIndex({ products, columns }: Props) {
  return (
    <ul className={`index ${columns === 2 ? 'gap-x-12 sm:columns-2' : ''}`} data-filter-list>
      {products.map((product) => (
        <li key={product.id}>
          <a href={productAddress(product.slug)} {...ownWords(product, product.name)}>
            {product.name}
          </a>
          <span>{product.articleCount}</span>
        </li>
      ))}
    </ul>
  );
}
