import type { Kysely } from 'kysely';
import type { Tables } from '@/lib/events';
import type { BegunSignIn } from './provider';
import { hashOf, secret } from './sessions';

/** Milliseconds within which somebody comes back from the provider. */
const SIGN_IN_MS = 10 * 60_000;

/** A sign-in that was begun by one browser, and where it goes afterwards. */
export interface KeptSignIn extends BegunSignIn {
  readonly backTo: string;
}

/** Keeps what is needed when the browser comes back. @returns a secret for the browser's cookie; its hash alone is kept */
export async function keepSignIn(query: Kysely<Tables>, begun: KeptSignIn, now: number): Promise<string> {
  const cookie = secret();
  const { state, nonce, verifier, backTo } = begun;
  await query.deleteFrom('stepwise_desk_sign_ins').where('expires', '<', now).execute();
  await query
    .insertInto('stepwise_desk_sign_ins')
    .values({ hash: hashOf(cookie), expires: now + SIGN_IN_MS, state, nonce, verifier, back_to: backTo })
    .execute();
  return cookie;
}

/** Uses up what a browser began: whoever comes a second time, with the same code or another, finds nothing. */
export async function takeSignIn(query: Kysely<Tables>, cookie: string, now: number): Promise<KeptSignIn | undefined> {
  const [row] = await query
    .deleteFrom('stepwise_desk_sign_ins')
    .where('hash', '=', hashOf(cookie))
    .where('expires', '>=', now)
    .returning(['state', 'nonce', 'verifier', 'back_to'])
    .execute();
  return row && { state: row.state, nonce: row.nonce, verifier: row.verifier, backTo: row.back_to };
}
