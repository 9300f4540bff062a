import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Catalog, knownAddresses } from '@/lib/catalog';
import { type CompileReport, type ContentFolder, diskPathOf, openScratchCatalog } from '@/lib/compile';
import type { Diagnostic } from '@/lib/format';
import { visitOf } from '@/lib/journey';
import { brokenAddresses, type Route, resolveAddress } from '@/lib/routes';
import { search } from '@/lib/search';
import { contentDirOf } from './content-options';
import { fix } from './fix/fix';
import { write } from './output';
import { openProgressBar } from './progress-bar';
import { brokenToJson, brokenToText } from './report-broken';
import { toGithub } from './report-github';
import { toJson } from './report-json';
import { toSarif } from './report-sarif';
import { dialectLines, toText } from './report-text';

const FORMATS = { text: toText, json: toJson, sarif: toSarif, github: toGithub } as const;

const FIXES: readonly string[] = ['safe', 'all'];

const SEVERITIES: readonly string[] = ['error', 'warning', 'info'];

/** `stepwise check`: see commands.ts for options and exit codes. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: args.map((arg) => (arg === '--fix' ? '--fix=safe' : arg)),
    allowPositionals: true,
    options: {
      content: { type: 'string' },
      data: { type: 'string' },
      format: { type: 'string', default: 'text' },
      severity: { type: 'string', default: 'info' },
      against: { type: 'string' },
      fix: { type: 'string' },
      yes: { type: 'boolean', default: false },
    },
  });
  const { format, severity } = values;
  if (!isFormat(format)) return refuse('--format', Object.keys(FORMATS), format);
  const least = SEVERITIES.indexOf(severity);
  if (least < 0) return refuse('--severity', SEVERITIES, severity);
  const contentDir = contentDirOf(values.content);
  const missing = positionals.find((file) => !existsSync(file));
  if (missing !== undefined) return complain(`there’s no content file ${missing}`);
  if (values.fix !== undefined) {
    if (!FIXES.includes(values.fix)) return complain(`--fix takes no value or all, not "${values.fix}"`);
    if (positionals.length > 0) return complain('--fix works on the whole content; leave out the files');
    const isAll = values.fix === 'all';
    const isWritten = await fix({ contentDir, dataDir: values.data, isAll, isConfirmed: values.yes });
    if (!isWritten) return 1;
  }
  if (values.against !== undefined) return checkAgainst(values.against, format, contentDir, values.data);
  const { dialects, folders, ...found } = await lookAt(contentDir, values.data, whatWasFound);
  const findings = inFiles(found.findings, positionals, folders);
  if (format === 'text') for (const line of dialects) await write(line);
  const shown = findings.filter((finding) => SEVERITIES.indexOf(finding.severity) <= least);
  for (const part of FORMATS[format](shown, folders)) await write(part);
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}

/** Lists what lived in an older catalog and would lead nowhere now. */
async function checkAgainst(
  oldCatalog: string,
  format: keyof typeof FORMATS,
  contentDir: string,
  dataDir: string | undefined,
): Promise<number> {
  if (format === 'sarif' || format === 'github') return refuse('--format with --against', ['text', 'json'], format);
  if (!existsSync(oldCatalog)) return complain(`there’s no catalog at ${oldCatalog}`);
  const known = [...knownAddresses(oldCatalog)];
  const broken = await lookAt(contentDir, dataDir, (catalog) => {
    return brokenAddresses(known, catalog, {
      resolve: (address) => leadsTo(address, catalog),
      findTitle: (q) => search(catalog, { q, limit: 1 }).results[0]?.article,
    });
  });
  const report = { checked: known.length, broken };
  for (const part of format === 'json' ? brokenToJson(report) : brokenToText(report)) await write(part);
  return broken.length > 0 ? 1 : 0;
}

function leadsTo(address: string, catalog: Catalog): Route {
  const found = resolveAddress(address, catalog);
  if (found.kind !== 'flow') return found;
  const visit = visitOf(catalog, { ...found, query: [] }, undefined);
  if (visit.kind === 'show') return { kind: 'page' };
  return visit.kind === 'go' ? { ...visit, kind: 'redirect' } : visit;
}

function whatWasFound(catalog: Catalog, { folders }: CompileReport) {
  return { findings: [...catalog.diagnostics()], dialects: [...dialectLines(catalog.dialects(), folders)], folders };
}

/** The findings in some files of the disk; all where none is named. */
function inFiles(
  findings: readonly Diagnostic[],
  files: readonly string[],
  folders: readonly ContentFolder[],
): readonly Diagnostic[] {
  if (files.length === 0) return findings;
  const named = new Set(files.map((file) => path.resolve(file)));
  return findings.filter((finding) => named.has(path.resolve(diskPathOf(folders, finding.path))));
}

/** Compiles the content for a look at it. */
async function lookAt<Result>(
  contentDir: string,
  dataDir: string | undefined,
  look: (catalog: Catalog, report: CompileReport) => Result,
): Promise<Result> {
  const bar = openProgressBar(process.stderr, 'Checking');
  try {
    const { catalog, report, close } = await openScratchCatalog({ contentDir, dataDir, onProgress: bar.show });
    const result = look(catalog, report);
    close();
    return result;
  } finally {
    bar.clear();
  }
}

function isFormat(format: string): format is keyof typeof FORMATS {
  return Object.hasOwn(FORMATS, format);
}

function refuse(option: string, allowed: readonly string[], found: string): number {
  const choice = new Intl.ListFormat('en', { type: 'disjunction' }).format(allowed);
  return complain(`${option} must be ${choice}, not "${found}"`);
}

function complain(problem: string): number {
  process.stderr.write(`stepwise check: ${problem}\n`);
  return 2;
}
