import path from 'node:path';
import { type ContentFolder, diskPathOf } from '@/lib/compile';
import { DIALECT_RULES, type Diagnostic } from '@/lib/format';
import { countByCode, countBySeverity } from './count-findings';
import { counted } from './output';

/** One finding, on two lines: its place and what was found, then the fix. */
export function findingText(finding: Diagnostic, folders: readonly ContentFolder[]): string {
  const { path: file, line, column, severity, code, message, fix } = finding;
  return `${path.normalize(diskPathOf(folders, file))}:${line}:${column}: ${severity} ${code}: ${message}\n    ${fix}`;
}

/** How many articles were read in one dialect. */
interface DialectCount {
  readonly dialect: string;
  readonly count: number;
}

/**
 * A line a dialect: `learn: 412 files, detected by YAML front matter with …`. Nothing where all are self-help and
 * nobody says so, for there is no other way to read it, unless `isTold`.
 */
export function* dialectLines(
  counts: readonly DialectCount[],
  folders: readonly ContentFolder[],
  { isTold = false } = {},
): IterableIterator<string> {
  const named = new Set(folders.flatMap((folder) => (folder.dialect?.isNamed ? [folder.dialect.name] : [])));
  const isPlainToSee = !isTold && named.size === 0 && counts.every(({ dialect }) => dialect === 'azure-self-help');
  for (const { dialect, count } of isPlainToSee ? [] : counts) {
    const rules = Object.values(DIALECT_RULES).find(({ name }) => name === dialect);
    const why =
      rules !== undefined && named.has(rules.name)
        ? 'named in stepwise.json'
        : `detected by ${rules?.about ?? 'the header'}`;
    yield `${dialect}: ${counted(count, 'file')}, ${why}\n`;
  }
}

/**
 * Findings for people: `content/postgres/pitr.md:3:2: warning misspelled-property: …`, the fix below, and at the end how
 * often each code was found.
 */
export function* toText(findings: readonly Diagnostic[], folders: readonly ContentFolder[]): IterableIterator<string> {
  for (const finding of findings) yield `${findingText(finding, folders)}\n`;
  const codes = countByCode(findings);
  const width = Math.max(0, ...codes.map(({ count }) => String(count).length));
  if (codes.length > 0) yield '\n';
  for (const { code, severity, count } of codes)
    yield `${String(count).padStart(width)}  ${severity.padEnd(7)}  ${code}\n`;
  const { error, warning, info } = countBySeverity(findings);
  yield `${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(info, 'info')}\n`;
}
