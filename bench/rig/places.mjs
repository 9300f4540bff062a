/** Where benchmarks find content and put what they make. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { largestContent } from '../../tests/run/real-content.mjs';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** `CONTENT_DIR`, else the real repository where there is one, else the sample content. */
export function defaultContent() {
  return process.env.CONTENT_DIR || largestContent();
}

/** A folder that goes when the process ends, however that is. */
export function temporaryFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'stepwise-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
  return folder;
}

/** A folder under .stepwise/bench that stays, for what is the same in every run. */
export function lastingFolder(name) {
  const folder = path.join(ROOT, '.stepwise', 'bench', name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A port of the loopback address that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
