import { describe, expect, it } from 'vitest';
import { arrowsOf, sourceFiles } from './source-files';

const SOURCES = sourceFiles('app', 'components', 'lib', 'cli');
const KNOWN = new Set(SOURCES.map(({ path }) => path));
const ARROWS = new Map(
  SOURCES.map((file) => {
    const arrows = arrowsOf(file, KNOWN, { withDynamic: true });
    return [file.path, arrows.filter(({ isTypeOnly }) => !isTypeOnly).map(({ to }) => to)] as const;
  }),
);

/** What takes the text of content apart, or looks for what is wrong with it. */
const WRITE_SIDE: readonly RegExp[] = [
  /^lib\/compile\//,
  /^lib\/format\/(?:index|read-article|decode-bytes|place-findings)\.ts$/,
  /^lib\/format\/(?:header|body|fields\/read|json|title)/,
  /^lib\/flow\/checks\/(?:index|check-flow|branching|conditions|loops|references)\.ts$/,
  /^lib\/markdown\/(?:index|render-body|parse-markdown|to-mdast)\.ts$/,
  /^lib\/markdown\/(?:prepare|slips|split)\//,
  /^(?:gray-matter|js-yaml|jsonc-parser|satteri|parse5|unified)$/,
  /^(?:remark-|rehype-|micromark|mdast-util-from|hast-util-(?:raw|sanitize|from))/,
];

/** What pages call all the same, and why; the walk ends there. */
const REACHED: Readonly<Record<string, string>> = {
  'lib/markdown/render-fragment.ts':
    'JSON bodies are kept as their authors wrote them, and readers take texts out of them by schema; each is cleaned when it is drawn',
};

/** Every file and package that some files use by value, each with the file through which it was found first. */
function reach(starts: readonly string[], ends: ReadonlySet<string>): ReadonlyMap<string, string> {
  const found = new Map(starts.map((start) => [start, '']));
  for (const [file] of found) {
    if (ends.has(file)) continue;
    for (const to of ARROWS.get(file) ?? []) if (!found.has(to)) found.set(to, file);
  }
  return found;
}

/** `a → b → c`, from where a walk began to where it came. */
function wayTo(file: string, found: ReadonlyMap<string, string>): string {
  const from = found.get(file) ?? '';
  return from === '' ? file : `${wayTo(from, found)} → ${file}`;
}

function writeSideIn(found: ReadonlyMap<string, string>): readonly string[] {
  return [...found.keys()].filter((each) => WRITE_SIDE.some((pattern) => pattern.test(each)));
}

/** Every file and package that loads together with a file: what is imported when it is first called is left out. */
function arrowsFrom(start: string): readonly string[] {
  const found = new Set([start]);
  for (const path of found) {
    const file = SOURCES.find((each) => each.path === path);
    for (const { to, isTypeOnly } of file ? arrowsOf(file, KNOWN, { withDynamic: false }) : [])
      if (!isTypeOnly) found.add(to);
  }
  return [...found];
}

const PAGES = SOURCES.map(({ path }) => path).filter((path) => /^app\//.test(path));

/** The server in front of Next, without what it compiles content by before it serves. */
const SERVER = ['cli/serve/create-handler.ts', 'cli/serve/drawing-worker.ts', 'cli/serve/page-handler.ts'];

describe('the read side', () => {
  it('is walked to its ends', () => {
    const found = reach(PAGES, new Set());
    expect(PAGES.length).toBeGreaterThan(30);
    expect([...found.keys()]).toEqual(expect.arrayContaining(['lib/catalog/queries/articles.ts', 'libsql', 'react']));
    expect(writeSideIn(reach(['lib/compile/index.ts'], new Set()))).toEqual(
      expect.arrayContaining(['lib/format/read-article.ts', 'lib/markdown/render-body.ts', 'jsonc-parser']),
    );
  });

  it.each([
    ['pages', PAGES],
    ['the server', SERVER],
  ])('depends on no parser and on no checker of content: %s', (_, starts) => {
    expect(starts.filter((start) => !KNOWN.has(start))).toEqual([]);
    const found = reach(starts, new Set(Object.keys(REACHED)));
    expect(writeSideIn(found).map((file) => wayTo(file, found))).toEqual([]);
  });

  it('begins a compile without what only a changed file needs', () => {
    const begun = arrowsFrom('cli/compile.ts');
    expect(begun).toContain('lib/compile/compile-catalog.ts');
    expect(begun.filter((path) => /^lib\/markdown\/(?:index|render-body)\.ts$/.test(path))).toEqual([]);
  });

  it.each(['cli/main.ts', ...SERVER])('begins without what only other programs ask for: %s', (start) => {
    const begun = arrowsFrom(start);
    expect(begun.length).toBeGreaterThan(1);
    expect(begun.filter((path) => /^lib\/api\/(?:index|mcp\/)|^@modelcontextprotocol/.test(path))).toEqual([]);
  });

  it('has no exception that nothing needs', () => {
    const found = reach(PAGES, new Set());
    expect(Object.keys(REACHED).filter((file) => !found.has(file))).toEqual([]);
  });
});
