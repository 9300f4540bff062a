import { DrawingHand, type DrawingOptions, type Waiting } from './drawing-hand';
import type { DrawingPlace, Outcome, Task } from './drawing-orders';

/** Pages that a thread draws side by side; the others wait for their turn, in the order in which they came (decision 49). */
const AT_ONCE = 4;

/** How long pages may have waited without a break before one more thread is started. */
const HELP_AFTER_MS = 500;

/** How long a thread that helps may have nothing to do before it ends, which gives its memory back. */
const RESTS_AFTER_MS = 600_000;

/** What a crew is doing. */
export interface CrewFigures {
  /** Threads that take pages. */
  readonly threads: number;
  /** Pages that wait for one. */
  readonly waiting: number;
}

/** Threads that draw by the same means, and what waits for them. */
export class DrawingCrew {
  /** What is done at once, however many pages are being drawn. */
  private readonly small: Waiting[] = [];
  /** Pages that are known to be read. */
  private readonly first: Waiting[] = [];
  private readonly others: Waiting[] = [];
  private readonly hands: DrawingHand[] = [];
  private lastId = 0;
  /** Since when there have always been pages that wait. */
  private crowdedSince: number | undefined;
  private resting: NodeJS.Timeout | undefined;
  private readonly restsAfterMs: number;

  /** @param most threads that there may be; one is started with the crew, the others when pages wait */
  constructor(
    private readonly place: DrawingPlace,
    private readonly options: DrawingOptions,
    private most = 1,
  ) {
    this.restsAfterMs = options.restsAfterMs ?? RESTS_AFTER_MS;
  }

  /** Resolves when the first thread has loaded the pages. @returns whether it can draw any */
  start(): Promise<boolean> {
    const hand = new DrawingHand(this.place, this.options, () => this.handOut());
    this.hands.push(hand);
    return hand.start();
  }

  figures(): CrewFigures {
    return { threads: this.hands.filter(({ isReady }) => isReady).length, waiting: this.waitingPages };
  }

  /** Has a page drawn. @param isRead whether readers are known to ask for it */
  draw(task: Task, isRead: boolean): Promise<Outcome> {
    return this.order(isRead ? this.first : this.others, task);
  }

  /** Has something done before all pages: it takes a small part of the time that one takes. */
  ask(task: Task): Promise<Outcome> {
    return this.order(this.small, task);
  }

  /** Has the same done by each thread. One that is being started has nothing yet that it would have to be told. */
  async askAll(task: Task): Promise<void> {
    const ready = this.hands.filter(({ isReady }) => isReady);
    await Promise.all(
      ready.map((hand) => new Promise((resolve, reject) => hand.take(this.waiting(task, resolve, reject)))),
    );
  }

  /** Ends all threads. */
  async close(): Promise<void> {
    clearInterval(this.resting);
    await Promise.all(this.hands.map((hand) => hand.close()));
  }

  private order(queue: Waiting[], task: Task): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      queue.push(this.waiting(task, resolve, reject));
      this.handOut();
    });
  }

  private waiting(task: Task, resolve: Waiting['resolve'], reject: Waiting['reject']): Waiting {
    this.lastId += 1;
    return { order: { id: this.lastId, task }, resolve, reject };
  }

  private get waitingPages(): number {
    return this.first.length + this.others.length;
  }

  private handOut(): void {
    for (let hand = this.freest(); hand !== undefined; hand = this.freest()) {
      const next = this.small.shift() ?? this.nextPage(hand);
      if (next === undefined) break;
      hand.take(next);
    }
    if (this.waitingPages === 0) this.crowdedSince = undefined;
    else this.helpOut();
  }

  /** Starts one more thread where pages have waited for a while, and there may be one. */
  private helpOut(): void {
    this.crowdedSince ??= performance.now();
    const isLong = performance.now() - this.crowdedSince > HELP_AFTER_MS;
    if (!isLong || this.hands.length >= this.most || !this.hands.every(({ isReady }) => isReady)) return;
    this.start().catch((error: unknown) => {
      this.most = this.hands.length;
      console.error('One more drawing thread couldn’t be started, so there will be none.', error);
    });
    this.resting ??= setInterval(() => this.rest(), this.restsAfterMs / 10).unref();
  }

  /** Ends the last thread where it has had nothing to do for long: the first ones are given pages before it. */
  private rest(): void {
    const last = this.hands.at(-1);
    if (this.hands.length < 2 || last === undefined || !last.isIdleFor(this.restsAfterMs)) return;
    this.hands.pop();
    void last.close();
  }

  private nextPage({ drawing }: DrawingHand): Waiting | undefined {
    return drawing < AT_ONCE ? (this.first.shift() ?? this.others.shift()) : undefined;
  }

  private freest(): DrawingHand | undefined {
    const ready = this.hands.filter(({ isReady }) => isReady);
    return ready.toSorted((a, b) => a.drawing - b.drawing)[0];
  }
}
