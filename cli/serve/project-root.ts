/** The project's folder, as the launcher told it (cli/stepwise.mjs); the current folder where nobody did. */
export function projectRoot(): string {
  return process.env.STEPWISE_ROOT ?? process.cwd();
}
