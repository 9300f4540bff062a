import path from 'node:path';
import * as z from 'zod';
import { projectRoot } from '@/lib/catalog/process';
import type { Diagnostic } from '@/lib/format';
import { type ContentFolder, mounted } from './content-folders';
import { joinDataFiles, readDataFile } from './data-file';

/** What operators say of addresses outside the content (data file `outside-links.json`). */
export interface LinkData {
  /** Host, with its port where it names one → the host that has its pages now; `null` where pages stay, whatever it redirects to. */
  readonly oldHosts: Readonly<Record<string, { readonly to: string | null; readonly reason?: string }>>;
  /** Hosts that ask people to sign in. */
  readonly signInHosts: readonly string[];
  /** Hosts that are never asked; `*.` at the start stands for every host below. */
  readonly notAsked: readonly string[];
}

const HOST = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[^\s/]+$/, 'expected a host, such as learn.microsoft.com');
const HOSTS = z.array(HOST);
const OLD_HOSTS = z.record(HOST, z.object({ to: HOST.nullable(), reason: z.string().exactOptional() }));

const SETTINGS: Readonly<Record<string, z.ZodType<Partial<LinkData>>>> = {
  oldHosts: OLD_HOSTS.transform((oldHosts) => ({ oldHosts })),
  signInHosts: HOSTS.transform((signInHosts) => ({ signInHosts })),
  notAsked: HOSTS.transform((notAsked) => ({ notAsked })),
};

function settingOf(name: string): z.ZodType<Partial<LinkData>> {
  return SETTINGS[name] ?? z.never({ error: `no such setting; there is ${Object.keys(SETTINGS).join(', ')}` });
}

/**
 * Reads `outside-links.json` of the content folders, else the project's own. Never throws; a broken setting is a finding, and the
 * others count.
 * @param dataDir where the file is, instead of `data/` in the content folders
 */
export function readLinkData(
  folders: readonly ContentFolder[],
  dataDir?: string,
): { readonly data: LinkData; readonly diagnostics: readonly Diagnostic[] } {
  const own =
    dataDir === undefined
      ? folders.map((folder) => [path.join(folder.dir, 'data'), mounted(folder, 'data')] as const)
      : [[dataDir, 'data'] as const];
  const project = [[path.join(projectRoot(), 'content', 'data'), 'data'] as const];
  const file = readIn(own) ?? readIn(project);
  const none: LinkData = { oldHosts: {}, signInHosts: [], notAsked: [] };
  return { data: Object.assign({}, none, ...Object.values(file?.entries ?? {})), diagnostics: file?.diagnostics ?? [] };
}

function readIn(places: readonly (readonly [dir: string, name: string])[]) {
  return joinDataFiles(
    places.flatMap(([dir, name]) => {
      return readDataFile(path.join(dir, 'outside-links.json'), `${name}/outside-links.json`, settingOf) ?? [];
    }),
  );
}
