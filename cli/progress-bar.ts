import type { WriteStream } from 'node:tty';
import type { CompileProgress } from '@/lib/compile';

/** Least time between two drawings; more often is only work for the terminal. */
const DRAW_EVERY_MS = 80;

const CELLS = 30;

/** A bar on a terminal; in a pipe it shows nothing. */
export interface ProgressBar {
  readonly show: (progress: CompileProgress) => void;
  readonly clear: () => void;
}

/** Opens a bar that draws itself on one line of `stream` and leaves that line empty. */
export function openProgressBar(stream: Pick<WriteStream, 'isTTY' | 'write'>, label: string): ProgressBar {
  let drawnAt = 0;
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  return {
    show: (progress) => {
      const now = performance.now();
      if (now - drawnAt < DRAW_EVERY_MS) return;
      drawnAt = now;
      stream.write(`\r${barLine(label, progress)}\u001B[K`);
    },
    clear: () => {
      if (drawnAt > 0) stream.write('\r\u001B[K');
      drawnAt = 0;
    },
  };
}

/** `Compiling ███████░░░░ 1,234 of 7,718`. */
export function barLine(label: string, { done, total }: CompileProgress): string {
  const filled = total === 0 ? CELLS : Math.round((done / total) * CELLS);
  const bar = '█'.repeat(filled) + '░'.repeat(CELLS - filled);
  return `${label} ${bar} ${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')}`;
}
