import leven from 'leven';
import type { Command } from './commands';

/** What `stepwise --help` prints. */
export function overview(commands: Readonly<Record<string, Command>>): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `Usage: stepwise <command> [options]\n\n${lines.join('\n')}\n\nFor details, run stepwise <command> --help.\n`;
}

/** The command that a mistyped one may have meant; `undefined` where none is near. */
export function nearestCommand(name: string, names: readonly string[]): string | undefined {
  const near = names.map((each) => ({ each, distance: leven(name, each) })).toSorted((a, b) => a.distance - b.distance);
  return near[0] && near[0].distance <= Math.max(2, name.length / 3) ? near[0].each : undefined;
}
