import type { Construct } from './construct';

/** `### [Portal](#tab/portal)`, indented in an item or not; a second part of the target says when it holds (`#tab/dotnet/linux`). */
const TAB =
  /^([ \t>]*)#{1,6}[ \t]*\[([^\]\n]{1,200})\][ \t]?\([ \t]*#tabs?\/([^()\n/]{1,200})(?:\/([^()\n/]{0,200}))?\/?\)[ \t]*#*[ \t]*$/i;
const RULE = /^[ \t>]*(?:-[ \t]*){3,}$|^[ \t>]*(?:\*[ \t]*){3,}$|^[ \t>]*(?:_[ \t]*){3,}$/;
const HEADING = /^[ \t>]*(#{1,6})[ \t]/;

/**
 * Tabs of one group follow each other, each with its name, and end at a rule, else at a heading of their own level or above:
 * what stands behind belongs to none of them. So every reader sees all of them without script, and on paper.
 */
export const readTabs: Construct = (text) => {
  if (!/\([ \t]*#tabs?\//i.test(text)) return text;
  const out: string[] = [];
  let open: { readonly lead: string; readonly level: number } | undefined;
  let group = 1;
  for (const line of text.split('\n')) {
    const [, lead = '', written = '', tab = '', when = ''] = TAB.exec(line) ?? [];
    const name = written.trim();
    const level = HEADING.exec(line)?.[1]?.length ?? 0;
    const ends = open !== undefined && (RULE.test(line) || (level > 0 && level <= open.level));
    if (open !== undefined && (ends || name !== '')) out.push(open.lead, `${open.lead}</div>`, open.lead);
    if (ends || name !== '') open = undefined;
    if (name !== '') {
      open = { lead, level: level || 6 };
      const opening = alternative({ name, tabs: [tabId(tab)], when: when === '' ? '' : tabId(when), group });
      for (const each of opening.trim().split('\n')) out.push(`${lead}${each}`);
      out.push(lead);
    } else if (ends) {
      group += 1;
      if (!RULE.test(line)) out.push(line);
    } else out.push(line);
  }
  if (open !== undefined) out.push(open.lead, `${open.lead}</div>`);
  return out.join('\n');
};

/** Text that holds for readers of one kind. */
export interface Alternative {
  readonly name: string;
  /** Ids of the tabs that show it. */
  readonly tabs: readonly string[];
  /** Id of a tab elsewhere on the page that must be chosen too; empty for none. */
  readonly when?: string;
  /** Number of its group, where its author says which alternatives belong together; else neighbors do. */
  readonly group?: number;
}

/** Opens a block that holds for readers of one kind, with its name; a `</div>` closes it. */
export function alternative({ name, tabs, when = '', group }: Alternative): string {
  const attributes = [
    `data-tab="${tabs.join(' ')}"`,
    ...(when === '' ? [] : [`data-when="${when}"`]),
    ...(group === undefined ? [] : [`data-group="${group}"`]),
  ];
  const title = name.replace(/[<>&]/g, '');
  return `\n\n<div class="alternative" ${attributes.join(' ')}>\n\n<p class="alternative-name">${title}</p>\n\n`;
}

/** The id of a tab as addresses carry it: `a+b` answers to both. */
export function tabId(written: string): string {
  return written
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.+_-]+/gu, '-');
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
    api: 'API',
    vm: 'VM',
    vms: 'VMs',
    rest: 'REST',
    powershell: 'PowerShell',
    mysql: 'MySQL',
    postgresql: 'PostgreSQL',
    arm: 'ARM',
    dotnet: '.NET',
    javascript: 'JavaScript',
    csharp: 'C#',
    vscode: 'Visual Studio Code',
  }),
);

/** An id in words: `azure-portal` is "Azure portal", `sql-server-2022` "SQL server 2022". */
export function readableName(id: string): string {
  const words = id.trim().split(/[\s_-]+/);
  const name = words.map((word) => NAMES.get(word.toLowerCase()) ?? word).join(' ');
  return NAMES.has(words[0]?.toLowerCase() ?? '') ? name : name.charAt(0).toUpperCase() + name.slice(1);
}
