import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A source file: its path from the root with `/`, its text, and its text without comments. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly code: string;
}

/** Every TypeScript file and Node module under some folders of the project. */
export function sourceFiles(...folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:tsx?|mjs)$/.test(name))
      .map((name) => readSource(`${folder}/${name.replaceAll('\\', '/')}`)),
  );
}

function readSource(file: string): SourceFile {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  return { path: file, text, code: text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1') };
}

/** What a file imports or re-exports from: each specifier as written, once. */
export function importsOf(file: SourceFile): readonly string[] {
  const found = file.code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"\n]+)['"]/g);
  return [...new Set([...found].map(([, specifier = '']) => specifier))];
}

/** The file or room that a specifier names, from the root without its ending; a package stays as it is. */
export function targetOf(file: SourceFile, specifier: string): string {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(file.path), specifier);
  return specifier;
}

/** `lib/format` for `lib/format/body/read-body.ts`; `components/article` likewise; the top folder for all else. */
export function roomOf(target: string): string {
  const [top = '', room = ''] = target.replace(/\.tsx?$/, '').split('/');
  return top === 'lib' || top === 'components' ? `${top}/${room}` : top;
}
