import { compileFiles, FEW_FILES, type PoolOptions } from './compile-pool';
import type { CompileRun } from './compile-run';
import type { CompiledFile } from './compiled-file';
import { defaultWorkers } from './default-workers';
import { readingData } from './read-content-data';

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

function poolOptions({ options, read }: CompileRun, onFile: FileTaker): PoolOptions {
  return {
    contentDir: options.contentDir,
    data: readingData(read.data),
    threads: options.workers ?? defaultWorkers(),
    signal: options.signal,
    onFile,
  };
}
