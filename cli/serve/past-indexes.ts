import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'esbuild';

/** `import { one, type Two } from 'three';` */
const IMPORT = /import \{([^}]*)\} from '([^']+)';/g;

/** `export { one, type Two } from './three';` */
const EXPORT = /export \{([^}]*)\} from '([^']+)';/g;

/** A name as a module exports it, and the module. */
interface Origin {
  readonly name: string;
  readonly file: string;
}

/**
 * Has an import by the index of a room lead to the file that the index takes the name from. To esbuild, whoever imports an index can
 * reach all that it exports, so that what only a part needs that is fetched later would be in what every page loads.
 * What an index has of its own is taken from it, as ever.
 * @param root of the project, where `@/` leads
 */
export function pastIndexes(root: string): Plugin {
  const indexes = new Map<string, ReadonlyMap<string, Origin>>();
  const indexOf = (file: string) => {
    const known = indexes.get(file) ?? exportsOf(root, file);
    indexes.set(file, known);
    return known;
  };
  const originOf = (name: string, file: string): Origin => {
    const origin = indexOf(file).get(name);
    return origin === undefined ? { name, file } : originOf(origin.name, origin.file);
  };
  return {
    name: 'past-indexes',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
        const text = await readFile(file, 'utf8');
        const contents = text.replace(IMPORT, (whole, names: string, from: string) => {
          const to = sourceAt(root, file, from);
          return to === undefined ? whole : importsOf(names, (name) => originOf(name, to));
        });
        return { contents, loader: 'ts' };
      });
    },
  };
}

/** An import of names, each from where it comes; types are needed by nobody who bundles. */
function importsOf(names: string, originOf: (name: string) => Origin): string {
  return namesIn(names)
    .map(({ name, as }) => ({ ...originOf(name), as }))
    .map((origin) => `import { ${origin.name} as ${origin.as} } from ${JSON.stringify(origin.file)};`)
    .join('');
}

/** What a module hands on of others, by the name that it gives it. */
function exportsOf(root: string, file: string): ReadonlyMap<string, Origin> {
  const found = new Map<string, Origin>();
  for (const [, names = '', from = ''] of readFileSync(file, 'utf8').matchAll(EXPORT)) {
    const to = sourceAt(root, file, from);
    if (to !== undefined) for (const { name, as } of namesIn(names)) found.set(as, { name, file: to });
  }
  return found;
}

function namesIn(list: string): readonly { readonly name: string; readonly as: string }[] {
  return list.split(',').flatMap((each) => {
    const [name = '', as = name] = each.trim().split(' as ');
    return name === '' || name.startsWith('type ') ? [] : [{ name, as }];
  });
}

/** The source that an import means; `undefined` for what isn't the project's own. */
function sourceAt(root: string, importer: string, from: string): string | undefined {
  const place = from.startsWith('@/')
    ? path.join(root, from.slice(2))
    : from.startsWith('.')
      ? path.resolve(path.dirname(importer), from)
      : undefined;
  return place && [`${place}.ts`, path.join(place, 'index.ts')].find((file) => existsSync(file));
}
