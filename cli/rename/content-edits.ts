import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { replaceFile } from '../replace-file';

/** Files to write and a file to take away, all or none. */
export interface ContentEdits {
  /** File → its new text. */
  readonly texts: ReadonlyMap<string, string>;
  /** A file whose text is under another name now. */
  readonly removed?: string | undefined;
}

/** Every Markdown file of a content folder. */
export function markdownFiles(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.md$/i.test(name) && !/(?:^|[\\/])(?:\.git|node_modules)[\\/]/.test(name))
    .map((name) => path.join(dir, name))
    .toSorted();
}

/** A file’s text; `undefined` where its bytes aren’t UTF-8, for they couldn’t be written back. */
export function exactText(file: string): string | undefined {
  const bytes = readFileSync(file);
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes) ? text : undefined;
}

/**
 * Writes the edits, each file in one step. Where one can’t be written, those before it are as they were.
 * @returns takes all of it back
 */
export function applyEdits({ texts, removed }: ContentEdits): () => void {
  const touched = [...texts.keys(), ...(removed === undefined ? [] : [removed])];
  const before = touched.map((file) => [file, existsSync(file) ? readFileSync(file) : undefined] as const);
  const undo = () => {
    for (const [file, bytes] of before) {
      if (bytes === undefined) rmSync(file, { force: true });
      else replaceFile(file, bytes);
    }
  };
  try {
    for (const [file, text] of texts) {
      // A folder that was never compiled has no data/ yet.
      mkdirSync(path.dirname(file), { recursive: true });
      replaceFile(file, text);
    }
    if (removed !== undefined) rmSync(removed);
  } catch (error) {
    undo();
    throw error;
  }
  return undo;
}
