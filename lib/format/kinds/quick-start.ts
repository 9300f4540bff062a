/** A Partner Center tile (FORMAT.md B): where it leads and what it says. The icon class is machinery. */
export interface QuickStart {
  /** An http or https address; empty where the file has none. */
  readonly href: string;
  readonly text: string;
}

const PART = /<!--\s*(\w+)\s*-->\s*([^<]*)/g;

/** Reads a tile's three comments, each followed by its line; `null` for a body that is written otherwise. */
export function readQuickStart(source: string): QuickStart | null {
  const parts = new Map(
    [...source.matchAll(PART)].map(([, name = '', line = '']) => [name.toLowerCase(), line.trim()] as const),
  );
  const text = parts.get('text') ?? '';
  // One of the two real files ends its address in `",`, left over from JSON.
  const [, href = ''] = /(https?:\/\/[^\s"',<>]+)/i.exec(parts.get('link') ?? '') ?? [];
  return text === '' && href === '' ? null : { href, text: text || href };
}
