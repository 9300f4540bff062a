import { COMMANDS, type Command } from './commands';
import { optionProblem } from './option-problem';
import { nearestCommand, overview } from './overview';

/** Runs `stepwise <command> [options]`: finds the command, loads only its module, and gives its exit code. Nothing is thrown. */
export async function runStepwise(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return help(rest[0]);
  const command = commandOf(name);
  if (command === undefined) return unknownCommand(name);
  if (rest.includes('--help') || rest.includes('-h')) return help(name);
  try {
    const { run } = await command.load();
    return await run(rest);
  } catch (error) {
    return fail(name, command, error);
  }
}

function commandOf(name: string): Command | undefined {
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
}

function help(name: string | undefined): number {
  const command = name === undefined ? undefined : commandOf(name);
  if (name !== undefined && command === undefined) return unknownCommand(name);
  process.stdout.write(command ? `${command.summary}\n\n${usageOf(name ?? '', command)}` : overview(COMMANDS));
  return 0;
}

function unknownCommand(name: string): number {
  const nearest = nearestCommand(name, Object.keys(COMMANDS));
  const hint = nearest === undefined ? '' : `; did you mean "${nearest}"?`;
  process.stderr.write(`stepwise: there’s no command "${name}"${hint}\n\n${overview(COMMANDS)}`);
  return 2;
}

/** What a person can act on is one line; a defect of ours keeps its stack. */
function fail(name: string, command: Command, error: unknown): number {
  const isUsage = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  const isOurs = error instanceof Error && /^(?:Catalog|Settings)/.test(error.name);
  const text = isUsage ? optionProblem(error.message, command.usage) : isOurs ? error.message : stackOf(error);
  process.stderr.write(`stepwise ${name}: ${text}\n${isUsage ? usageOf(name, command) : ''}`);
  return 2;
}

function usageOf(name: string, { usage }: Command): string {
  return `Usage: ${`stepwise ${name} ${usage}`.replace(/ +$/gm, '')}\n`;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
