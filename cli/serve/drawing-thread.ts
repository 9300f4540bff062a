import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Catalog } from '@/lib/catalog';
import type { Brought, CatalogRead } from '@/lib/request';
import type { DrawingPlace, DrawingReport, DrawnPage, NamedCatalog, Order, Outcome, Task } from './drawing-orders';

/** A page to draw. */
export interface PageOrder {
  /** Path and query. */
  readonly address: string;
  readonly brought: Brought;
  /** Whether readers are known to ask for it: then it comes before pages whose address anybody may have made up. */
  readonly isRead: boolean;
}

/** A thread that draws pages, so that whoever asks for a kept one never waits for one that is drawn. */
export interface DrawingThread {
  /** @throws DrawingError where the page cannot be drawn, or its thread hangs */
  draw(page: PageOrder): Promise<DrawnPage>;
  /** Has a catalog open before pages are drawn from it. @throws DrawingError where it cannot be opened */
  prepare(catalog: Catalog): Promise<void>;
  /**
   * Whether a page that was drawn from these answers would be the same from another catalog. Comes before all pages: it takes
   * a small part of the time that one takes.
   * @throws DrawingError where the catalog was replaced meanwhile, or the thread hangs
   */
  givesSame(catalog: Catalog, reads: readonly CatalogRead[]): Promise<boolean>;
  /** Ends the thread, which would keep a process running that has nothing to serve. Nothing is drawn afterwards. */
  close(): Promise<void>;
}

/** No page came of it; the message is for the log. */
export class DrawingError extends Error {
  override readonly name = 'DrawingError';
}

/** A thread that owes pages and has said nothing for so long hangs; the slowest page takes a twentieth of that. */
const HANGS_AFTER_MS = 60_000;

/** Time before a thread that could not be started is started again. */
const START_AGAIN_MS = 1000;

/** Pages that are drawn side by side; the others wait for their turn, in the order in which they came (decision 49). */
const AT_ONCE = 4;

interface Waiting {
  readonly order: Order;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: Error) => void;
}

/** How a thread is run; a test runs another one for less long. */
export interface DrawingOptions {
  /** The bundle of drawing-worker.ts. */
  readonly file: string;
  readonly hangsAfterMs: number;
}

/** Starts the thread, and another one in its place where it dies or hangs. Resolves when it can draw. */
export async function startDrawing(place: DrawingPlace, options: DrawingOptions = usual()): Promise<DrawingThread> {
  const desk = new DrawingDesk(place, options);
  await desk.start();
  return desk;
}

function usual(): DrawingOptions {
  return { file: fileURLToPath(new URL('./drawing-worker.js', import.meta.url)), hangsAfterMs: HANGS_AFTER_MS };
}

/** The side of the server: hands orders out and gives back what comes of them. */
class DrawingDesk implements DrawingThread {
  private worker: Worker | undefined;
  /** What is done at once, however many pages are being drawn. */
  private readonly small: Waiting[] = [];
  /** Pages that are known to be read. */
  private readonly first: Waiting[] = [];
  private readonly others: Waiting[] = [];
  private readonly underWay = new Map<number, Waiting>();
  /** How many of them are pages. */
  private drawing = 0;
  private lastId = 0;
  private watch: NodeJS.Timeout | undefined;

  constructor(
    private readonly place: DrawingPlace,
    private readonly options: DrawingOptions,
  ) {}

  /** Resolves when the thread has loaded the pages. */
  start(): Promise<void> {
    const worker = new Worker(this.options.file, {
      workerData: this.place,
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    // What the framework prints goes where everything goes that this process prints.
    worker.stdout.on('data', (text: Buffer) => console.log(String(text).trimEnd()));
    worker.stderr.on('data', (text: Buffer) => console.error(String(text).trimEnd()));
    return new Promise((resolve, reject) => {
      worker.on('message', (delivery: DrawingReport) => {
        if (delivery.kind !== 'ready') return this.take(delivery);
        this.worker = worker;
        this.handOut();
        resolve();
      });
      worker.once('error', (error) => {
        reject(error);
        this.replace(worker, `the drawing thread ended (${String(error)})`);
      });
      worker.once('exit', () => this.replace(worker, 'the drawing thread ended'));
    });
  }

  async draw({ address, brought: { catalog, posted, delivery }, isRead }: PageOrder): Promise<DrawnPage> {
    const named = catalog === null ? undefined : this.named(catalog);
    const queue = isRead ? this.first : this.others;
    const outcome = await this.order(queue, { kind: 'draw', address, posted, delivery, catalog: named });
    if (outcome.kind === 'page') return outcome.page;
    throw new DrawingError(`the drawing thread gave no page for ${withoutQuery(address)}`);
  }

  async prepare(catalog: Catalog): Promise<void> {
    await this.order(this.small, { kind: 'open', catalog: this.named(catalog) });
  }

  async givesSame(catalog: Catalog, reads: readonly CatalogRead[]): Promise<boolean> {
    const outcome = await this.order(this.small, { kind: 'compare', reads, catalog: this.named(catalog) });
    return outcome.kind === 'compared' && outcome.isSame;
  }

  private named({ info }: Catalog): NamedCatalog {
    return { file: this.place.settings.catalogFile, version: info.version };
  }

  private order(queue: Waiting[], task: Task): Promise<Outcome> {
    this.lastId += 1;
    const order = { id: this.lastId, task };
    return new Promise((resolve, reject) => {
      queue.push({ order, resolve, reject });
      this.handOut();
    });
  }

  private handOut(): void {
    const { worker } = this;
    if (worker === undefined) return;
    for (let next = this.nextInLine(); next !== undefined; next = this.nextInLine()) {
      if (next.order.task.kind === 'draw') this.drawing += 1;
      this.underWay.set(next.order.id, next);
      worker.postMessage(next.order, ownedBy(next.order));
    }
    // What is asked of it says nothing of how it is: only what it delivers begins the time anew.
    if (this.underWay.size > 0)
      this.watch ??= setTimeout(() => this.replace(worker, 'the drawing thread hung'), this.options.hangsAfterMs);
  }

  private unwatch(): void {
    clearTimeout(this.watch);
    this.watch = undefined;
  }

  private nextInLine(): Waiting | undefined {
    const small = this.small.shift();
    if (small !== undefined || this.drawing >= AT_ONCE) return small;
    return this.first.shift() ?? this.others.shift();
  }

  private take(delivery: Exclude<DrawingReport, { readonly kind: 'ready' }>): void {
    this.unwatch();
    const waiting = this.underWay.get(delivery.id);
    this.underWay.delete(delivery.id);
    if (waiting?.order.task.kind === 'draw') this.drawing -= 1;
    if (delivery.kind === 'done') waiting?.resolve(delivery.outcome);
    else waiting?.reject(new DrawingError(delivery.failure));
    this.handOut();
  }

  /** Whoever waited for a page of the thread is told; those who come meanwhile wait for the next thread. */
  private replace(worker: Worker, reason: string): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    this.unwatch();
    for (const { order, reject } of this.underWay.values())
      reject(new DrawingError(`${reason} while it ${activity(order.task)}`));
    this.underWay.clear();
    this.drawing = 0;
    void worker.terminate();
    this.startAgain();
  }

  async close(): Promise<void> {
    const { worker } = this;
    this.worker = undefined;
    this.unwatch();
    await worker?.terminate();
  }

  private startAgain(): void {
    this.start().catch(() => setTimeout(() => this.startAgain(), START_AGAIN_MS).unref());
  }
}

/** A posted form goes over as it is: it is a mebibyte at most, and only its page reads it. */
function ownedBy({ task }: Order): readonly ArrayBuffer[] {
  const form = task.kind === 'draw' ? task.posted?.buffer : undefined;
  return form instanceof ArrayBuffer ? [form] : [];
}

/** For the log, which holds nothing that a reader typed. */
function activity(task: Task): string {
  if (task.kind === 'open') return 'opened a catalog';
  return task.kind === 'draw' ? `drew ${withoutQuery(task.address)}` : 'compared a page with a catalog';
}

function withoutQuery(address: string): string {
  return address.split('?', 1)[0] ?? '';
}
