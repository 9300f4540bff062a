import type { Form } from '@/lib/format';
import { type LinkTarget, withTargets } from '@/lib/format/values';
import type { Pieces } from '@/lib/markdown';

/** What only an article's own page needs; one JSON text in the catalog. */
export interface ArticleBody {
  readonly title: string;
  readonly properties: Readonly<Record<string, string>>;
  /** The part of its product that it is about, in words; empty for none. */
  readonly subProduct: string;
  /** Products and versions that it is about, as written. */
  readonly appliesTo: readonly string[];
  readonly pieces: Pieces | null;
  /** Absent where nothing could be read, or for Markdown. */
  readonly json?: unknown;
  readonly form: Form | null;
  readonly noticeHtml: string;
  readonly source: string;
  /** Only catalogs for authors have drafts. */
  readonly isDraft?: true;
  /** Its words address the support engineer (data file `engineer-words.json`). */
  readonly isForEngineers: boolean;
}

/**
 * A body as UTF-8 bytes with a buffer of their own, so that a worker can hand them over instead of copying. They are not
 * compressed: that would make the catalog half as large and every compile 4 % slower.
 */
export function encodeBody(body: ArticleBody): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(body));
}

/**
 * The JSON text that `encodeBody` made bytes of.
 * @param targets where the body's links into the content lead (lib/compile), in their order
 */
export function decodeBody(bytes: Uint8Array, targets: readonly LinkTarget[] = []): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return targets.length === 0 ? text : withTargets(text, targets);
}
