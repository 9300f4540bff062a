import chokidar from 'chokidar';

/** Saves come as several events (write, rename, attributes); the first waits this long for the others. */
const SETTLE_MS = 15;

/** Drafts and marks that editors put beside a file while it is being written. */
const EDITOR_FILE = /(?:^|[\\/])(?:\.[^\\/]+|4913|[^\\/]*~|[^\\/]*\.sw[a-z])$/;

/**
 * Calls `onChange` after files under one of the folders changed, came or went, and again where more changed while it ran: never
 * two at once, never one too few. (Node's own recursive watch loses a file once an editor has replaced it.)
 * @param onChange gets these files as the disk names them
 * @returns a function that ends the watch, once everything in the folders is watched
 */
export function watchContent(
  folders: readonly string[],
  onChange: (saved: ReadonlySet<string>) => Promise<void>,
): Promise<() => Promise<void>> {
  const queue = createQueue(onChange);
  // A folder whose own name begins with a dot is watched all the same.
  const isIgnored = (file: string) => {
    const folder = folders.find((each) => file.startsWith(each)) ?? '';
    return EDITOR_FILE.test(file.slice(folder.length));
  };
  const watcher = chokidar.watch([...folders], { ignoreInitial: true, ignored: isIgnored });
  watcher.on('all', (_event, file) => queue.add(file));
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
    // What goes wrong with one save is no reason not to look at the next.
    running = running.then(() => work(those)).catch((error) => console.error('Looking at a save:', error));
  };
  return {
    add: (file: string) => {
      saved.add(file);
      timer ??= setTimeout(run, SETTLE_MS);
    },
    stop: () => clearTimeout(timer),
  };
}
