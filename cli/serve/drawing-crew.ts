import { DrawingHand, type DrawingOptions, type Waiting } from './drawing-hand';
import type { DrawingPlace, Outcome, Task } from './drawing-orders';

/** Pages that a thread draws side by side; the others wait for their turn, in the order in which they came (decision 49). */
const AT_ONCE = 4;

/** Threads that draw by the same means, and what waits for them. */
export class DrawingCrew {
  /** What is done at once, however many pages are being drawn. */
  private readonly small: Waiting[] = [];
  /** Pages that are known to be read. */
  private readonly first: Waiting[] = [];
  private readonly others: Waiting[] = [];
  private readonly hands: readonly DrawingHand[];
  private lastId = 0;

  constructor(place: DrawingPlace, options: DrawingOptions) {
    this.hands = [new DrawingHand(place, options, () => this.handOut())];
  }

  /** Resolves when the first thread has loaded the pages. @returns whether it can draw any */
  async start(): Promise<boolean> {
    const started = await Promise.all(this.hands.map((hand) => hand.start()));
    return started.every(Boolean);
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

  private handOut(): void {
    for (let hand = this.freest(); hand !== undefined; hand = this.freest()) {
      const next = this.small.shift() ?? this.nextPage(hand);
      if (next === undefined) return;
      hand.take(next);
    }
  }

  private nextPage({ drawing }: DrawingHand): Waiting | undefined {
    return drawing < AT_ONCE ? (this.first.shift() ?? this.others.shift()) : undefined;
  }

  private freest(): DrawingHand | undefined {
    const ready = this.hands.filter(({ isReady }) => isReady);
    return ready.toSorted((a, b) => a.drawing - b.drawing)[0];
  }
}
