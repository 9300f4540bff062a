import type { ArticleSummary, Destination } from '@/lib/catalog';

/** What a query names by itself, first of all results. */
export type DirectAnswer =
  | {
      readonly kind: 'id';
      /** Article id, support topic id or product id, as in the addresses `/a/`, `/t/` and `/p/`. */
      readonly space: 'a' | 't' | 'p';
      readonly id: string;
      /** Name of the topic, where it has one. */
      readonly name: string;
      /** What the name is in (BCP 47); absent for no name. */
      readonly language?: string | undefined;
      readonly destination: Destination;
    }
  /** The query is the name of a product, and nothing else. */
  | { readonly kind: 'product'; readonly destination: Extract<Destination, { readonly kind: 'product' }> }
  | { readonly kind: 'code'; readonly code: string; readonly articles: readonly ArticleSummary[] }
  | { readonly kind: 'address'; readonly slug: string; readonly destination: Destination }
  /** A page of another site, with articles that send their readers there. */
  | { readonly kind: 'link'; readonly address: string; readonly articles: readonly ArticleSummary[] };
