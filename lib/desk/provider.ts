import type { Configuration, IDToken } from 'openid-client';
import * as z from 'zod';
import type { Person } from './roles';

/** A provider of OpenID Connect, as the operator names it. */
export interface ProviderSettings {
  /** `https://…`; plain http only for a provider on the machine itself. */
  readonly issuer: string;
  readonly clientId: string;
  /** Empty for a client that has none: the proof key alone says who it is (RFC 7636). */
  readonly clientSecret: string;
  /** Where the provider sends people back to: an address of this site. */
  readonly redirectUri: string;
  readonly scope: string;
  /** The claim that says what somebody may do; a text or a list of texts. */
  readonly claim: string;
}

/** What must be known when somebody comes back from the provider; it leaves the server for nobody. */
export interface BegunSignIn {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Signs people in. */
export interface Provider {
  /** @returns where to send the browser. @throws what the provider's address throws */
  begin(): Promise<BegunSignIn & { readonly address: string }>;
  /**
   * Takes the code to the provider, and checks what comes back: state, issuer, audience, times, nonce, and signature.
   * @param query of the address that the browser came back to, with its `?`
   * @throws for whatever is wrong
   */
  finish(query: string, begun: BegunSignIn): Promise<Person>;
}

/** Seconds for an answer of the provider. */
const PATIENCE_SECONDS = 10;

/** Looks the provider up with the first sign-in, and again where that failed. */
export function createProvider(settings: ProviderSettings): Provider {
  let found: Promise<Configuration> | undefined;
  const configuration = () => {
    found ??= discover(settings).catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };
  return {
    begin: async () => {
      const client = await import('openid-client');
      const begun = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      const address = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: settings.redirectUri,
        scope: settings.scope,
        state: begun.state,
        nonce: begun.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(begun.verifier),
        code_challenge_method: 'S256',
      });
      return { ...begun, address: address.href };
    },
    finish: async (query, { state, nonce, verifier }) => {
      const client = await import('openid-client');
      const tokens = await client.authorizationCodeGrant(
        await configuration(),
        new URL(settings.redirectUri + query),
        { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
        { redirect_uri: settings.redirectUri },
      );
      const claims = tokens.claims();
      if (claims === undefined) throw new Error('the provider sent no ID token');
      return personOf(claims, settings.claim);
    },
  };
}

async function discover({ issuer, clientId, clientSecret }: ProviderSettings): Promise<Configuration> {
  const client = await import('openid-client');
  const authentication = clientSecret === '' ? client.None() : client.ClientSecretPost(clientSecret);
  return client.discovery(new URL(issuer), clientId, undefined, authentication, {
    timeout: PATIENCE_SECONDS,
    // Without the first, a token that came over TLS is believed unsigned.
    execute: [client.enableNonRepudiationChecks, ...(isLocal(issuer) ? [client.allowInsecureRequests] : [])],
  });
}

/** Whether an address is plain http to the machine itself, where nobody listens in. */
export function isLocal(address: string): boolean {
  return /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/.test(address);
}

const Texts = z.union([z.string().transform((text) => [text]), z.array(z.string())]).catch([]);

/** A mail address counts only where the provider says that it has checked it: anybody can write one into a profile. */
function personOf(claims: IDToken, claim: string): Person {
  const text = (name: string) => z.string().catch('').parse(claims[name]);
  const email = claims.email_verified === true ? text('email') : '';
  const name = email || text('preferred_username');
  const who = name === '' ? claims.sub : `${name} (${claims.sub})`;
  return { who: who.slice(0, 200), email, values: Texts.parse(claims[claim]) };
}
