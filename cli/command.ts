/** One command of `stepwise`. Its module is loaded only when it is called, so that every command starts quickly. */
export interface Command {
  /** One line for the overview. */
  readonly summary: string;
  /** What follows the command's name, with a line for each option. */
  readonly usage: string;
  readonly load: () => Promise<{ readonly run: (args: readonly string[]) => Promise<number> }>;
}

/** The option by which every command is told where the content is. */
export const CONTENT = `  --content DIR   content folder, or several separated by ":" (on Windows ";"; default: CONTENT_DIR, else content)`;
