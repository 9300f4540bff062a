import type { Catalog } from '@/lib/catalog';
import type { Diagnostic } from '@/lib/format';

/** What a save did to the findings about the content. */
export interface FindingChange {
  readonly appeared: readonly Diagnostic[];
  /** Those that are there no more. */
  readonly gone: readonly Diagnostic[];
  /** What authors have to look at: all that appeared in this session, and all in files that they saved; newest first. */
  readonly open: readonly Diagnostic[];
}

/** The findings of the authors' content over a session, from one compile to the next. */
export interface FindingsWatch {
  /**
   * Compares a catalog with the one before; with the first, nothing appeared.
   * @param saved paths of the files that were saved since, relative to the content folder with `/`
   */
  take(catalog: Pick<Catalog, 'diagnostics'>, saved: ReadonlySet<string>): FindingChange;
}

/** A watch that has seen no catalog yet. */
export function watchFindings(): FindingsWatch {
  let known: ReadonlyMap<string, Diagnostic> | undefined;
  let open: readonly string[] = [];
  return {
    take: (catalog, saved) => {
      const now = byName(catalog.diagnostics());
      const before = known ?? now;
      known = now;
      const appeared = [...now.keys()].filter((name) => !before.has(name));
      const gone = [...before].filter(([name]) => !now.has(name)).map(([, finding]) => finding);
      const touched = [...now].filter(([, { path }]) => saved.has(path)).map(([name]) => name);
      open = [...new Set([...appeared, ...touched, ...open])].filter((name) => now.has(name));
      const findingsOf = (names: readonly string[]) => names.flatMap((name) => now.get(name) ?? []);
      return { appeared: findingsOf(appeared), gone, open: findingsOf(open) };
    },
  };
}

/** By what each says, for lines move when something is written above; the same words again in a file are another finding. */
function byName(findings: Iterable<Diagnostic>): ReadonlyMap<string, Diagnostic> {
  const counts = new Map<string, number>();
  const found = new Map<string, Diagnostic>();
  for (const finding of findings) {
    const { path, code, message, fix } = finding;
    const words = [path, code, message, fix].join('\0');
    const count = counts.get(words) ?? 0;
    counts.set(words, count + 1);
    found.set(`${words}\0${count}`, finding);
  }
  return found;
}
