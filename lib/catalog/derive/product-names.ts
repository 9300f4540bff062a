import type { ContentData } from '@/lib/format';
import { fold, type KeyedFacts } from './derived';
import { ownerOf } from './owner-label';
import { isStandIn } from './product-ids';
import { Tally } from './tally';

type Members = ReadonlyMap<string, readonly KeyedFacts[]>;

/**
 * Names products (FORMAT.md E.2): the data file; the product's own description; the service in its owners' id; its
 * service and resource; `Product <id>`. Where two ids get one label, the resource or a resource tag tells them apart.
 */
export function nameProducts(members: Members, data: ContentData): ReadonlyMap<string, string> {
  const labels = new Map([...members].map(([id, articles]) => [id, data.products[id]?.name ?? labelOf(id, articles)]));
  const holders = new Map<string, readonly string[]>();
  for (const [id, label] of labels) holders.set(fold(label), [...(holders.get(fold(label)) ?? []), id]);
  const names = new Map(labels);
  for (const ids of holders.values()) {
    if (ids.length < 2) continue;
    for (const [id, name] of tellApart(ids, labels, members, data)) names.set(id, name);
  }
  return names;
}

function labelOf(id: string, articles: readonly KeyedFacts[]): string {
  const owners = new Tally();
  const services = new Tally();
  for (const article of articles) {
    owners.add(ownerOf(article.ownershipId).service);
    services.add(serviceName(article));
  }
  if (isStandIn(id)) return owners.dominant(0.5) || standInName(id);
  return describedName(articles) || owners.dominant() || services.dominant() || `Product ${id}`;
}

/** A product that describes itself: `Support topic description for Azure Backup` (FORMAT.md B.2), if not by its GUID. */
function describedName(articles: readonly KeyedFacts[]): string {
  for (const { kind, pageTitle } of articles) {
    const [, name = ''] = /^support topic descriptions? for (.+)$/i.exec(pageTitle) ?? [];
    if (kind === 'supportTopicDescription' && name !== '' && !/^[\da-f]{8}-/i.test(name)) return name;
  }
  return '';
}

function serviceName({ service, resource }: KeyedFacts): string {
  const name = service.replace(/^microsoft\./, '');
  return name === '' ? '' : capitalise(resource === '' ? name : `${name} ${resource}`);
}

function standInName(id: string): string {
  const words = id
    .replace(/^\w+:/, '')
    .replace(/^microsoft\./, '')
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
  for (const id of ids.toSorted((a, b) => rank(a, data) - rank(b, data) || (a < b ? -1 : 1))) {
    const label = labels.get(id) ?? id;
    const additions = isStandIn(id) ? ['more articles'] : distinctions(members.get(id) ?? []);
    const candidates = [label, ...additions.map((addition) => `${label} (${addition})`), `${label} (${id})`];
    const name = candidates.find((candidate) => !used.has(fold(candidate))) ?? label;
    used.add(fold(name));
    names.set(id, name);
  }
  return names;
}

/** Who keeps the plain label: a name from the data file, then a real product, then a stand-in. */
function rank(id: string, data: ContentData): number {
  return data.products[id] ? 0 : isStandIn(id) ? 2 : 1;
}

function distinctions(articles: readonly KeyedFacts[]): readonly string[] {
  const resources = new Tally();
  for (const { resource } of articles) resources.add(resource);
  const tags = new Tally();
  for (const tag of articles.flatMap(({ resourceTags }) => resourceTags)) tags.add(tag);
  return [...resources.values().slice(0, 3), ...tags.values().slice(0, 3)];
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
