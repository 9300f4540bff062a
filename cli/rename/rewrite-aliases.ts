import { existsSync, readFileSync } from 'node:fs';
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';

/**
 * The text of `aliases.json` with an old name that leads to an article, and with those that led to the old name led there. The
 * rest of it stays, comments too.
 * @param from the old slug or id
 * @param to the slug of the article now
 */
export function withAlias(file: string, from: string, to: string): string {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const root = parseTree(before);
  const entry = `${JSON.stringify(from)}: ${`{ "to": ${JSON.stringify(to)}, "reason": "Renamed." }`}`;
  if (root?.type !== 'object') return `{\n  ${entry}\n}\n`;
  const last = root.children?.at(-1);
  const end = last === undefined ? root.offset + 1 : last.offset + last.length;
  const added = `${before.slice(0, end)}${last === undefined ? '' : ','}\n  ${entry}${last === undefined ? '\n' : ''}${before.slice(end)}`;
  return waitingFor(root, from)
    .toReversed()
    .reduce(
      (text, { offset, length }) => text.slice(0, offset) + JSON.stringify(to) + text.slice(offset + length),
      added,
    );
}

/** Where aliases say that they lead to a name, in the order of the file. */
function waitingFor(root: Node, name: string): readonly Node[] {
  return (root.children ?? []).flatMap(({ children: [, alias] = [] }) => {
    const to = alias && findNodeAtLocation(alias, ['to']);
    return to?.value === name || to?.value === `/articles/${name}` ? [to] : [];
  });
}

/** The text of `addresses.json` without an address that its article gives up; the next compile writes the new one. */
export function withoutAddress(file: string, slug: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const kept = lines.filter((line) => !line.startsWith(`  ${JSON.stringify(slug)}: {`));
  if (kept.length === lines.length) return undefined;
  return kept.join('\n').replace(/,(?=\n\}\n*$)/, '');
}
