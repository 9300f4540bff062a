import { fold } from '@/lib/catalog';
import type { LiveContent } from '@/lib/compile/live';

/** A name that a header or a body may use, with what people call it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What can be named in content, as of the last time that it was settled. */
export interface Names {
  readonly products: readonly Named[];
  readonly topics: readonly Named[];
  /** Folded article id → paths of the files that have it. */
  readonly filesOfId: ReadonlyMap<string, readonly string[]>;
  readonly fileOfSlug: ReadonlyMap<string, string>;
  /** Values of `service`, `resource`, each once. */
  readonly services: readonly string[];
  readonly resources: readonly string[];
  /** Path of a file → place of a link among its links → address. */
  readonly linksOf: (path: string) => ReadonlyMap<number, string>;
}

const KNOWN = new WeakMap<LiveContent['derived'], Names>();

/** The names of content; found out once each time that it changed. */
export function namesOf(live: LiveContent): Names {
  const known = KNOWN.get(live.derived);
  if (known !== undefined) return known;
  const made = makeNames(live);
  KNOWN.set(live.derived, made);
  return made;
}

function makeNames(live: LiveContent): Names {
  const filesOfId = new Map<string, string[]>();
  const fileOfSlug = new Map<string, string>();
  const pathOfKey = new Map<number, string>();
  const [services, resources] = [new Set<string>(), new Set<string>()];
  for (const { path, facts } of live.files.values()) {
    if (facts === undefined) continue;
    if (facts.articleId !== '') push(filesOfId, fold(facts.articleId), path);
    fileOfSlug.set(live.slugOf(path) ?? '', path);
    pathOfKey.set(live.keyOf(path) ?? -1, path);
    if (facts.service !== '') services.add(facts.service);
    if (facts.resource !== '') resources.add(facts.resource);
  }
  let links: ReadonlyMap<string, ReadonlyMap<number, string>> | undefined;
  return {
    products: productsOf(live),
    topics: [...live.derived.topicNames].map(([id, { name }]) => ({ id, name })),
    filesOfId,
    fileOfSlug,
    services: [...services].toSorted(),
    resources: [...resources].toSorted(),
    linksOf: (path) => {
      links ??= linksByFile(live, pathOfKey);
      return links.get(path) ?? new Map();
    },
  };
}

/** Those that articles are about, and those that the data names. */
function productsOf({ derived, data }: LiveContent): readonly Named[] {
  const named = Object.entries(data.products).map(([id, { name }]) => ({ id, name }));
  const known = new Set(named.map(({ id }) => fold(id)));
  const others = derived.products.filter(({ id }) => !known.has(fold(id)) && !id.includes(':'));
  return [...named, ...others.map(({ id, name }) => ({ id, name }))];
}

function linksByFile(live: LiveContent, pathOfKey: ReadonlyMap<number, string>) {
  const links = new Map<string, Map<number, string>>();
  for (const { key, place, address } of live.derived.links) {
    const path = pathOfKey.get(key) ?? '';
    const known = links.get(path);
    if (known) known.set(place, address);
    else links.set(path, new Map([[place, address]]));
  }
  return links;
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
