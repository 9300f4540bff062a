#!/usr/bin/env node
/**
 * The `stepwise` command's launcher: installs what is missing, bundles the TypeScript sources when they changed, runs them.
 * Plain JavaScript, for it must run on a fresh clone.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureSetup, ROOT } from './setup.mjs';

process.env.NEXT_TELEMETRY_DISABLED ??= '1';
process.env.STEPWISE_ROOT = ROOT;

if (!ensureSetup()) {
  process.exitCode = 1;
} else {
  const { bundleCommand } = await import('./bundle.mjs');
  const folder = await bundleCommand(ROOT);
  const entry = join(folder, 'main.js');
  if (existsSync(entry)) await import(pathToFileURL(entry).href);
}
