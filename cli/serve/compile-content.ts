import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Settings } from './settings';

/**
 * Compiles the content in a process of its own, which gives its memory back when it ends and prints its one line.
 * Resolves when it is done, however it ended: findings about content never keep a site from being served.
 */
export function compileContent(settings: Settings): Promise<void> {
  const command = fileURLToPath(new URL('./main.js', import.meta.url));
  const args = [command, 'compile', '--content', settings.contentDir, '--out', settings.catalogFile, '--frozen'];
  // A process that shares a pipe with this one makes it block when it ends, so what it prints is handed on.
  const printsTo = (stream: NodeJS.WriteStream) => (stream.isTTY ? 'inherit' : 'pipe');
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', printsTo(process.stdout), printsTo(process.stderr)],
  });
  child.stdout?.pipe(process.stdout, { end: false });
  child.stderr?.pipe(process.stderr, { end: false });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve());
  });
}
