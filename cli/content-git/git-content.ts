import { createHash } from 'node:crypto';
import path from 'node:path';
import { projectRoot } from '@/lib/catalog/process';
import { compileContent } from '../serve/compile-content';
import { createFollower } from '../serve/follower';
import type { Log } from '../serve/log';
import type { ContentSource } from '../serve/page-handler';
import { SETTINGS } from '../serve/setting-table';
import { type Environment, readSettings, type Settings, SettingsError } from '../serve/settings';
import { type ContentClone, clonedContentDir } from './content-clone';
import { contentHook } from './content-hook';
import { hasContent, lookAtRepository } from './follow-content';
import { type GitAddress, readGitAddress, readProtocols } from './git-address';

/** Time that git may take for one update, and so for the first: 100 MB over a slow line. */
const LONGEST_MS = 10 * 60_000;

/** Minutes between two looks at the repository, at most a week. */
const MOST_MINUTES = 10_080;

/** Content that comes from a git repository. */
export interface GitContent {
  /** As those of a folder, with the clone's folder. */
  readonly settings: Settings;
  readonly clone: ContentClone;
  readonly protocols: readonly string[];
  readonly everyMs: number;
  /** Whether content with new errors is published too. */
  readonly isAlwaysTaken: boolean;
  /** Empty for no address at which a push can be told. */
  readonly hookSecret: string;
}

/**
 * Reads `CONTENT_GIT` and what goes with it. The clone is beside the catalog.
 * @returns `undefined` where content comes from a folder
 * @throws SettingsError for a wrong setting
 */
export function readGitContent(args: readonly string[], env: Environment): GitContent | undefined {
  const text = env.CONTENT_GIT?.trim() ?? '';
  if (text === '') return undefined;
  if (env.CONTENT_DIR?.trim() || args.some((arg) => /^--content(?:=|$)/.test(arg)))
    throw new SettingsError('CONTENT_GIT and CONTENT_DIR are both set; set only one of them');
  const protocols = readProtocols(env.CONTENT_GIT_PROTOCOLS?.trim() || SETTINGS.CONTENT_GIT_PROTOCOLS.default);
  const address = readGitAddress(text, protocols);
  const catalog = path.join(projectRoot(), '.stepwise', `catalog-${hashOf(address)}.db`);
  const own = { ...env, STEPWISE_CATALOG: env.STEPWISE_CATALOG?.trim() || catalog };
  const settings = readSettings(args, own, false);
  const clone = { address, folder: `${settings.catalogFile}.git` };
  return {
    settings: { ...settings, contentDir: clonedContentDir(clone), contentName: address.shown },
    clone,
    protocols,
    everyMs: readMinutes(env.CONTENT_GIT_EVERY?.trim() || SETTINGS.CONTENT_GIT_EVERY.default) * 60_000,
    isAlwaysTaken: readAccept(env.CONTENT_GIT_ACCEPT?.trim() || SETTINGS.CONTENT_GIT_ACCEPT.default),
    hookSecret: env.CONTENT_HOOK_SECRET?.trim() ?? '',
  };
}

/** Every repository, branch, and folder has a catalog of its own. */
function hashOf({ url, branch, path: folder }: GitAddress): string {
  return createHash('sha256').update(`${url}#${branch}:${folder}`).digest('hex').slice(0, 10);
}

function readMinutes(text: string): number {
  if (/^\d+$/.test(text) && Number(text) <= MOST_MINUTES) return Number(text);
  throw new SettingsError(`CONTENT_GIT_EVERY is "${text}"; it must be a whole number of minutes up to ${MOST_MINUTES}`);
}

function readAccept(text: string): boolean {
  if (text === 'always' || text === 'no-new-errors') return text === 'always';
  throw new SettingsError(`CONTENT_GIT_ACCEPT is "${text}"; it must be no-new-errors or always`);
}

/** Serves what was fetched earlier at once, and follows the repository from then on; without any, fetches it first. */
export function gitSource(content: GitContent, log: Log): ContentSource {
  const { settings, clone, protocols, everyMs, isAlwaysTaken, hookSecret } = content;
  const stopping = new AbortController();
  const flags = isAlwaysTaken ? [] : ['--no-new-errors'];
  let isBeside = false;
  const compile = () => compileContent(settings, { flags, signal: stopping.signal, isBeside });
  const look = lookAtRepository({ clone, protocols, compile, log });
  const about = { content: clone.address.shown };
  const follower = createFollower({ about, look, everyMs, longestMs: () => LONGEST_MS, log });
  const prepare = async () => {
    if (await hasContent(clone)) await compile();
    else await follower.update().catch((error: unknown) => Promise.reject(asSettingsError(clone, error)));
  };
  return {
    ready: prepare(),
    follow: () => {
      isBeside = true;
      follower.follow();
    },
    refusal: follower.refusal,
    hook: hookSecret === '' ? undefined : contentHook(hookSecret, follower.ask),
    close: () => {
      stopping.abort();
      return follower.close();
    },
  };
}

function asSettingsError({ address }: ContentClone, error: unknown): SettingsError {
  const reason = error instanceof Error ? error.message : String(error);
  return new SettingsError(`the content of ${address.shown} couldn’t be read: ${reason}`);
}
