import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * The settings of the reader's own machine must change nothing, no hook of a caller may send us to another repository,
 * and nothing is fetched: what a partial clone lacks stays unknown.
 */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(own),
    NODE_ENV: process.env.NODE_ENV,
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}

/** What git prints, trimmed; `undefined` where there is no git, no repository, or git refuses. */
export function askGit(folder: string, args: readonly string[]): string | undefined {
  try {
    const options = { env: environment(), stdio: ['ignore', 'pipe', 'ignore'] as const, maxBuffer: 1 << 20 };
    return execFileSync('git', ['-C', folder, ...args], { ...options, stdio: [...options.stdio] })
      .toString()
      .trim();
  } catch {
    return undefined;
  }
}

/**
 * The parts that git prints between NULs, as they come, so that a long history is never in memory at once. Git is ended
 * when the caller stops asking.
 * @throws where git cannot be started or fails
 */
export async function* streamGit(folder: string, args: readonly string[]): AsyncGenerator<string> {
  const git = spawn('git', ['-C', folder, ...args], { env: environment(), stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(git, 'close');
  ended.catch(() => undefined);
  let rest = '';
  try {
    for await (const chunk of git.stdout.setEncoding('utf8')) {
      const parts = `${rest}${chunk}`.split('\0');
      rest = parts.pop() ?? '';
      yield* parts;
    }
    const [code] = await ended;
    if (code !== 0) throw new Error(`git ${args[0]} ended with ${code}`);
  } finally {
    git.kill();
  }
}
