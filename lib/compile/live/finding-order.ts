import type { Diagnostic } from '@/lib/format';

/** Findings by the path of their file. */
export function findingsByPath(findings: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const finding of findings) {
    const known = groups.get(finding.path);
    if (known) known.push(finding);
    else groups.set(finding.path, [finding]);
  }
  return groups;
}

/** In the order in which a catalog gives them. */
export function inOrder(a: Diagnostic, b: Diagnostic): number {
  return a.line - b.line || a.column - b.column || compared(a.code, b.code) || compared(a.message, b.message);
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
