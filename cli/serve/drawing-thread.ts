import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Catalog } from '@/lib/catalog';
import type { Brought, CatalogRead } from '@/lib/request';
import type { Settings } from './settings';

/** What a drawing thread is started with. */
export interface DrawingPlace {
  readonly root: string;
  readonly settings: Settings;
}

/** A catalog as the thread finds it. */
export interface NamedCatalog {
  readonly file: string;
  readonly version: string;
}

/** What is asked of the thread; without an address only to have the catalog open. */
export interface Order {
  readonly id: number;
  readonly address: string | undefined;
  readonly posted: Brought['posted'];
  /** `undefined` where there is none to be found. */
  readonly catalog: NamedCatalog | undefined;
}

/** A drawn page, before it is kept and compressed. */
export interface DrawnPage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** What it asked the catalog; `undefined` where it depends on all of it. */
  readonly reads: readonly CatalogRead[] | undefined;
  /** What went wrong while it was drawn, with stack; empty for nothing. */
  readonly failures: readonly string[];
}

/** What the thread says: that it is ready, a page, or why there is none. */
export type Delivery =
  | { readonly kind: 'ready' }
  | { readonly kind: 'page'; readonly id: number; readonly page: DrawnPage }
  | { readonly kind: 'failure'; readonly id: number; readonly failure: string };

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
  readonly resolve: (page: DrawnPage) => void;
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
  /** The catalog, and pages that are known to be read. */
  private readonly first: Waiting[] = [];
  private readonly others: Waiting[] = [];
  private readonly underWay = new Map<number, Waiting>();
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
      worker.on('message', (delivery: Delivery) => {
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

  draw({ address, brought: { catalog, posted }, isRead }: PageOrder): Promise<DrawnPage> {
    const queue = isRead ? this.first : this.others;
    return this.order(queue, { address, posted, catalog: catalog === null ? undefined : this.named(catalog) });
  }

  async prepare(catalog: Catalog): Promise<void> {
    await this.order(this.first, { address: undefined, posted: undefined, catalog: this.named(catalog) });
  }

  private named({ info }: Catalog): NamedCatalog {
    return { file: this.place.settings.catalogFile, version: info.version };
  }

  private order(queue: Waiting[], what: Omit<Order, 'id'>): Promise<DrawnPage> {
    this.lastId += 1;
    const order = { ...what, id: this.lastId };
    return new Promise((resolve, reject) => {
      queue.push({ order, resolve, reject });
      this.handOut();
    });
  }

  private handOut(): void {
    if (this.worker === undefined) return;
    while (this.underWay.size < AT_ONCE) {
      const next = this.first.shift() ?? this.others.shift();
      if (next === undefined) break;
      this.underWay.set(next.order.id, next);
      this.worker.postMessage(next.order);
    }
    clearTimeout(this.watch);
    const { worker } = this;
    if (this.underWay.size > 0)
      this.watch = setTimeout(() => this.replace(worker, 'the drawing thread hung'), this.options.hangsAfterMs);
  }

  private take(delivery: Exclude<Delivery, { readonly kind: 'ready' }>): void {
    const waiting = this.underWay.get(delivery.id);
    this.underWay.delete(delivery.id);
    if (delivery.kind === 'page') waiting?.resolve(delivery.page);
    else waiting?.reject(new DrawingError(delivery.failure));
    this.handOut();
  }

  /** Whoever waited for a page of the thread is told; those who come meanwhile wait for the next thread. */
  private replace(worker: Worker, reason: string): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    clearTimeout(this.watch);
    for (const { order, reject } of this.underWay.values())
      reject(new DrawingError(`${reason} while it drew ${order.address?.split('?', 1)[0] ?? 'nothing'}`));
    this.underWay.clear();
    void worker.terminate();
    this.startAgain();
  }

  async close(): Promise<void> {
    const { worker } = this;
    this.worker = undefined;
    clearTimeout(this.watch);
    await worker?.terminate();
  }

  private startAgain(): void {
    this.start().catch(() => setTimeout(() => this.startAgain(), START_AGAIN_MS).unref());
  }
}
