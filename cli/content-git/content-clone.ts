import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { GitAddress } from './git-address';
import { GitError, type GitLimits, runGit } from './run-git';

/** Where the newest commit is kept, apart from what is checked out. */
const NEWEST = 'refs/stepwise/newest';

/** Time between two clones that are made to take the place of one that may be damaged. */
const RENEW_MS = 10 * 60_000;

/** When each clone was made anew, or tried to be. */
const renewedAt = new WeakMap<ContentClone, number>();

/** A copy of a repository on this machine, without its history, which follows a branch. */
export interface ContentClone {
  readonly address: GitAddress;
  /** The folder it is in; nothing else is. */
  readonly folder: string;
}

/** The content folder in a clone. */
export function clonedContentDir({ folder, address }: ContentClone): string {
  return path.join(folder, ...address.path.split('/'));
}

/** The commit that is checked out; `undefined` where nothing is. */
export async function checkedOut({ folder }: ContentClone, limits: GitLimits): Promise<string | undefined> {
  try {
    return await runGit(folder, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], limits);
  } catch {
    return undefined;
  }
}

/**
 * Fetches the newest commit of the branch, whatever it was before, and checks it out. Only this commit is fetched, and of
 * its files only those of the content folder. Where that fails and works in a new clone, the new one takes the place of the old: a
 * power cut damages one in more ways than can be told from the words that git has for them.
 * @returns the commit
 * @throws GitError where the repository gives none; then what is checked out stays
 */
export async function fetchContent(clone: ContentClone, limits: GitLimits): Promise<string> {
  try {
    return await fetchInto(clone.folder, clone, limits);
  } catch (error) {
    const isEarly = Date.now() - (renewedAt.get(clone) ?? 0) < RENEW_MS;
    if (!(error instanceof GitError) || limits.signal.aborted || isEarly) throw error;
    renewedAt.set(clone, Date.now());
    return renew(clone, limits).catch(() => Promise.reject(error));
  }
}

async function renew(clone: ContentClone, limits: GitLimits): Promise<string> {
  const { folder } = clone;
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  try {
    const head = await fetchInto(fresh, clone, limits);
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
    return head;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

async function fetchInto(folder: string, { address }: ContentClone, limits: GitLimits): Promise<string> {
  const remote = [['remote.origin.url', address.url]] as const;
  const git = (...args: readonly string[]) => runGit(folder, args, limits, remote);
  mkdirSync(folder, { recursive: true });
  removeLocks(path.join(folder, '.git'));
  await git('init', '--quiet', '--template=');
  const flags = ['--quiet', '--depth=1', '--filter=blob:none', '--no-tags', '--no-recurse-submodules', '--force'];
  await git('fetch', ...flags, 'origin', `+${address.branch || 'HEAD'}:${NEWEST}`);
  await git('sparse-checkout', ...(address.path === '' ? ['disable'] : ['set', address.path]));
  await git('checkout', '--quiet', '--force', '--detach', NEWEST);
  await git('clean', '--quiet', '-ffdx');
  return await git('rev-parse', 'HEAD');
}

/** What a git that was killed leaves behind; no other git works in this folder. */
function removeLocks(folder: string): void {
  for (const place of [folder, path.join(folder, 'info'), path.join(folder, ...path.dirname(NEWEST).split('/'))]) {
    for (const name of namesIn(place)) if (name.endsWith('.lock')) rmSync(path.join(place, name), { force: true });
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
