import { nearestCommand } from './overview';

/** What an option asks for, by the placeholder in a command's usage. */
const WANTED: Readonly<Record<string, string>> = {
  DIR: 'a folder',
  FILE: 'a file',
  N: 'a number',
  MS: 'a number of milliseconds',
  DAYS: 'a number of days',
};

/**
 * What is wrong with the options of a command, in plain words: those of Node’s parser are for programmers.
 * @param message of an error whose code begins with `ERR_PARSE_ARGS`
 * @param usage of the command, which names its options
 */
export function optionProblem(message: string, usage: string): string {
  const [, unknown] = /^Unknown option '([^']*)'/.exec(message) ?? [];
  if (unknown !== undefined) {
    const near = nearestCommand(unknown, usage.match(/--[a-z][a-z-]*/g) ?? []);
    return `unknown option ${unknown}${near === undefined ? '' : `; did you mean ${near}?`}`;
  }
  const [, needy = ''] =
    /^Option '(?:-\w, )?(--[\w-]+)(?: <value>)?' argument (?:missing|is ambiguous)/.exec(message) ?? [];
  if (needy !== '') {
    const [, placeholder = ''] = new RegExp(`${needy} ([A-Z]+)\\b`).exec(usage) ?? [];
    return `${needy} needs ${WANTED[placeholder] ?? 'a value'}`;
  }
  const [, flag] = /^Option '(?:-\w, )?(--[\w-]+)' does not take an argument/.exec(message) ?? [];
  if (flag !== undefined) return `${flag} takes no value`;
  const [, extra] = /^Unexpected argument '([^']*)'/.exec(message) ?? [];
  return extra === undefined ? message : `unexpected argument "${extra}"`;
}
