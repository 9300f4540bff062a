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

/** One arrow of the graph of files. */
export interface Arrow {
  /** A file's path from the root, or the name of a package. */
  readonly to: string;
  readonly isTypeOnly: boolean;
}

const IMPORT =
  /\b(?:import|export)\s+(?<type>type\b)?(?<names>[^'";]*?)\bfrom\s*'(?<from>[^'\n]+)'|\bimport\s*'(?<bare>[^'\n]+)'/g;

const DYNAMIC = /\bimport\(\s*'([^'\n]+)'/g;

/** Which file uses which, and whether it is for types alone. A dynamic import waits until its file is asked for. */
export function arrowsOf(
  file: SourceFile,
  known: ReadonlySet<string>,
  { withDynamic }: { readonly withDynamic: boolean },
): readonly Arrow[] {
  const written = [...file.code.matchAll(IMPORT)].map(({ groups = {} }) => ({
    to: fileOf(file, groups.from ?? groups.bare ?? '', known),
    isTypeOnly: groups.type !== undefined || namesTypesAlone(groups.names ?? ''),
  }));
  const late = withDynamic ? [...file.code.matchAll(DYNAMIC)] : [];
  return [...written, ...late.map(([, from = '']) => ({ to: fileOf(file, from, known), isTypeOnly: false }))];
}

/** `{ type A, type B }` is for types alone too. */
function namesTypesAlone(names: string): boolean {
  const inside = /^\s*\{([^}]*)\}\s*$/.exec(names)?.[1] ?? '';
  const each = inside.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  return each.length > 0 && each.every((name) => name.startsWith('type '));
}

/** The file behind a specifier; what is none of the project's own files stays as it is. */
function fileOf(file: SourceFile, specifier: string, known: ReadonlySet<string>): string {
  const target = targetOf(file, specifier);
  const endings = ['', '.ts', '.tsx', '.mjs', '/index.ts', '/index.tsx'];
  return endings.map((ending) => `${target}${ending}`).find((each) => known.has(each)) ?? target;
}

/** The file or room that a specifier names, from the root without its ending; a package stays as it is. */
export function targetOf(file: SourceFile, specifier: string): string {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(file.path), specifier);
  return specifier;
}

/** `lib/format` for `lib/format/body/read-article-body.ts`; `components/article` likewise; the top folder for all else. */
export function roomOf(target: string): string {
  const [top = '', room = ''] = target.replace(/\.tsx?$/, '').split('/');
  return top === 'lib' || top === 'components' ? `${top}/${room}` : top;
}
