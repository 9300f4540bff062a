import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';

/**
 * Runs a program to its end.
 * @param {readonly string[]} command
 * @param {{ readonly toFile?: string }} [options] where its standard output goes instead of being given back
 * @returns {Promise<{ readonly code: number | null, readonly output: string }>} what it printed, both streams in one
 */
export function call([program, ...args], { toFile } = {}) {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks = [];
  if (toFile === undefined) child.stdout.on('data', (chunk) => chunks.push(chunk));
  else child.stdout.pipe(createWriteStream(toFile));
  child.stderr.on('data', (chunk) => chunks.push(chunk));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, output: error.message }));
    child.once('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString() }));
  });
}
