import type { Catalog } from '@/lib/catalog';
import { nearestName } from '@/lib/format/values';
import type { FieldError } from './http';

/** What a list is narrowed to, as somebody wrote it. */
interface Narrowing {
  /** ID or slug, of old too. */
  readonly product?: string | undefined;
  readonly topic?: string | undefined;
  readonly cloud?: string | undefined;
}

/** The same as the catalog has it: the product's ID, the cloud's token. */
interface ReadNarrowing extends Narrowing {
  /** What the catalog doesn't know; a list narrowed to that would be empty for no reason that anybody sees. */
  readonly errors: readonly FieldError[];
}

/** Reads what a list is to be narrowed to; empty parts narrow nothing. */
export function readNarrowing(catalog: Catalog, given: Narrowing): ReadNarrowing {
  const product = given.product ? findProduct(catalog, given.product) : undefined;
  const topic = given.topic ? findTopic(catalog, given.topic) : undefined;
  const cloud = given.cloud?.trim().toLowerCase() || undefined;
  const errors = [
    ...(given.product && product === undefined ? [unknownProduct(catalog, given.product)] : []),
    ...(given.topic && topic === undefined ? [unknownTopic(catalog, given.topic)] : []),
    ...(cloud !== undefined && !cloudsOf(catalog).includes(cloud) ? [unknownCloud(catalog, cloud)] : []),
  ];
  return { product, topic, cloud, errors };
}

function findProduct(catalog: Catalog, named: string): string | undefined {
  const bySlug = catalog.product(named.trim().toLowerCase());
  if (bySlug !== undefined) return bySlug.product.id;
  const found = [catalog.findProductId(named), catalog.findOldProduct(named)].find(({ kind }) => kind === 'product');
  return found?.kind === 'product' ? found.product.id : undefined;
}

function findTopic(catalog: Catalog, id: string): string | undefined {
  const { kind } = catalog.findTopicId(id);
  return catalog.topic(id)?.id ?? (kind === 'article' || kind === 'choice' ? id : undefined);
}

function cloudsOf(catalog: Catalog): readonly string[] {
  return [...new Set([...Object.keys(catalog.clouds), ...catalog.searchIndex.columns.clouds])];
}

function unknownProduct(catalog: Catalog, named: string): FieldError {
  const slugs = new Map(
    catalog.products().flatMap(({ slug, name }) => [
      [name, slug],
      [slug, slug],
    ]),
  );
  const near = slugs.get(nearestName(named.trim(), [...slugs.keys()]) ?? '');
  const fix =
    near === undefined
      ? 'Use an `id` or `slug` from /products.'
      : `Use "${near}", or any \`id\` or \`slug\` from /products.`;
  return { field: 'product', message: `There’s no product "${named}".`, fix };
}

function unknownTopic(catalog: Catalog, id: string): FieldError {
  const found = catalog.findTopicId(id);
  const message = found.kind === 'gone' ? found.reason || `"${id}" was removed.` : `There’s no support topic "${id}".`;
  return { field: 'topic', message, fix: 'Use an ID from `topics` in /products/{id}.' };
}

function unknownCloud(catalog: Catalog, cloud: string): FieldError {
  const known = cloudsOf(catalog);
  const near = nearestName(cloud, known);
  const fix =
    near === undefined ? `Use one of: ${known.join(', ')}.` : `Use "${near}". Known clouds: ${known.join(', ')}.`;
  return { field: 'cloud', message: `There’s no cloud "${cloud}".`, fix };
}
