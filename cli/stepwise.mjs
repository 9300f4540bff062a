#!/usr/bin/env node
/**
 * The `stepwise` command's launcher: installs what is missing, bundles the TypeScript sources when they changed, runs them.
 * Plain JavaScript, for it must run on a fresh clone.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureSetup, ROOT } from './setup.mjs';

process.env.NEXT_TELEMETRY_DISABLED ??= '1';

if (ensureSetup()) await runCommand();
else process.exitCode = 1;

async function runCommand() {
  const { bundleCommand } = await import('./bundle.mjs');
  let folder;
  try {
    folder = await bundleCommand(ROOT);
  } catch (error) {
    console.error(`The sources of the command couldn’t be bundled (see above): ${error.message.split('\n', 1)[0]}`);
    process.exitCode = 1;
    return;
  }
  await import(pathToFileURL(join(folder, 'main.js')).href);
}
