import { ownWords, type Written } from '@/components/lists';
import { productAddress } from '@/lib/addresses';
import type { ProductPart, ProductView } from '@/lib/journey';
import { siteText } from '@/lib/text';

interface Props {
  readonly view: ProductView;
  readonly part: ProductPart | undefined;
}

/** The name of a kind of articles that are parts of something larger; empty for other kinds. */
export function fragmentName(kind: string): string {
  const names: Readonly<Record<string, string>> = siteText().product.fragments;
  return names[kind] ?? '';
}

/** Whether a product has parts to go to. */
export function hasRail({ categories, fragments }: ProductView): boolean {
  return categories.length > 1 || fragments.length > 0;
}

/** The ways to the parts of a product: its kinds of problems, and what is shown only on demand. */
export function ProductRail({ view: { product, categories, fragments }, part }: Props) {
  const words = siteText().product;
  const isSorted = categories.length > 1;
  return (
    <nav aria-label={words.problems} className="rail rail-sticky no-print">
      {(isSorted || part !== undefined) && (
        <ul>
          <li>
            <a href={productAddress(product.slug)} aria-current={part === undefined ? 'page' : undefined}>
              {words.all}
            </a>
          </li>
          {categories
            .filter(({ id }) => id !== '')
            .map(({ id, name, language, entries }) => (
              <RailLink
                key={id}
                address={productAddress(product.slug, { category: id })}
                name={name}
                written={language === undefined ? {} : ownWords({ language }, name)}
                count={entries.length}
                isCurrent={part?.category?.id === id}
              />
            ))}
        </ul>
      )}
      {fragments.length > 0 && (
        <>
          <h2>{words.alsoShow}</h2>
          <ul>
            {fragments.map(({ kind, entries }) => (
              <RailLink
                key={kind}
                address={productAddress(product.slug, { kind })}
                name={fragmentName(kind) || kind}
                count={entries.length}
                isCurrent={part?.kind === kind}
              />
            ))}
          </ul>
        </>
      )}
    </nav>
  );
}

interface RailLinkProps {
  readonly address: string;
  readonly name: string;
  /** The attributes of the name. */
  readonly written?: Written;
  readonly count: number;
  readonly isCurrent: boolean;
}

function RailLink({ address, name, written = {}, count, isCurrent }: RailLinkProps) {
  return (
    <li>
      <a href={address} aria-current={isCurrent ? 'page' : undefined}>
        <span {...written}>{name}</span> <span className="label flex-none">{count}</span>
      </a>
    </li>
  );
}
