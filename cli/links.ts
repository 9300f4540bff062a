import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '@/lib/catalog/process';
import { type ContentFolder, type LinkData, openScratchCatalog, readLinkData } from '@/lib/compile';
import { OUTSIDE_RULES } from '@/lib/compile/rules';
import type { Diagnostic } from '@/lib/format';
import { contentDirOf } from './content-options';
import type { PageState } from './links/check-page';
import { checkPages, pageOf } from './links/check-pages';
import { betterAddress, findingsOf } from './links/link-findings';
import { type FoundLink, linksPage } from './links/links-page';
import { mannersOf, numbersOf } from './links/manners';
import { type OutsideLink, outsideLinks } from './links/outside-links';
import { openPageMemory } from './links/page-memory';
import { rewriteLinks } from './links/rewrite-links';
import { counted, write } from './output';
import { openProgressBar } from './progress-bar';
import { toJson } from './report-json';
import { toSarif } from './report-sarif';
import { toText } from './report-text';

type Format = (found: readonly FoundLink[], folders: readonly ContentFolder[]) => Iterable<string>;

const FORMATS = {
  text: (found, folders) => toText(diagnosticsOf(found), folders),
  json: (found) => toJson(diagnosticsOf(found)),
  sarif: (found, folders) => toSarif(diagnosticsOf(found), folders),
  html: (found, folders) => linksPage(found, folders, new Date()),
} as const satisfies Readonly<Record<string, Format>>;

function diagnosticsOf(found: readonly FoundLink[]): readonly Diagnostic[] {
  return found.map(({ finding }) => finding);
}

const DAY_MS = 24 * 3600 * 1000;

/** `stepwise links`: see commands.ts for options and exit codes. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      content: { type: 'string' },
      data: { type: 'string' },
      format: { type: 'string', default: 'text' },
      fix: { type: 'boolean', default: false },
      pace: { type: 'string', default: '500' },
      'per-host': { type: 'string', default: '2' },
      'at-once': { type: 'string', default: '16' },
      timeout: { type: 'string', default: '20' },
      retries: { type: 'string', default: '2' },
      'max-age': { type: 'string', default: '7' },
      memory: { type: 'string' },
    },
  });
  const { format } = values;
  if (!isFormat(format)) return refuse(`--format must be text, json, sarif, or html, not "${format}"`);
  const numbers = numbersOf(values);
  if (typeof numbers === 'string') return refuse(`--${numbers} must be a number, 0 or more, not "${values[numbers]}"`);
  const { links, folders, data, findings } = await look(contentDirOf(values.content), values.data);
  const memoryFile = values.memory ?? path.join(projectRoot(), '.stepwise', 'links.jsonl');
  const memory = openPageMemory(memoryFile, numbers['max-age'] * DAY_MS);
  const states = await checkPages(links, data, memory, mannersOf(numbers));
  const stateOf = (link: OutsideLink) => states.get(pageOf(link.address));
  const fixed = values.fix ? await fix(links, stateOf, folders) : new Set<OutsideLink>();
  const found = links.filter((link) => !fixed.has(link)).flatMap((link) => findingsFor(link, stateOf(link)));
  const shown = [...findings.map((finding) => ({ finding })), ...found];
  for (const part of FORMATS[format](shown, folders)) await write(part);
  return shown.some(({ finding }) => finding.severity === 'error') ? 1 : 0;
}

/** The links of the content, and what its data says of them. */
async function look(contentDir: string, dataDir: string | undefined) {
  const bar = openProgressBar(process.stderr, 'Reading');
  try {
    const { catalog, report, close } = await openScratchCatalog({ contentDir, dataDir, onProgress: bar.show });
    const links = outsideLinks(catalog, report.folders);
    close();
    const { data, diagnostics } = readLinkData(report.folders, dataDir);
    return { links: links.filter((link) => isAsked(link, data)), folders: report.folders, data, findings: diagnostics };
  } finally {
    bar.clear();
  }
}

function isAsked({ address }: OutsideLink, { notAsked }: LinkData): boolean {
  const { host, hostname } = new URL(address);
  return !notAsked.some(
    (each) => each === host || each === hostname || (each.startsWith('*.') && hostname.endsWith(each.slice(1))),
  );
}

/** Writes the better addresses into the files, and says which. */
async function fix(
  links: readonly OutsideLink[],
  stateOf: (link: OutsideLink) => PageState | undefined,
  folders: readonly ContentFolder[],
): Promise<ReadonlySet<OutsideLink>> {
  const rewrites = links.flatMap((link) => {
    const state = stateOf(link);
    const to = state && betterAddress(link, state);
    return to === undefined ? [] : [{ link, to }];
  });
  const made = rewriteLinks(rewrites, folders);
  for (const { link, to } of made)
    process.stderr.write(`${link.place.path}:${link.place.line}: ${link.written} is ${to} now\n`);
  process.stderr.write(`${counted(made.length, 'link')} rewritten\n`);
  return new Set(made.map(({ link }) => link));
}

function findingsFor(link: OutsideLink, state: PageState | undefined): readonly FoundLink[] {
  if (state === undefined) return [];
  const { address } = link;
  const to = betterAddress(link, state);
  return findingsOf(link, state).map((finding) => ({ finding, address, to: hasNewAddress(finding) ? to : undefined }));
}

function hasNewAddress({ code }: Diagnostic): boolean {
  return code === OUTSIDE_RULES.outsideMoved.code || code === OUTSIDE_RULES.outsideLocale.code;
}

function isFormat(format: string): format is keyof typeof FORMATS {
  return Object.hasOwn(FORMATS, format);
}

function refuse(problem: string): number {
  process.stderr.write(`stepwise links: ${problem}\n`);
  return 2;
}
