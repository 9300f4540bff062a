import { API_PREFIX } from '@/lib/api/http';
import { bare, jsonOf } from './make';

/** Where the site is: this file comes from there. */
export const SITE = new URL(import.meta.url).origin;

/** An address of the site as a whole one. */
export function onSite(address: string): string {
  return new URL(address, SITE).href;
}

/** Milliseconds for an answer of the site. */
const LONGEST_WAIT = 15_000;

/** The site says that what was asked for isn't there, and why. */
export class MissingError extends Error {}

/**
 * Asks the site's API. No cookie goes along, and nothing of the page that asks.
 * @param path below `/api/v1`
 * @param body posted as JSON; without one the API is only read
 * @throws MissingError where nothing is there
 * @throws where it can't be reached, doesn't answer in time, or answers with another problem
 */
export async function ask<Answer>(path: string, body?: unknown): Promise<Answer> {
  const options = bare({
    credentials: 'omit' as const,
    referrerPolicy: 'no-referrer' as const,
    signal: AbortSignal.timeout(LONGEST_WAIT),
  });
  const sent = bare({
    method: 'POST',
    body: jsonOf(body),
    headers: bare({ 'content-type': 'application/json' }),
  });
  const response = await fetch(
    `${SITE}${API_PREFIX}${path}`,
    body === undefined ? options : Object.assign(sent, options),
  );
  if (!response.ok) {
    const { detail = '' } = await response.json().catch(() => bare({}));
    throw new ([404, 410].includes(response.status) ? MissingError : Error)(detail || String(response.status));
  }
  return response.json();
}

/** A query of what is given; empty values are left out. */
export function queryOf(values: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams();
  for (const name of Object.keys(values)) if (values[name]) query.set(name, values[name]);
  return `?${query}`;
}
