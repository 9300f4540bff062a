import { CONTENT, type Command } from './command';

/** The commands for whoever writes content in an editor. */
export const EDITOR_COMMANDS: Readonly<Record<string, Command>> = {
  format: {
    summary: 'Write content in house style: headers, headings, blank lines, JSON.',
    usage: `[FILE…] [options]

${CONTENT}
  --data DIR      content data, as for compile
  --check         write nothing; list the files that aren't formatted

Line ends, comments, order, and unknown properties stay, and readers see the same: both are compiled and compared, and what
would change for them stays. Files in another encoding than UTF-8 stay too.

Exit: 0 formatted, or nothing to do; 1 with --check where a file isn't formatted; 2 the content couldn’t be read.`,
    load: () => import('./format'),
  },
  lsp: {
    summary: 'Serve editors: findings as you type, fixes, completion, names (Language Server Protocol).',
    usage: `--stdio [options]

  --stdio         talk on standard input and output, which editors do
${CONTENT.replace('default: CONTENT_DIR, else content', 'default: by the folders of the workspace')}
  --data DIR      content data, as for compile

docs/editors.md says how an editor starts it. Exit: 0 the editor shut it down; 1 it ended without that; 2 --stdio is missing.`,
    load: () => import('./lsp'),
  },
};
