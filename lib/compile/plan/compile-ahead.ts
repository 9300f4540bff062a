import { availableParallelism } from 'node:os';
import { pictureFolderOf } from '@/lib/catalog';
import type { CompiledFile } from '../content/compiled-file';
import { readingData } from '../content/read-content-data';
import { compileFiles, FEW_FILES, type PoolOptions } from '../pool/compile-pool';
import type { CompileRun } from './compile-run';

/** Workers beyond this number bring little: the main thread writes, and each takes about 80 MiB. */
const MOST_WORKERS = 4;

/** Takes compiled files, in no order; called with each once. */
export type FileTaker = (file: CompiledFile) => void;

/** Compiles the files of a run for whoever takes them. Called once. */
export type Compiling = (onFile: FileTaker) => Promise<void>;

/**
 * Begins to compile. Few files are compiled at once, while the draft that they go to is still copied; many only when there
 * is one to write them to, for nobody could hold them.
 */
export function compileAhead(run: CompileRun): Compiling {
  const files = run.plan.compile.filter(({ trouble }) => trouble === undefined);
  if (files.length > FEW_FILES) return (onFile) => compileFiles(files, poolOptions(run, onFile));
  const compiled: CompiledFile[] = [];
  const done = compileFiles(
    files,
    poolOptions(run, (file) => compiled.push(file)),
  );
  // Whoever never comes to ask, for the draft could not be opened, has a failure of their own to tell.
  done.catch(() => undefined);
  return async (onFile) => {
    await done;
    compiled.forEach(onFile);
  };
}

function poolOptions({ options, folders, read }: CompileRun, onFile: FileTaker): PoolOptions {
  return {
    folders,
    data: readingData(read.data),
    pictureFolder: options.isScratch ? undefined : pictureFolderOf(options.outFile),
    threads: options.workers ?? defaultWorkers(),
    signal: options.signal,
    onFile,
  };
}

/** Threads to compile on where nobody says how many. */
function defaultWorkers(): number {
  return Math.min(availableParallelism(), MOST_WORKERS);
}
