import { type LandingPage, Landings } from '@/components/article';
import { type CloudTable, GroupIcon, inLanguage, ownWords, saidForms, type Written } from '@/components/lists';
import { Breadcrumbs } from '@/components/site';
import { Told, told } from '@/components/words';
import { FINDER_ID, flowPageAddress, productAddress, SEARCH_FIELDS } from '@/lib/addresses';
import { FLOW_FIELDS } from '@/lib/flow';
import type { ProductPart, ProductView } from '@/lib/journey';
import { siteText } from '@/lib/text';
import { EntryList } from './entry-list';
import { fragmentName, hasRail, ProductRail } from './product-rail';

interface Props {
  readonly view: ProductView;
  /** The part of it that was asked for; `undefined` for the whole. */
  readonly part: ProductPart | undefined;
  readonly clouds: CloudTable;
  readonly landings?: readonly LandingPage[];
}

/** A product: what to do about it first, then its kinds of problems, each with its best articles, or one part of these in full. */
export function ProductPage({ view, part, clouds, landings = [] }: Props) {
  const { product } = view;
  const isWhole = part === undefined;
  return (
    <>
      <Breadcrumbs
        way={[
          { name: siteText().site.products, address: '/products' },
          ...(isWhole
            ? []
            : [{ name: product.name, address: productAddress(product.slug), written: inLanguage(product) }]),
        ]}
        current={isWhole ? product.name : partName(part)}
        written={isWhole ? inLanguage(product) : partWords(part)}
      />
      <ProductHead view={view} />
      <div className={hasRail(view) ? 'columns columns-rail-first' : ''}>
        {hasRail(view) && <ProductRail view={view} part={part} />}
        <div>
          <SearchWithin view={view} />
          <div id="product-entries">
            {isWhole ? <Whole view={view} clouds={clouds} landings={landings} /> : <Part {...{ view, part, clouds }} />}
          </div>
        </div>
      </div>
    </>
  );
}

/** What a part is called: its kind of problem, or its kind of article. */
export function partName({ category, kind }: ProductPart): string {
  return category?.name ?? fragmentName(kind ?? '');
}

/** The attributes of that name: authors name kinds of problems, too. */
function partWords({ category }: ProductPart): Written {
  return category?.language === undefined ? {} : inLanguage({ language: category.language });
}

function offersOf(counts: ProductView['counts']): string {
  const words = siteText().product.offers;
  return OFFERS.filter((offer) => counts[offer] > 0)
    .map((offer) => words[offer]({ count: counts[offer] }))
    .join(' · ');
}

const OFFERS = ['solutions', 'guided', 'checks', 'forms'] as const;

function ProductHead({ view: { product, counts, canBeTroubleshot } }: { readonly view: ProductView }) {
  const words = siteText().product;
  return (
    <div className="product-head">
      <GroupIcon group={product.group} />
      <div className="min-w-0">
        <h1 {...ownWords(product, product.name)}>{product.name}</h1>
        <p className="label">{offersOf(counts)}</p>
      </div>
      {canBeTroubleshot && (
        <a href={finderOf(product.id)} className="button button-strong no-print" data-flow-start>
          {words.troubleshoot}
        </a>
      )}
    </div>
  );
}

/** The finder's first question, answered. */
function finderOf(productId: string): string {
  return `${flowPageAddress(FINDER_ID, 'product')}?${new URLSearchParams({ product: productId, [FLOW_FIELDS.from]: 'product' })}`;
}

/** Searches the product's articles; with script (components/lists) it narrows this page while the reader types. */
function SearchWithin({ view: { product } }: { readonly view: ProductView }) {
  const words = siteText().product;
  return (
    <search className="product-search no-print">
      <form action="/search">
        <input type="hidden" name={SEARCH_FIELDS.product} value={product.slug} />
        <label>
          <span className="sr-only">
            <Told>{words.search({ name: told(product.name, inLanguage(product)) })}</Told>
          </span>
          <input
            type="search"
            name={SEARCH_FIELDS.q}
            className="field"
            autoComplete="off"
            spellCheck={false}
            placeholder={words.search({ name: product.name })}
            aria-describedby="product-search-help"
            data-filters="product-entries"
            data-said={saidForms(words.filterDone)}
          />
        </label>
        <button type="submit" className="button">
          {words.searchButton}
        </button>
        <p id="product-search-help" className="label needs-script">
          {words.searchHelp}
        </p>
        <p role="status" className="label" />
      </form>
    </search>
  );
}

/** Entries shown before anything is opened, over all categories together. */
const SHOWN = 40;

/** Entries of a category that are shown, whatever else there is. */
const FEWEST_SHOWN = 2;
const MOST_SHOWN = 5;

function Whole({
  view,
  clouds,
  landings,
}: Pick<Props, 'view' | 'clouds'> & { readonly landings: readonly LandingPage[] }) {
  const words = siteText().product;
  const { categories } = view;
  const [only, ...others] = categories;
  if (only === undefined) return <Fragmentary view={view} clouds={clouds} landings={landings} />;
  const isOne = others.length === 0;
  const shown = isOne ? SHOWN / 2 : Math.min(MOST_SHOWN, Math.max(FEWEST_SHOWN, Math.floor(SHOWN / categories.length)));
  return (
    <>
      <Landings landings={landings} clouds={clouds} isFolded />
      <div className={isOne ? '' : 'category-grid'}>
        {categories.map(({ id, name, language, entries }) => (
          <section
            key={id}
            className={isOne ? '' : 'card category'}
            aria-label={name || words.problems}
            data-filter-group
          >
            {name !== '' && (
              <h2 className="category-name">
                <span {...(language === undefined ? {} : ownWords({ language }, name))}>{name}</span>{' '}
                <span className="label">{entries.length}</span>
              </h2>
            )}
            <EntryList entries={entries.slice(0, shown)} clouds={clouds} as={isOne ? 'row' : 'line'} />
            {entries.length > shown && (
              <details className="category-rest">
                <summary>{words.more({ count: entries.length - shown })}</summary>
                <EntryList entries={entries.slice(shown)} clouds={clouds} as="line" />
              </details>
            )}
          </section>
        ))}
      </div>
    </>
  );
}

/** A product without a solution: its start pages, and what else there is. */
function Fragmentary({
  view,
  clouds,
  landings,
}: Pick<Props, 'view' | 'clouds'> & { readonly landings: readonly LandingPage[] }) {
  const words = siteText().product;
  const [first] = view.fragments;
  if (first === undefined && landings.length === 0) return <p>{words.empty}</p>;
  const entries = first?.entries ?? [];
  return (
    <>
      <Landings landings={landings} clouds={clouds} />
      {first !== undefined && (
        <section aria-labelledby="fragments">
          <p className="mb-6">{words.onlyFragments}</p>
          <h2 id="fragments">{fragmentName(first.kind)}</h2>
          <EntryList entries={entries.slice(0, SHOWN / 2)} clouds={clouds} as="row" />
          {entries.length > SHOWN / 2 && (
            <p className="mt-4">
              <a href={productAddress(view.product.slug, { kind: first.kind })}>
                {words.showAll({ count: entries.length })}
              </a>
            </p>
          )}
        </section>
      )}
    </>
  );
}

function Part({ view, part, clouds }: Pick<Props, 'view' | 'clouds'> & { readonly part: ProductPart }) {
  const words = siteText().product;
  const { category, kind, page, pageCount, entries } = part;
  const addressOf = (to: number) => productAddress(view.product.slug, { category: category?.id, kind, page: to });
  return (
    <section aria-labelledby="part" data-filter-group>
      <h2 id="part" {...partWords(part)}>
        {partName(part)}
      </h2>
      <EntryList entries={entries} clouds={clouds} as="row" />
      {pageCount > 1 && (
        <nav aria-label={words.pages} className="part-pages">
          {page > 1 ? <a href={addressOf(page - 1)}>{words.previous}</a> : <span />}
          <span className="label">{words.pageOf({ page, pages: pageCount })}</span>
          {page < pageCount ? <a href={addressOf(page + 1)}>{words.next}</a> : <span />}
        </nav>
      )}
    </section>
  );
}
