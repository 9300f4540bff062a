import path from 'node:path';
import { type ContentFolder, diskPathOf } from '@/lib/compile';
import type { Diagnostic, Severity } from '@/lib/format';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Findings as workflow commands, a line each, which GitHub shows beside the changed lines; paths are relative to the working folder. */
export function* toGithub(
  findings: readonly Diagnostic[],
  folders: readonly ContentFolder[],
): IterableIterator<string> {
  for (const { path: file, line, column, severity, code, message, fix } of findings) {
    const place = path.relative(process.cwd(), diskPathOf(folders, file)).split(path.sep).join('/');
    const properties = `file=${property(place)},line=${line},col=${column},title=${property(code)}`;
    yield `::${COMMANDS[severity]} ${properties}::${data(`${message}. ${fix}`)}\n`;
  }
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
