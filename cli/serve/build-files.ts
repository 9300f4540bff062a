import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ASSET_PREFIX } from './cache-policy';
import { type StoredPage, storedPage } from './send-page';
import type { Site } from './site';

/** What the kinds of files are sent as; another kind, which no build has so far, is sent by the framework. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=UTF-8',
  '.js': 'application/javascript; charset=UTF-8',
  '.svg': 'image/svg+xml',
};

/** The addresses of the files that a build consists of: its scripts, styles and fonts, and what stands in `public/`. */
export function buildFiles(root: string): ReadonlySet<string> {
  return new Set(
    partsOf(root).flatMap(({ folder, prefix }) => filesIn(folder).map((name) => prefix + addressOf(name))),
  );
}

/** Sends files of the build from disk, and leaves everything else to `render`. @param files what `buildFiles` gave */
export function withBuildFiles(root: string, files: ReadonlySet<string>, render: Site['render']): Site['render'] {
  return async (address, brought, isRead) => {
    const type = files.has(address) ? TYPES[path.posix.extname(address)] : undefined;
    return type === undefined ? render(address, brought, isRead) : readBuildFile(root, address, type);
  };
}

async function readBuildFile(root: string, address: string, type: string): Promise<StoredPage> {
  const { folder, prefix } = partsOf(root).find((part) => address.startsWith(part.prefix)) ?? {
    folder: '',
    prefix: '',
  };
  const body = await readFile(path.join(folder, ...address.slice(prefix.length).split('/').map(decodeURIComponent)));
  // Whatever the catalog says, it is the same.
  return { ...storedPage(200, { 'content-type': type }, body), reads: [] };
}

function partsOf(root: string) {
  return [
    { folder: path.join(root, '.next', 'static'), prefix: ASSET_PREFIX },
    { folder: path.join(root, 'public'), prefix: '/' },
  ];
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => statSync(path.join(folder, name)).isFile());
}

function addressOf(name: string): string {
  return name.split(path.sep).map(encodeURIComponent).join('/');
}
