import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { moduleFolder, projectRoot } from '@/lib/catalog';

/**
 * The bundle of a worker: beside the bundle that this module is part of, else in the launcher's newest bundle
 * (`.stepwise/cli/manifest.json` names it); `undefined` where there is none.
 */
export function workerFile(name: 'compile-worker' | 'index-worker'): string | undefined {
  const cli = path.join(projectRoot(), '.stepwise', 'cli');
  const folders = [moduleFolder(), cli, path.join(cli, newestBundle(cli))];
  const names = [`${name}.js`, `${name}.mjs`];
  return folders.flatMap((folder) => names.map((file) => path.join(folder, file))).find((file) => existsSync(file));
}

function newestBundle(cli: string): string {
  try {
    const manifest: unknown = JSON.parse(readFileSync(path.join(cli, 'manifest.json'), 'utf8'));
    const isManifest = typeof manifest === 'object' && manifest !== null && 'folder' in manifest;
    return isManifest ? String(manifest.folder) : '';
  } catch {
    return '';
  }
}
