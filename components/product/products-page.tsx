import { GroupIcon, ListFilter, ProductIndex, siteWords } from '@/components/lists';
import { Breadcrumbs } from '@/components/site';
import { slugify } from '@/lib/addresses';
import type { Product } from '@/lib/catalog';
import { compareNames, siteText } from '@/lib/text';

interface Props {
  readonly products: readonly Product[];
  readonly articleCount: number;
}

/** Every product twice: by group, for those who know the field, and from A to Z, for those who know the name. */
export function ProductsPage({ products, articleCount }: Props) {
  const words = siteText().products;
  return (
    <>
      <Breadcrumbs way={[]} current={words.title} />
      <h1>{words.title}</h1>
      <p className="mt-3 mb-8 text-lead text-soft">
        {words.intro({ products: products.length, articles: articleCount })}
      </p>
      <ListFilter label={words.filter} list="product-lists" said={words.filterDone} />
      <div id="product-lists" className="space-y-14">
        <Shelves id="groups" title={words.byGroup} shelves={byGroup(products, words.otherGroup)} withIcons />
        <Shelves id="letters" title={words.byName} shelves={byLetter(products)} />
      </div>
    </>
  );
}

function Shelves({
  id,
  title,
  shelves,
  withIcons = false,
}: {
  readonly id: string;
  readonly title: string;
  readonly shelves: readonly Shelf[];
  /** Groups have icons, and addresses of their own; letters have none. */
  readonly withIcons?: boolean;
}) {
  return (
    <section aria-labelledby={id} data-filter-group>
      <h2 id={id} className="mb-4">
        {title}
      </h2>
      <div className="space-y-6">
        {shelves.map((shelf) => (
          <div
            key={shelf.name}
            data-filter-group
            className="border-t border-line pt-3 md:grid md:grid-cols-[16rem_minmax(0,1fr)]"
          >
            <h3 id={withIcons ? slugify(shelf.name) : undefined} className="shelf-name">
              {withIcons && <GroupIcon group={shelf.name} />}
              <span {...(shelf.name === shelf.products[0]?.group ? siteWords(shelf.name) : {})}>{shelf.name}</span>
            </h3>
            <ProductIndex products={shelf.products} columns={2} />
          </div>
        ))}
      </div>
    </section>
  );
}

/** Products that stand under one heading. */
interface Shelf {
  readonly name: string;
  readonly products: readonly Product[];
}

/** Products by group, groups and products by name; those of no group under `other`, last. */
function byGroup(products: readonly Product[], other: string): readonly Shelf[] {
  const shelves = shelvesOf(products, (product) => product.group || other);
  return shelves.toSorted(
    (a, b) => Number(a.name === other) - Number(b.name === other) || compareNames(a.name, b.name),
  );
}

/** Products by first letter; digits and other signs under `#`. */
function byLetter(products: readonly Product[]): readonly Shelf[] {
  return shelvesOf(products, letterOf).toSorted((a, b) => compareNames(a.name, b.name));
}

function letterOf({ name }: Product): string {
  const letter = name.charAt(0).toUpperCase();
  return /\p{L}/u.test(letter) ? letter : '#';
}

function shelvesOf(products: readonly Product[], nameOf: (product: Product) => string): readonly Shelf[] {
  const sorted = products.toSorted((a, b) => compareNames(a.name, b.name));
  const shelves = new Map<string, Product[]>();
  for (const product of sorted) {
    const name = nameOf(product);
    shelves.set(name, [...(shelves.get(name) ?? []), product]);
  }
  return [...shelves].map(([name, own]) => ({ name, products: own }));
}
