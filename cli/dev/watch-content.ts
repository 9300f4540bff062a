import path from 'node:path';
import chokidar from 'chokidar';

/** Saves come as several events (write, rename, attributes); the first waits this long for the others. */
const SETTLE_MS = 15;

/** Drafts and marks that editors put beside a file while it is being written. */
const EDITOR_FILE = /(?:^|[\\/])(?:\.[^\\/]+|4913|[^\\/]*~|[^\\/]*\.sw[a-z])$/;

/**
 * Calls `onChange` after files under a folder changed, came or went, and again where more changed while it ran: never
 * two at once, never one too few. (Node's own recursive watch loses a file once an editor has replaced it.)
 * @param onChange gets the paths of these files, relative to the folder with `/`
 * @returns a function that ends the watch, once everything in the folder is watched
 */
export function watchContent(
  folder: string,
  onChange: (saved: ReadonlySet<string>) => Promise<void>,
): Promise<() => Promise<void>> {
  const queue = createQueue(onChange);
  // A folder whose own name begins with a dot is watched all the same.
  const isIgnored = (path: string) => EDITOR_FILE.test(path.slice(folder.length));
  const watcher = chokidar.watch(folder, { ignoreInitial: true, ignored: isIgnored });
  watcher.on('all', (_event, file) => queue.add(path.relative(folder, file).split(path.sep).join('/')));
  watcher.on('error', (error) => console.error('Watching the content:', error));
  const stop = () => {
    queue.stop();
    return watcher.close();
  };
  return new Promise((resolve) => watcher.once('ready', () => resolve(stop)));
}

function createQueue(work: (saved: ReadonlySet<string>) => Promise<void>) {
  let saved = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const run = () => {
    timer = undefined;
    const those = saved;
    saved = new Set();
    running = running.then(() => work(those));
  };
  return {
    add: (file: string) => {
      saved.add(file);
      timer ??= setTimeout(run, SETTLE_MS);
    },
    stop: () => clearTimeout(timer),
  };
}
