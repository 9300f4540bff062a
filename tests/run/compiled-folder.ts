import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the catalogs that unit tests share (compiled-once.ts). */
    readonly compiledFolder: string;
  }
}

/** Makes the folder for the catalogs that unit tests share, and removes it once all of them have run. */
export default function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'stepwise-compiled-'));
  provide('compiledFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
