import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ASSET_PREFIX } from './cache-policy';

/** The addresses of the files that a build consists of: its scripts, styles and fonts, and what stands in `public/`. */
export function buildFiles(root: string): ReadonlySet<string> {
  const parts = [
    { folder: path.join(root, '.next', 'static'), prefix: ASSET_PREFIX },
    { folder: path.join(root, 'public'), prefix: '/' },
  ];
  return new Set(parts.flatMap(({ folder, prefix }) => filesIn(folder).map((name) => prefix + addressOf(name))));
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => statSync(path.join(folder, name)).isFile());
}

function addressOf(name: string): string {
  return name.split(path.sep).map(encodeURIComponent).join('/');
}
