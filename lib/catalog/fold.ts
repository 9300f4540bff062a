/** Ids and slugs compare trimmed and without case (FORMAT.md A.6). */
export function fold(id: string): string {
  return id.trim().toLowerCase();
}

/** Ids, folded, each once. */
export function foldAll(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.map(fold))];
}
