import { fold } from '@/lib/catalog';
import type { ContentData } from '@/lib/format';
import type { Member, Members, Traits } from './members';
import { isStandIn, type ServiceProducts } from './service-products';
import { Tally } from './tally';

/**
 * What each product id is called (FORMAT.md E.2): by the data file; by the product's own description; by the service in its
 * owners' id; by its service and resource; `Product <id>`. Several ids may get one label.
 */
export function labelProducts(
  members: Members,
  data: ContentData,
  services: ServiceProducts,
): ReadonlyMap<string, string> {
  const labels = new Map([...members].map(([id, articles]) => [id, data.products[id]?.name ?? labelOf(id, articles)]));
  for (const id of labels.keys()) {
    const product = data.products[id] ? undefined : services.get(id);
    if (product !== undefined) labels.set(id, labels.get(product) ?? product);
  }
  return labels;
}

/** Names products by their labels; where two ids get one label, the resource, a resource tag, or the folder tells them apart. */
export function nameProducts(
  members: Members,
  labels: ReadonlyMap<string, string>,
  data: ContentData,
): ReadonlyMap<string, string> {
  const holders = new Map<string, readonly string[]>();
  const names = new Map<string, string>();
  for (const id of members.keys()) {
    const label = labels.get(id) ?? id;
    holders.set(fold(label), [...(holders.get(fold(label)) ?? []), id]);
    names.set(id, label);
  }
  for (const ids of holders.values()) {
    if (ids.length < 2) continue;
    for (const [id, name] of tellApart(ids, labels, members, data)) names.set(id, name);
  }
  return names;
}

/** Whether a label says no more than the id. */
export function isNameless(id: string, label: string): boolean {
  return fold(label) === fold(`Product ${id}`);
}

function labelOf(id: string, articles: readonly Member[]): string {
  if (isStandIn(id)) return standInName(id);
  const described = articles.find(({ traits }) => traits.productName !== '')?.traits.productName;
  if (described !== undefined) return described;
  const owners = new Tally();
  const services = new Tally();
  for (const { traits } of articles) {
    owners.add(traits.ownerService);
    services.add(serviceName(traits));
  }
  return owners.dominant() || services.dominant() || `Product ${id}`;
}

function serviceName({ service, resource }: Traits): string {
  const name = service.replace(/^microsoft\./, '');
  return name === '' ? '' : capitalise(resource === '' ? name : `${name} ${resource}`);
}

function standInName(id: string): string {
  const words = id
    .replace(/^\w+:/, '')
    .replace(/^(microsoft|advisorrecommendation)\./, '')
    .split(/[^\p{L}\p{N}]+/u);
  return capitalise(words.filter((word) => word !== '' && word !== 'tsg').join(' '));
}

function tellApart(
  ids: readonly string[],
  labels: ReadonlyMap<string, string>,
  members: Members,
  data: ContentData,
): ReadonlyMap<string, string> {
  const used = new Set<string>();
  const names = new Map<string, string>();
  for (const id of ids.toSorted((a, b) => rankOf(a, data) - rankOf(b, data) || (a < b ? -1 : 1))) {
    const label = labels.get(id) ?? id;
    const articles = members.get(id) ?? [];
    const additions = isStandIn(id)
      ? ['more articles', standInName(id)]
      : [...distinctions(articles), ...traitsOf(articles)];
    const candidates = [label, ...additions.map((addition) => `${label} (${addition})`), `${label} (${id})`];
    const name = candidates.find((candidate) => !used.has(fold(candidate))) ?? label;
    used.add(fold(name));
    names.set(id, name);
  }
  return names;
}

/** Who keeps the plain label: a name from the data file, then a numeric id, then a GUID, then a stand-in. */
export function rankOf(id: string, data: ContentData): number {
  return data.products[id] ? 0 : isStandIn(id) ? 3 : /^\d+$/.test(id) ? 1 : 2;
}

/** The words by which a product may differ from others of its label, the plainest first; none for a number alone. */
export function distinctions(articles: readonly Member[]): readonly string[] {
  return traitsOf(articles).filter((words) => /\p{L}{2}/u.test(words));
}

function traitsOf(articles: readonly Member[]): readonly string[] {
  if (articles.every(({ traits }) => traits.kind === 'supportTopicDescription')) return ['support topics'];
  const resources = new Tally();
  const tags = new Tally();
  const folders = new Tally();
  for (const { traits } of articles) {
    resources.add(traits.resource);
    for (const tag of traits.resourceTags) tags.add(tag);
    folders.add(traits.folder);
  }
  return [resources, tags, folders].flatMap((tally) => tally.values().slice(0, 3));
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
