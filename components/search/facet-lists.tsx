import { Icon } from '@/components/icons';
import { type CloudTable, cloudNames, ownWords, type Spoken, type Written } from '@/components/lists';
import { type SearchNarrowing, searchAddress, searchAddresses } from '@/lib/addresses';
import type { Product } from '@/lib/catalog';
import type { FacetCount, ResultPage, SearchRequest } from '@/lib/search';
import { siteText } from '@/lib/text';

/** Values of a facet that are shown; the rest is folded. */
const SHOWN = 6;

interface FacetListsProps {
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
  /** The attributes of the name. */
  readonly written?: Written;
  readonly count: number;
  readonly narrowing: Narrowing;
  readonly isChosen: boolean;
}

/** The narrower searches with the number of their results, as plain links. */
export function FacetLists({ found, products, clouds }: FacetListsProps) {
  const words = siteText();
  const { request, facets } = found;
  const now = narrowingOf(request);
  const addressOf = searchAddresses(request.q);
  const byId = new Map(products.map((product) => [product.id, product]));
  const ways = (counts: readonly FacetCount[], wayOf: (each: FacetCount) => Way | undefined) =>
    counts.flatMap((each) => wayOf(each) ?? []);
  const lists = {
    product: ways(facets.products, ({ value, count }) => {
      const product = byId.get(value);
      if (product === undefined) return undefined;
      return {
        name: product.name,
        written: ownWords(product, product.name),
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
      ...cloudNamed(value, clouds),
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
          <Ways addressOf={addressOf} ways={lists[name].slice(0, SHOWN)} />
          {lists[name].length > SHOWN && (
            <details>
              <summary>{words.search.more({ count: lists[name].length - SHOWN })}</summary>
              <Ways addressOf={addressOf} ways={lists[name].slice(SHOWN)} />
            </details>
          )}
        </section>
      ))}
    </nav>
  );
}

function cloudNamed(token: string, clouds: CloudTable): Pick<Way, 'name' | 'written'> {
  const cloud: Spoken | undefined = clouds[token];
  const name = cloudNames([token], clouds);
  return { name, written: cloud === undefined ? {} : ownWords(cloud, name) };
}

interface WaysProps {
  readonly addressOf: (narrowing: Narrowing) => string;
  readonly ways: readonly Way[];
}

function Ways({ addressOf, ways }: WaysProps) {
  return (
    <ul className="index">
      {ways.map(({ name, written, count, narrowing, isChosen }) => (
        <li key={name}>
          <a href={addressOf(narrowing)} aria-current={isChosen ? 'true' : undefined} {...written}>
            {name}
          </a>
          <span>{count}</span>
        </li>
      ))}
    </ul>
  );
}

interface ChosenFiltersProps {
  readonly request: SearchRequest;
  readonly clouds: CloudTable;
}

/** What the results are narrowed to; each entry leads to the search without it. */
export function ChosenFilters({ request, clouds }: ChosenFiltersProps) {
  const words = siteText();
  const now = narrowingOf(request);
  const { product, kind, cloud } = request;
  const chosen = [
    {
      name: product?.name,
      written: product && ownWords(product, product.name),
      without: { ...now, product: undefined },
    },
    { name: kind && words.kinds[kind], written: {}, without: { ...now, kind: undefined } },
    {
      ...(cloud === undefined ? { name: undefined, written: {} } : cloudNamed(cloud, clouds)),
      without: { ...now, cloud: undefined },
    },
  ].flatMap(({ name, written, without }) => (name === undefined ? [] : [{ name, written, without }]));
  if (chosen.length === 0) return null;
  return (
    <ul aria-label={words.search.chosen} className="chips mb-6">
      {chosen.map(({ name, written, without }) => (
        <li key={name}>
          <a href={searchAddress(request.q, without)} className="chip" aria-label={words.search.remove({ name })}>
            <span {...written}>{name}</span> <Icon name="close" />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What a search is narrowed to, without the page: a narrower or wider search begins at its first page. */
type Narrowing = Omit<SearchNarrowing, 'page'>;

/** The narrowing of a search as its address says it. */
export function narrowingOf({ product, kind, cloud }: SearchRequest): Narrowing {
  return { product: product?.slug, kind, cloud };
}
