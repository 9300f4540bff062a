import type { Brought, CatalogRead } from '@/lib/request';
import type { Parcel } from '@/lib/share/delivery';
import type { Settings } from './settings';

/** What a drawing thread is started with. */
export interface DrawingPlace {
  readonly root: string;
  readonly settings: Settings;
  /** What it draws with: React alone, or Next, which takes longer to load, longer to draw, and more memory. */
  readonly means: 'direct' | 'framework';
}

/** A catalog as the thread finds it. */
export interface NamedCatalog {
  readonly file: string;
  readonly version: string;
}

/** What the thread can do: have a catalog open, draw a page, or compare what a page was drawn from with a newer catalog. */
export type Task =
  | { readonly kind: 'open'; readonly catalog: NamedCatalog }
  | {
      readonly kind: 'draw';
      readonly address: string;
      readonly posted: Brought['posted'];
      readonly delivery: Brought['delivery'];
      /** `undefined` where there is none to be found. */
      readonly catalog: NamedCatalog | undefined;
    }
  | { readonly kind: 'compare'; readonly reads: readonly CatalogRead[]; readonly catalog: NamedCatalog };

/** What is asked of the thread. */
export interface Order {
  readonly id: number;
  readonly task: Task;
}

/** A drawn page, before it is kept and compressed. */
export interface DrawnPage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** What it asked the catalog; `undefined` where it depends on all of it. */
  readonly reads: readonly CatalogRead[] | undefined;
  /** A summary to be sent before the page is drawn again with what became of it. */
  readonly parcel?: Parcel | undefined;
  /** What went wrong while it was drawn, with stack; empty for nothing. */
  readonly failures: readonly string[];
}

/**
 * What comes of a task: a page, or that only the framework can draw it; for a comparison whether the page would be the same;
 * nothing for a catalog that is open.
 */
export type Outcome =
  | { readonly kind: 'opened' }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'page'; readonly page: DrawnPage }
  | { readonly kind: 'compared'; readonly isSame: boolean };

/** What the thread says: that it is ready, what came of an order, or why nothing did. */
export type DrawingReport =
  | { readonly kind: 'ready'; readonly canDraw: boolean }
  | { readonly kind: 'done'; readonly id: number; readonly outcome: Outcome }
  | { readonly kind: 'failure'; readonly id: number; readonly failure: string };
