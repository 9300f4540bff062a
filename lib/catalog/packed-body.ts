import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Form } from '@/lib/format';
import type { Pieces } from '@/lib/markdown';

/** What only an article's own page needs; kept packed, so that the catalog is small to copy and to replace. */
export interface ArticleBody {
  readonly title: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly pieces: Pieces | null;
  /** Absent where nothing could be read, or for Markdown. */
  readonly json?: unknown;
  readonly form: Form | null;
  readonly noticeHtml: string;
  readonly source: string;
}

/** Packs a body. Level 1: higher levels cost more time than they save bytes. */
export function packBody(body: ArticleBody): Uint8Array {
  return deflateRawSync(JSON.stringify(body), { level: 1 });
}

/** Unpacks what `packBody` packed, to its JSON text. */
export function unpackBody(packed: Uint8Array): string {
  return inflateRawSync(packed).toString('utf8');
}
