import type { Product } from '@/lib/catalog';

/** Products that stand under one heading. */
export interface Shelf {
  readonly name: string;
  readonly products: readonly Product[];
}

const order = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Products by group, groups and products by name; those of no group under `other`, last. */
export function byGroup(products: readonly Product[], other: string): readonly Shelf[] {
  const shelves = shelvesOf(products, (product) => product.group || other);
  return shelves.toSorted(
    (a, b) => Number(a.name === other) - Number(b.name === other) || order.compare(a.name, b.name),
  );
}

/** Products by first letter; digits and other signs under `#`. */
export function byLetter(products: readonly Product[]): readonly Shelf[] {
  return shelvesOf(products, letterOf).toSorted((a, b) => order.compare(a.name, b.name));
}

function letterOf({ name }: Product): string {
  const letter = name.charAt(0).toUpperCase();
  return /\p{L}/u.test(letter) ? letter : '#';
}

function shelvesOf(products: readonly Product[], nameOf: (product: Product) => string): readonly Shelf[] {
  const sorted = products.toSorted((a, b) => order.compare(a.name, b.name));
  const shelves = new Map<string, Product[]>();
  for (const product of sorted) {
    const name = nameOf(product);
    shelves.set(name, [...(shelves.get(name) ?? []), product]);
  }
  return [...shelves].map(([name, own]) => ({ name, products: own }));
}
