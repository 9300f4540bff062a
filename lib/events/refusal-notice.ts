/** Least time between two messages, in milliseconds. */
const QUIET_MS = 60_000;

/** Tells the operator of rows that were set aside: of the first at once, then once a minute, by numbers and codes alone. */
export class RefusalNotice {
  private readonly codes = new Set<string>();
  private rows = 0;
  private toldAt = Number.NEGATIVE_INFINITY;

  /** @param folder where the rows are */
  constructor(
    private readonly folder: string,
    private readonly tell: (error: Error) => void,
  ) {}

  /** @param codes the database's, whose messages may hold a reader's words; no log of ours shall */
  add(rows: number, codes: readonly string[]): void {
    for (const code of codes) this.codes.add(code);
    this.rows += rows;
    if (this.rows === 0 || performance.now() - this.toldAt < QUIET_MS) return;
    this.toldAt = performance.now();
    const list = [...this.codes].toSorted().join(', ');
    this.tell(new Error(`rows that can’t be written were set aside in ${this.folder}: ${this.rows} (${list})`));
    this.codes.clear();
    this.rows = 0;
  }
}
