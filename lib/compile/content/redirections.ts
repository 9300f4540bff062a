import { readdirSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { Diagnostic } from '@/lib/format';
import { type ContentFolder, mounted } from './content-folders';
import { readDataFile } from './data-file';

/** A file that went, and what its author says of where its text is now. */
export interface Redirection {
  /** The path that the file had in the catalog. */
  readonly from: string;
  /** As written: an address of the site that the content was written for, or of another. */
  readonly to: string;
}

/** What the redirection files of all content folders say. */
export interface ReadRedirections {
  readonly redirections: readonly Redirection[];
  readonly diagnostics: readonly Diagnostic[];
  /** Changes with anything that the files say. */
  readonly text: string;
}

/** The files of Microsoft Learn at the top of a repository (FORMAT-LEARN.md 1). */
const FILE = /^\.openpublishing\.redirection(?:\.[\w.-]+)?\.json$/i;

const SOURCE = z.string().trim().min(1);

const ENTRY = z
  .object({ source_path: SOURCE.optional(), source_path_from_root: SOURCE.optional(), redirect_url: SOURCE })
  .transform(({ source_path: source, source_path_from_root: fromRoot, redirect_url: to }, context) => {
    const from = source ?? fromRoot;
    if (from !== undefined) return { from: from.replaceAll('\\', '/').replace(/^[./]+/, ''), to };
    context.addIssue({ code: 'custom', message: 'expected "source_path" or "source_path_from_root"' });
    return z.NEVER;
  });

/** Reads the redirection files at the top of each folder. A broken entry is a finding, and the others count. Never throws. */
export function readRedirections(folders: readonly ContentFolder[]): ReadRedirections {
  const read = folders.flatMap((folder) =>
    namesIn(folder.dir).flatMap((name) => {
      const file = readDataFile(path.join(folder.dir, name), mounted(folder, name), ENTRY, 'redirections');
      return file === undefined ? [] : [{ folder, file }];
    }),
  );
  return {
    redirections: read.flatMap(({ folder, file }) =>
      Object.values(file.entries).map(({ from, to }) => ({ from: mounted(folder, from), to })),
    ),
    diagnostics: read.flatMap(({ file }) => file.diagnostics),
    text: read.map(({ file }) => file.text).join('\0'),
  };
}

function namesIn(dir: string): readonly string[] {
  try {
    return readdirSync(dir)
      .filter((name) => FILE.test(name))
      .toSorted();
  } catch {
    return [];
  }
}
