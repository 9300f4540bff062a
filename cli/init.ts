import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type ContentFolder, FOLDER_FILE, openScratchCatalog } from '@/lib/compile';
import { findingsFound, nextSteps, whatIsThere } from './init-report';
import { write } from './output';
import { openProgressBar } from './progress-bar';
import { dialectLines } from './report-text';

/** `stepwise init`: see commands.ts for options and exit codes. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { content: { type: 'string', default: '.' }, force: { type: 'boolean', default: false } },
  });
  const file = path.join(values.content, FOLDER_FILE);
  if (existsSync(file) && !values.force) return refuse(`${file} already exists; use --force to overwrite it`);
  return withoutFile(file, () => lookAndWrite(values.content, file));
}

/** What an older file says must not decide what is found. It comes back where nothing takes its place. */
async function withoutFile(file: string, work: () => Promise<number>): Promise<number> {
  const old = existsSync(file) ? readFileSync(file) : undefined;
  rmSync(file, { force: true });
  try {
    return await work();
  } finally {
    if (old !== undefined && !existsSync(file)) writeFileSync(file, old);
  }
}

async function lookAndWrite(contentDir: string, file: string): Promise<number> {
  const bar = openProgressBar(process.stderr, 'Looking');
  const { catalog, report, close } = await openScratchCatalog({ contentDir, onProgress: bar.show });
  bar.clear();
  try {
    if (catalog.info.articleCount === 0) return refuse(`there are no articles in ${contentDir}`);
    const counts = catalog.dialects();
    const settings = { name: nameOf(contentDir), ...dialectOf(report.folders, counts.length) };
    writeFileSync(file, `${JSON.stringify(settings, null, 2)}\n`);
    await write(`${file} written: ${JSON.stringify(settings)}\n\nDialects\n`);
    for (const line of dialectLines(counts, report.folders, { isTold: true })) await write(`  ${line}`);
    if (counts.length > 1)
      await write(
        `  There’s more than one dialect, so ${FOLDER_FILE} doesn’t set one, and each file’s header decides.\n`,
      );
    for (const line of [...whatIsThere(catalog), ...findingsFound(catalog), ...nextSteps(contentDir)])
      await write(`${line}\n`);
    return 0;
  } finally {
    close();
  }
}

/** A dialect that is named holds for every file, so it is named only where all files are in it. */
function dialectOf([folder]: readonly ContentFolder[], count: number) {
  return count === 1 && folder?.dialect !== undefined ? { dialect: folder.dialect.name } : {};
}

/** The title of the README, else the folder's own name. */
function nameOf(contentDir: string): string {
  const readme = path.join(contentDir, 'README.md');
  const [, title] = existsSync(readme) ? (/^#[ \t]+(.+?)[ \t#]*$/m.exec(readFileSync(readme, 'utf8')) ?? []) : [];
  return title ?? path.basename(path.resolve(contentDir)).replace(/[-_]+/g, ' ');
}

function refuse(reason: string): number {
  process.stderr.write(`stepwise init: ${reason}\n`);
  return 2;
}
