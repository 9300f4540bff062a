import type { Construct } from './construct';

/** `### [Portal](#tab/portal)`, indented in an item or not. */
const TAB = /^([ \t>]*)#{1,6}[ \t]*\[([^\]\n]{1,200})\]\(#tabs?\/[^()\n]{1,200}\)[ \t]*#*[ \t]*$/i;
const RULE = /^[ \t>]*(?:-[ \t]*){3,}$|^[ \t>]*(?:\*[ \t]*){3,}$|^[ \t>]*(?:_[ \t]*){3,}$/;
const HEADING = /^[ \t>]*(#{1,6})[ \t]/;

/**
 * Tabs of one group follow each other, each with its name, and end at a rule, else at a heading of their own level or above:
 * what stands behind belongs to none of them. So every reader sees all of them, with script or without, and on paper.
 */
export const readTabs: Construct = (text) => {
  if (!/\]\(#tabs?\//i.test(text)) return text;
  const out: string[] = [];
  let open: { readonly lead: string; readonly level: number } | undefined;
  for (const line of text.split('\n')) {
    const [, lead = '', name = ''] = TAB.exec(line) ?? [];
    const level = HEADING.exec(line)?.[1]?.length ?? 0;
    const ends = open !== undefined && (RULE.test(line) || (level > 0 && level <= open.level));
    if (open !== undefined && (ends || name !== '')) out.push(open.lead, `${open.lead}</div>`, open.lead);
    if (ends || name !== '') open = undefined;
    if (name !== '') {
      open = { lead, level: level || 6 };
      out.push(
        ...alternative(name)
          .trim()
          .split('\n')
          .map((each) => `${lead}${each}`),
        lead,
      );
    } else if (!(ends && RULE.test(line))) out.push(line);
  }
  if (open !== undefined) out.push(open.lead, `${open.lead}</div>`);
  return out.join('\n');
};

/** Opens a block that holds for readers of one kind, with its name; a `</div>` closes it. */
export function alternative(name: string): string {
  return `\n\n<div class="alternative">\n\n<p class="alternative-name">${name.replace(/[<>&]/g, '')}</p>\n\n`;
}

/** Names that are written otherwise than the ids that stand for them. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    mac: 'macOS',
    macos: 'macOS',
    cli: 'CLI',
    windows: 'Windows',
    linux: 'Linux',
    sql: 'SQL',
    vscode: 'Visual Studio Code',
  }),
);

/** An id in words: `azure-portal` is "Azure portal". */
export function readableName(id: string): string {
  const words = id.trim().replace(/[-_]+/g, ' ');
  return NAMES.get(words.toLowerCase()) ?? words.charAt(0).toUpperCase() + words.slice(1);
}
