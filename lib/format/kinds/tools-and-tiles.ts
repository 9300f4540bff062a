/** One tool of the portal: its name, where it is, and what it does. */
export interface PortalTool {
  readonly name: string;
  /** The target as written: a portal link (FORMAT.md C.4) or a web address. */
  readonly target: string;
  /** Markdown as written; empty for none. */
  readonly description: string;
}

const TITLE = /^\s*#[^\n]*\n/;
const TOOL = /^\s*\[([^\]\n]+)\]\(\s*([^()\s]+)\s*\)\s*(?:<br\s*\/?>)?\s*\n?([^[]*)$/i;

/**
 * Reads a list of tools (FORMAT.md B.3): paragraphs of a link and, below it, what the tool does. `null` where a paragraph
 * is written otherwise; then the text is shown as it stands.
 */
export function readTools(source: string): readonly PortalTool[] | null {
  const blocks = source
    .replace(/^\uFEFF/, '')
    .replace(TITLE, '')
    .replace(/(?<=\n)(?=\[)/g, '\n')
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '');
  const tools = blocks.map(readTool);
  const found = tools.filter((tool) => tool !== null);
  return found.length > 0 && found.length === tools.length ? found : null;
}

function readTool(block: string): PortalTool | null {
  const [, name = '', target = '', description = ''] = TOOL.exec(block) ?? [];
  if (name === '') return null;
  return { name: name.trim(), target, description: description.replace(/(?:<br\s*\/?>\s*)+$/i, '').trim() };
}

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
