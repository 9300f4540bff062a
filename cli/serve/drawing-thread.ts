import { fileURLToPath } from 'node:url';
import type { Catalog } from '@/lib/catalog';
import type { Brought, CatalogRead } from '@/lib/request';
import { type CrewFigures, DrawingCrew } from './drawing-crew';
import { DrawingError } from './drawing-error';
import { type DrawingOptions, withoutQuery } from './drawing-hand';
import type { DrawingPlace, DrawnPage, NamedCatalog, Task } from './drawing-orders';

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
  figures(): CrewFigures;
  /** Ends the thread, which would keep a process running that has nothing to serve. Nothing is drawn afterwards. */
  close(): Promise<void>;
}

/** A thread that owes pages and has said nothing for so long hangs; the slowest page takes a twentieth of that. */
const HANGS_AFTER_MS = 60_000;

/**
 * Starts drawing. Resolves when pages can be drawn.
 * @param threads at most, beside that of the framework
 * @throws where no page can be drawn
 */
export async function startDrawing(
  place: Omit<DrawingPlace, 'means'>,
  threads: number,
  options: DrawingOptions = usual(),
): Promise<DrawingThread> {
  const desk = new DrawingDesk(place, threads, options);
  await desk.start();
  return desk;
}

function usual(): DrawingOptions {
  return { file: fileURLToPath(new URL('./drawing-worker.js', import.meta.url)), hangsAfterMs: HANGS_AFTER_MS };
}

/** Threads that are being started, or were. */
interface StartedCrew {
  readonly crew: DrawingCrew;
  readonly started: Promise<unknown>;
}

/** The side of the server: what React alone can't draw goes to a thread with the framework, started when that is first needed. */
class DrawingDesk implements DrawingThread {
  private readonly direct: DrawingCrew;
  private framework: StartedCrew | undefined;

  constructor(
    private readonly place: Omit<DrawingPlace, 'means'>,
    threads: number,
    private readonly options: DrawingOptions,
  ) {
    this.direct = new DrawingCrew({ ...place, means: 'direct' }, options, threads);
  }

  async start(): Promise<void> {
    if (!(await this.direct.start())) await this.withFramework();
  }

  async draw({ address, brought: { catalog, posted, delivery }, isRead }: PageOrder): Promise<DrawnPage> {
    const named = catalog === null ? undefined : this.named(catalog);
    const task: Task = { kind: 'draw', address, posted, delivery, catalog: named };
    const direct = await this.direct.draw(task, isRead);
    const outcome = direct.kind === 'elsewhere' ? await (await this.withFramework()).draw(task, isRead) : direct;
    if (outcome.kind === 'page') return outcome.page;
    throw new DrawingError(`the drawing thread gave no page for ${withoutQuery(address)}`);
  }

  async prepare(catalog: Catalog): Promise<void> {
    const task: Task = { kind: 'open', catalog: this.named(catalog) };
    await Promise.all([this.direct.askAll(task), this.framework?.crew.askAll(task)]);
  }

  async givesSame(catalog: Catalog, reads: readonly CatalogRead[]): Promise<boolean> {
    const outcome = await this.direct.ask({ kind: 'compare', reads, catalog: this.named(catalog) });
    return outcome.kind === 'compared' && outcome.isSame;
  }

  figures(): CrewFigures {
    const [direct, framework] = [this.direct.figures(), this.framework?.crew.figures()];
    return {
      threads: direct.threads + (framework?.threads ?? 0),
      waiting: direct.waiting + (framework?.waiting ?? 0),
    };
  }

  async close(): Promise<void> {
    await Promise.all([this.direct.close(), this.framework?.crew.close()]);
  }

  private named({ info }: Catalog): NamedCatalog {
    return { file: this.place.settings.catalogFile, version: info.version };
  }

  private async withFramework(): Promise<DrawingCrew> {
    this.framework ??= this.beginFramework();
    const { crew, started } = this.framework;
    try {
      await started;
      return crew;
    } catch (error) {
      // The next page that needs it tries again.
      if (this.framework?.crew === crew) this.framework = undefined;
      await crew.close();
      throw new DrawingError(`the framework couldn’t be loaded: ${String(error)}`);
    }
  }

  private beginFramework(): StartedCrew {
    const crew = new DrawingCrew({ ...this.place, means: 'framework' }, this.options);
    return { crew, started: crew.start() };
  }
}
