import { openForReading, type Row, readDiagnostic, storedJson } from '@/lib/catalog';
import type { Diagnostic } from '@/lib/format';
import type { CompiledFile, Facts } from '../content/compiled-file';
import { troubleFinding } from '../content/file-findings';

/** What is known of one file of live content. */
export interface LiveFile {
  readonly path: string;
  readonly role: CompiledFile['role'];
  /** Of an article: its name in lists, and what deriving needs. */
  readonly name: string;
  readonly facts: Facts | undefined;
  /** `facts` as text, to compare; files that were never changed go without. */
  readonly factsText: string | undefined;
  /** Files that it takes text or pictures from. */
  readonly uses: readonly string[];
  /** What was found in it alone. */
  readonly findings: readonly Diagnostic[];
}

/** What compiling a file says of it. */
export function liveFileOf(file: CompiledFile): LiveFile {
  const nothing = { path: file.path, name: '', facts: undefined, factsText: undefined, uses: [] };
  if (file.role === 'unread')
    return { ...nothing, role: file.role, findings: [troubleFinding(file.path, file.trouble)] };
  if (file.role !== 'article') return { ...nothing, role: file.role, findings: file.diagnostics };
  return {
    path: file.path,
    role: file.role,
    name: file.columns.name,
    facts: storedJson<Facts>(file.facts),
    factsText: file.facts,
    uses: file.uses.map(({ path }) => path),
    findings: file.diagnostics,
  };
}

const FILES = `SELECT f.path, f.role, a.name, x.facts FROM files f
LEFT JOIN articles a ON a.path = f.path LEFT JOIN facts x ON x.key = a.key`;

const FINDINGS =
  'SELECT path, line, col, code, severity, message, fix, related, edit FROM diagnostics WHERE derived = 0 ORDER BY path, line, col';

/** What a catalog knows of the files that it was compiled from. */
export function readLiveFiles(catalogFile: string): Map<string, LiveFile> {
  const database = openForReading(catalogFile);
  try {
    const uses = grouped(database.prepare('SELECT path, used FROM uses').all(), ([, used]) => String(used));
    const findings = grouped(database.prepare(FINDINGS).all(), readDiagnostic);
    const files = database.prepare(FILES).all();
    return new Map(
      files.map(([path, role, name, facts]): [string, LiveFile] => [
        String(path),
        {
          path: String(path),
          role: roleNamed(String(role)),
          name: String(name ?? ''),
          facts: facts === null || facts === undefined ? undefined : storedJson<Facts>(facts),
          factsText: undefined,
          uses: uses.get(String(path)) ?? [],
          findings: findings.get(String(path)) ?? [],
        },
      ]),
    );
  } finally {
    database.close();
  }
}

function roleNamed(role: string): LiveFile['role'] {
  return role === 'article' || role === 'documentation' || role === 'include' || role === 'unread' ? role : 'other';
}

/** Rows by their first cell, a path. */
function grouped<Item>(rows: readonly Row[], read: (row: Row) => Item): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const row of rows) {
    const path = String(row[0]);
    const known = groups.get(path);
    if (known) known.push(read(row));
    else groups.set(path, [read(row)]);
  }
  return groups;
}

/** The facts of a file as text, to compare. */
export function factsTextOf(file: LiveFile | undefined): string | undefined {
  return file?.factsText ?? (file?.facts && JSON.stringify(file.facts));
}
