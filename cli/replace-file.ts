import { chmodSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/** Writes a file in one step: whoever reads it meanwhile sees the old one or the new one, whole. Its mode stays. */
export function replaceFile(file: string, content: string | Uint8Array): void {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, content);
    const mode = statSync(file, { throwIfNoEntry: false })?.mode;
    if (mode !== undefined) chmodSync(draft, mode);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
