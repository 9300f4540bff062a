import { type CloudTable, cloudNames } from '@/components/lists';
import { searchAddress } from '@/lib/addresses';
import type { Product } from '@/lib/catalog';
import type { FacetCount, ResultPage } from '@/lib/search';
import { siteText } from '@/lib/text';
import { type Narrowing, narrowingOf } from './narrowing';

/** Values of a facet that are shown; the rest is folded. */
const SHOWN = 6;

interface Props {
  readonly found: ResultPage;
  readonly products: readonly Product[];
  readonly clouds: CloudTable;
}

/** Whether there is anything to narrow: one result is narrow enough. */
export function hasFacets({ total, facets }: ResultPage): boolean {
  return total !== 1 && Object.values(facets).some((counts) => counts.length > 1);
}

/** A way to narrow the results: what it is called, how many are left, where it leads. */
interface Way {
  readonly name: string;
  readonly count: number;
  readonly narrowing: Narrowing;
  readonly isChosen: boolean;
}

/** The narrower searches with the number of their results, as plain links. */
export function FacetLists({ found, products, clouds }: Props) {
  const words = siteText();
  const { request, facets } = found;
  const now = narrowingOf(request);
  const byId = new Map(products.map((product) => [product.id, product]));
  const ways = (counts: readonly FacetCount[], wayOf: (each: FacetCount) => Way | undefined) =>
    counts.flatMap((each) => wayOf(each) ?? []);
  const lists = {
    product: ways(facets.products, ({ value, count }) => {
      const product = byId.get(value);
      if (product === undefined) return undefined;
      return {
        name: product.name,
        count,
        narrowing: { ...now, product: product.slug },
        isChosen: product.slug === now.product,
      };
    }),
    kind: facets.kinds.map(({ value, count }) => ({
      name: words.kinds[value],
      count,
      narrowing: { ...now, kind: value },
      isChosen: value === now.kind,
    })),
    cloud: ways(facets.clouds, ({ value, count }) => ({
      name: cloudNames([value], clouds),
      count,
      narrowing: { ...now, cloud: value },
      isChosen: value === now.cloud,
    })),
  };
  const shown = (['product', 'kind', 'cloud'] as const).filter((name) => lists[name].length > 1);
  return (
    <nav aria-labelledby="narrow" className="facets">
      <h2 id="narrow">{words.search.narrow}</h2>
      {shown.map((name) => (
        <section key={name} aria-labelledby={`by-${name}`}>
          <h3 id={`by-${name}`}>{words.search.facets[name]}</h3>
          <Ways q={request.q} ways={lists[name].slice(0, SHOWN)} />
          {lists[name].length > SHOWN && (
            <details>
              <summary>{words.search.more(lists[name].length - SHOWN)}</summary>
              <Ways q={request.q} ways={lists[name].slice(SHOWN)} />
            </details>
          )}
        </section>
      ))}
    </nav>
  );
}

function Ways({ q, ways }: { readonly q: string; readonly ways: readonly Way[] }) {
  return (
    <ul className="index">
      {ways.map(({ name, count, narrowing, isChosen }) => (
        <li key={name}>
          <a href={searchAddress(q, narrowing)} aria-current={isChosen ? 'true' : undefined}>
            {name}
          </a>
          <span>{count}</span>
        </li>
      ))}
    </ul>
  );
}
