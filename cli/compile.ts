import { parseArgs } from 'node:util';
import { type CompileProgress, type CompileReport, compileCatalog } from '@/lib/compile';
import { catalogFileOf, contentDirOf } from './content-options';
import { optimizeLate } from './optimize-late';
import { counted } from './output';
import { openProgressBar } from './progress-bar';
import { writeChecksum } from './remote-catalog/write-checksum';
import { sweepSooner } from './sweep-sooner';

/** `stepwise compile`: see commands.ts for options and exit codes. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      content: { type: 'string' },
      out: { type: 'string' },
      data: { type: 'string' },
      workers: { type: 'string' },
      frozen: { type: 'boolean', default: false },
      'no-new-errors': { type: 'boolean', default: false },
      checksum: { type: 'boolean', default: false },
    },
  });
  const workers = workersOf(values.workers);
  if (workers === 'invalid') {
    process.stderr.write(`stepwise compile: --workers must be a whole number, 1 or more, not "${values.workers}"\n`);
    return 2;
  }
  optimizeLate();
  const outFile = catalogFileOf(values.out);
  const bar = openProgressBar(process.stderr, 'Compiling');
  try {
    const contentDir = contentDirOf(values.content);
    const keepAddresses = !values.frozen;
    const isRefusedForNewErrors = values['no-new-errors'];
    const options = { contentDir, outFile, dataDir: values.data, workers, keepAddresses, isRefusedForNewErrors };
    const onProgress = (progress: CompileProgress) => {
      sweepSooner(progress);
      bar.show(progress);
    };
    const report = await compileCatalog({ ...options, onProgress });
    bar.clear();
    if (values.checksum) await writeChecksum(outFile);
    process.stdout.write(`${reportLine(report, outFile)}\n`);
    return report.info.diagnosticCounts.error > 0 ? 1 : 0;
  } finally {
    bar.clear();
  }
}

function workersOf(option: string | undefined): number | undefined | 'invalid' {
  if (option === undefined) return undefined;
  return /^[1-9]\d{0,2}$/.test(option) ? Number(option) : 'invalid';
}

/** `.stepwise/catalog.db: 7,715 articles (1 file compiled, 7,717 unchanged, 0 removed) in 0.2 s; 11 errors, …`. */
function reportLine(report: CompileReport, outFile: string): string {
  const { info, outcome, compiled, carriedOver, removed, milliseconds } = report;
  const { error, warning, info: infos } = info.diagnosticCounts;
  const work =
    outcome === 'unchanged'
      ? 'unchanged'
      : `${counted(compiled, 'file')} compiled, ${carriedOver} unchanged, ${removed} removed`;
  const findings = `${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(infos, 'info')}`;
  const seconds = (milliseconds / 1000).toFixed(1);
  return `${outFile}: ${counted(info.articleCount, 'article')} (${work}) in ${seconds} s; ${findings}`;
}
