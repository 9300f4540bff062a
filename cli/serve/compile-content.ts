import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Settings } from './settings';

/** How a compile ended. */
export interface CompileEnd {
  /** 0 compiled, 1 with errors in the content, 2 not compiled; `null` where it was killed. */
  readonly code: number | null;
  /** Its last words on standard error. */
  readonly said: string;
}

/** How a compile is run. */
interface CompileOptions {
  /** More options of `stepwise compile`. */
  readonly flags?: readonly string[];
  /** Ends it. */
  readonly signal?: AbortSignal;
  /** Whether readers are served meanwhile: then it takes what processor time they leave. */
  readonly isBeside?: boolean;
}

/** A tenth of the processor's time that a thread of the server gets, where both want it. */
const NICENESS = 10;

/** Characters of what it says that are read. */
const MOST_SAID = 4000;

/**
 * Compiles the content in a process of its own, which gives its memory back when it ends and prints its one line.
 * Resolves when it is done, however it ended: findings about content never keep a site from being served.
 */
export function compileContent(
  settings: Settings,
  { flags = [], signal, isBeside = false }: CompileOptions = {},
): Promise<CompileEnd> {
  const command = fileURLToPath(new URL('./main.js', import.meta.url));
  const { contentDir, catalogFile } = settings;
  const args = [command, 'compile', '--content', contentDir, '--out', catalogFile, '--frozen', ...flags];
  // A process that shares a pipe with this one makes it block when it ends, so what it prints is handed on.
  const printsTo = (stream: NodeJS.WriteStream) => (stream.isTTY ? 'inherit' : 'pipe');
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', printsTo(process.stdout), printsTo(process.stderr)],
    signal,
  });
  if (isBeside && child.pid !== undefined) stepBack(child.pid);
  let said = '';
  child.stdout?.pipe(process.stdout, { end: false });
  child.stderr?.pipe(process.stderr, { end: false });
  child.stderr?.on('data', (text: Buffer) => {
    said = (said + String(text)).slice(-MOST_SAID);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said: said.trim().replace(/^stepwise compile: /, '') }));
  });
}

/** Before it starts threads, which take over what it has. */
function stepBack(pid: number): void {
  try {
    setPriority(pid, NICENESS);
  } catch {
    // It compiles all the same.
  }
}
