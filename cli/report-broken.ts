import type { BrokenAddress } from '@/lib/routes';
import { counted } from './output';

/** What a comparison with an older catalog found. */
export interface AgainstReport {
  /** Addresses of the older catalog that were looked up. */
  readonly checked: number;
  readonly broken: readonly BrokenAddress[];
}

/** The addresses that would break, for people: what stood there, and where it may lead from now on. */
export function* brokenToText({ checked, broken }: AgainstReport): IterableIterator<string> {
  for (const { address, title, path, nearest, now } of broken) {
    const was = [title === '' ? '' : `“${title}”`, path === '' ? '' : `(${path})`].filter((part) => part !== '');
    const advice = now === undefined ? adviceFor(address, nearest) : adviceForTaken(now, nearest);
    yield `${address}${was.length === 0 ? '' : ` was ${was.join(' ')}`}\n    ${advice}\n`;
  }
  if (broken.length > 0) yield '\n';
  yield `${counted(checked, 'address').replace(/addresss$/, 'addresses')} checked, ${broken.length} would break\n`;
}

function adviceForTaken(now: string, nearest: string | undefined): string {
  const old = nearest === undefined ? '' : ` (the old one is at ${nearest})`;
  return `It leads to “${now}” now${old}. Commit the data/addresses.json that stepwise compile writes. Existing articles then keep their addresses.`;
}

function adviceFor(address: string, nearest: string | undefined): string {
  const step = address.indexOf('#');
  if (step >= 0) return `${address.slice(0, step)} has fewer steps now; keep the order of those that are linked to.`;
  if (address.startsWith('/flows/')) return 'A flow goes with its article. Redirect the article, or fix its questions.';
  const to = nearest === undefined ? 'null, "reason": "…"' : `"${nearest}"`;
  return `Add ${JSON.stringify(decodeURIComponent(address))}: { "to": ${to} } to data/aliases.json.`;
}

/** The same for programs: one object, an address a line. */
export function* brokenToJson({ checked, broken }: AgainstReport): IterableIterator<string> {
  yield `{"checked":${checked},"broken":[`;
  for (const [at, each] of broken.entries()) yield `${at === 0 ? '' : ','}\n${JSON.stringify(each)}`;
  yield ']}\n';
}
