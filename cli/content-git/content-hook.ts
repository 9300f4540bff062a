import { createHmac, timingSafeEqual } from 'node:crypto';
import { sendPlain } from '../serve/plain-answer';
import { readBody } from '../serve/read-body';
import type { Site } from '../serve/site';

/** Where a code host says that content was pushed. */
export const CONTENT_HOOK_ADDRESS = '/hooks/content';

/** Bytes. What a push of hundreds of commits is told with. */
const LONGEST_BODY = 1024 * 1024;

/**
 * Takes what is signed with the secret, as GitHub signs it: `X-Hub-Signature-256` is `sha256=` and the HMAC of the body in
 * hexadecimal digits. What the body says does not matter, and it is answered before anything is fetched.
 */
export function contentHook(secret: string, ask: () => void): NonNullable<Site['contentHook']> {
  return async (request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    const body = await readBody(request, response, { longest: LONGEST_BODY });
    if (typeof body === 'string') return sendPlain(response, 413, 'This message is too long.');
    if (!isSigned(body, request.headers['x-hub-signature-256'], secret))
      return sendPlain(response, 403, 'This message isn’t signed with this site’s secret.');
    ask();
    return sendPlain(response, 202, 'Content update scheduled.');
  };
}

function isSigned(body: Uint8Array, signature: string | string[] | undefined, secret: string): boolean {
  const [, digits = ''] = /^sha256=([\da-f]{64})$/i.exec(String(signature)) ?? [];
  const expected = createHmac('sha256', secret).update(body).digest();
  const given = Buffer.from(digits, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
