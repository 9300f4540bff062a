import { readOrigin } from '@/lib/addresses';
import { remembered } from './context';

/**
 * The site's public origin, as the operator gave it (`STEPWISE_ORIGIN`), such as `https://help.example`; empty where it
 * was not given. Pages are the same for everybody and are kept, so it is never taken from a request.
 */
export function siteOrigin(): string {
  return remembered('origin', () => readOrigin(process.env.STEPWISE_ORIGIN?.trim() ?? '') ?? '');
}

/** An address of this site as other sites need it; `undefined` where the site does not know where it stands. */
export function absoluteAddress(address: string): string | undefined {
  const origin = siteOrigin();
  return origin === '' ? undefined : `${origin}${address}`;
}
