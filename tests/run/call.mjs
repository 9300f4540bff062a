import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';

/**
 * Runs a program to its end.
 * @param {readonly string[]} command
 * @param {{ readonly toFile?: string, readonly env?: Readonly<Record<string, string>> }} [options] the file its standard output
 *   goes to instead of being given back; settings beside those of this process
 * @returns {Promise<{ readonly code: number | null, readonly output: string }>} what it printed, both streams in one
 */
export function call([program, ...args], { toFile, env = {} } = {}) {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const chunks = [];
  if (toFile === undefined) child.stdout.on('data', (chunk) => chunks.push(chunk));
  else child.stdout.pipe(createWriteStream(toFile));
  child.stderr.on('data', (chunk) => chunks.push(chunk));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, output: error.message }));
    child.once('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString() }));
  });
}
