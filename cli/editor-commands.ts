import { CONTENT, type Command } from './command';

/** The commands for whoever writes content in an editor. */
export const EDITOR_COMMANDS: Readonly<Record<string, Command>> = {
  format: {
    summary: 'Write content in house style: headers, headings, blank lines, JSON.',
    usage: `[FILE…] [options]

${CONTENT}
  --data DIR      content data, as for compile
  --check         write nothing; list the files that aren’t formatted

Line endings, comments, order, and unknown properties stay. Readers see the same: the content is compiled before and after, and
anything that would change for them stays. Files that aren’t UTF-8 aren’t changed.

Exit: 0 formatted, or nothing to do; 1 with --check if a file isn’t formatted; 2 the content couldn’t be read.`,
    load: () => import('./format'),
  },
  lsp: {
    summary: 'Serve editors: findings as you type, fixes, completion, names (Language Server Protocol).',
    usage: `--stdio [options]

  --stdio         use standard input and output, as editors expect
${CONTENT.replace('default: CONTENT_DIR, else content', 'default: by the folders of the workspace')}
  --data DIR      content data, as for compile

docs/editors.md says how to set up an editor. Exit: 0 the editor shut it down; 1 it ended without that; 2 --stdio is missing.`,
    load: () => import('./lsp'),
  },
};
