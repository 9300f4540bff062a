import { Worker } from 'node:worker_threads';
import { DrawingError } from './drawing-error';
import type { DrawingPlace, DrawingReport, Order, Outcome, Task } from './drawing-orders';

/** Time before a thread that could not be started is started again. */
const START_AGAIN_MS = 1000;

/** How a thread is run; a test runs another one for less long. */
export interface DrawingOptions {
  /** The bundle of drawing-worker.ts. */
  readonly file: string;
  /** How long a thread that owes something may say nothing. */
  readonly hangsAfterMs: number;
  /** How long one of several threads may have nothing to do before it ends. */
  readonly restsAfterMs?: number;
}

/** An order with whom to tell what came of it. */
export interface Waiting {
  readonly order: Order;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: Error) => void;
}

/** One thread that draws, and another one in its place where it dies or hangs. */
export class DrawingHand {
  private worker: Worker | undefined;
  private readonly underWay = new Map<number, Waiting>();
  private pages = 0;
  private watch: NodeJS.Timeout | undefined;
  private isClosed = false;
  private lastUsed = performance.now();

  /** @param onFree called when it can take more than before */
  constructor(
    private readonly place: DrawingPlace,
    private readonly options: DrawingOptions,
    private readonly onFree: () => void,
  ) {}

  /** Whether it takes orders: not while it is started. */
  get isReady(): boolean {
    return this.worker !== undefined;
  }

  /** How many pages it draws. */
  get drawing(): number {
    return this.pages;
  }

  /** Whether it has nothing to do, and was given nothing for so long. */
  isIdleFor(ms: number): boolean {
    return this.underWay.size === 0 && performance.now() - this.lastUsed > ms;
  }

  /** Resolves when the thread has loaded the pages. @returns whether it can draw any */
  start(): Promise<boolean> {
    const worker = new Worker(this.options.file, { workerData: this.place, execArgv: [], stdout: true, stderr: true });
    // What the framework prints goes where everything goes that this process prints.
    worker.stdout.on('data', (text: Buffer) => console.log(String(text).trimEnd()));
    worker.stderr.on('data', (text: Buffer) => console.error(String(text).trimEnd()));
    return new Promise((resolve, reject) => {
      worker.on('message', (report: DrawingReport) => {
        if (report.kind !== 'ready') return this.receive(report);
        if (this.isClosed) return void worker.terminate();
        this.worker = worker;
        this.onFree();
        resolve(report.canDraw);
      });
      worker.once('error', (error) => {
        reject(error);
        this.replace(worker, `the drawing thread ended (${String(error)})`);
      });
      worker.once('exit', (code) => {
        reject(new Error(`the drawing thread ended with code ${code}`));
        this.replace(worker, 'the drawing thread ended');
      });
    });
  }

  /** Gives it an order. It must be ready. */
  take(waiting: Waiting): void {
    const { worker } = this;
    if (worker === undefined) {
      waiting.reject(new DrawingError('the drawing thread isn’t ready'));
      return;
    }
    if (waiting.order.task.kind === 'draw') this.pages += 1;
    this.underWay.set(waiting.order.id, waiting);
    this.lastUsed = performance.now();
    worker.postMessage(waiting.order);
    this.watchOver(worker);
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    const { worker } = this;
    this.isClosed = true;
    this.worker = undefined;
    this.unwatch();
    await worker?.terminate();
  }

  private receive(report: Exclude<DrawingReport, { readonly kind: 'ready' }>): void {
    this.unwatch();
    const waiting = this.underWay.get(report.id);
    this.underWay.delete(report.id);
    if (waiting?.order.task.kind === 'draw') this.pages -= 1;
    if (report.kind === 'done') waiting?.resolve(report.outcome);
    else waiting?.reject(new DrawingError(report.failure));
    if (this.worker !== undefined) this.watchOver(this.worker);
    this.onFree();
  }

  /** What is asked of it says nothing of how it is: only what it delivers begins the time anew. */
  private watchOver(worker: Worker): void {
    if (this.underWay.size > 0)
      this.watch ??= setTimeout(() => this.replace(worker, 'the drawing thread hung'), this.options.hangsAfterMs);
  }

  private unwatch(): void {
    clearTimeout(this.watch);
    this.watch = undefined;
  }

  /** Whoever waited for a page of the thread is told; those who come meanwhile wait for the next thread. */
  private replace(worker: Worker, reason: string): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    this.unwatch();
    for (const { order, reject } of this.underWay.values())
      reject(new DrawingError(`${reason} while it ${activity(order.task)}`));
    this.underWay.clear();
    this.pages = 0;
    void worker.terminate();
    this.startAgain();
  }

  private startAgain(): void {
    if (this.isClosed) return;
    this.start().catch(() => setTimeout(() => this.startAgain(), START_AGAIN_MS).unref());
  }
}

/** For the log, which holds nothing that a reader typed. */
function activity(task: Task): string {
  if (task.kind === 'open') return 'opened a catalog';
  return task.kind === 'draw' ? `drew ${withoutQuery(task.address)}` : 'compared a page with a catalog';
}

/** An address without what its reader may have typed. */
export function withoutQuery(address: string): string {
  return address.split('?', 1)[0] ?? '';
}
