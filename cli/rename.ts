import { parseArgs } from 'node:util';
import type { Catalog } from '@/lib/catalog';
import { type CompileReport, openScratchCatalog } from '@/lib/compile';
import type { Diagnostic } from '@/lib/format';
import { contentDirOf } from './content-options';
import { openProgressBar } from './progress-bar';
import { applyEdits, exactText } from './rename/content-edits';
import { type KnownNames, planRename, type RenamePlan } from './rename/plan-rename';
import { findingText } from './report-text';

/** `stepwise rename OLD NEW`: see commands.ts for options and exit codes. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      content: { type: 'string' },
      data: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const [from, to, ...more] = positionals;
  if (!from || !to || more.length > 0) return refuse('name the old slug or article ID, and the new one');
  const place = { contentDir: contentDirOf(values.content), dataDir: values.data };
  const before = await look(place, (catalog, { folders }) => ({
    plan: planRename(namesIn(catalog), folders, [from, to], { dataDir: values.data, textOf: exactText }),
    findings: [...catalog.diagnostics()],
    folders,
  }));
  const { plan, folders } = before;
  if (plan.kind === 'refused') return refuse(plan.reason);
  if (!values['dry-run']) {
    const undo = applyEdits(plan.edits);
    const after = await look(place, (catalog) => ({
      findings: newFindings(catalog, before.findings),
      isThere: isThere(catalog, plan),
    }));
    if (!after.isThere) {
      undo();
      return refuse(`the article wouldn’t get the address "${plan.slug}"; everything is as it was`);
    }
    for (const finding of after.findings) process.stderr.write(`new: ${findingText(finding, folders)}\n`);
  }
  process.stdout.write(`${plan.lines.join('\n')}\n`);
  if (values['dry-run']) process.stdout.write('Nothing was written.\n');
  return 0;
}

function namesIn(catalog: Catalog): KnownNames {
  return {
    bySlug: (slug) => catalog.article(slug),
    byId: (id) => {
      const found = catalog.findArticleId(id);
      const articles = found.kind === 'article' ? [found.article] : found.kind === 'choice' ? found.articles : [];
      return articles.flatMap(({ slug }) => catalog.article(slug) ?? []);
    },
    isOldName: (slug) => catalog.findOldSlug(slug).kind !== 'nothing',
    isTakenId: (id) => catalog.findArticleId(id).kind !== 'nothing',
    nearest: (name) => catalog.nearest(name, 1)[0]?.slug,
  };
}

/** Compiles the content for a look at it. */
async function look<Result>(
  place: { readonly contentDir: string; readonly dataDir: string | undefined },
  see: (catalog: Catalog, report: CompileReport) => Result,
): Promise<Result> {
  const bar = openProgressBar(process.stderr, 'Looking');
  try {
    const { catalog, report, close } = await openScratchCatalog({ ...place, onProgress: bar.show });
    const result = see(catalog, report);
    close();
    return result;
  } finally {
    bar.clear();
  }
}

function isThere(catalog: Catalog, { slug, path }: Extract<RenamePlan, { readonly kind: 'plan' }>): boolean {
  return catalog.article(slug)?.path === path;
}

/** Findings that weren’t there before, wherever they stood. */
function newFindings(catalog: Catalog, before: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = new Set(before.map(({ code, message }) => `${code} ${message}`));
  return [...catalog.diagnostics()].filter(({ code, message }) => !known.has(`${code} ${message}`));
}

function refuse(reason: string): number {
  process.stderr.write(`stepwise rename: ${reason}\n`);
  return 2;
}
