import type { ServerResponse } from 'node:http';

/** Adds to what an answer depends on, for every cache in between; what is named already is named once. */
export function addVary(response: ServerResponse, names: string): void {
  const known = String(response.getHeader('Vary') ?? '');
  const all = [...known.split(','), ...names.split(',')].map((name) => name.trim()).filter((name) => name !== '');
  response.setHeader('Vary', [...new Map(all.map((name) => [name.toLowerCase(), name])).values()].join(', '));
}
