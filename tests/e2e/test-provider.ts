import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Provider } from 'oidc-provider';
import { freePort } from '../run/free-port';
import { cookieJar } from './cookie-jar';

/** What an ID token says, before it is signed. */
export type Claims = Record<string, unknown>;

/** How a token that the provider signed is changed on its way. */
export interface Tampering {
  /** Claims that take the place of the provider's own. */
  readonly claims?: Claims;
  /** `none` leaves the signature out, `other` signs with a key that is not the provider's. */
  readonly signature?: 'none' | 'other';
}

/** A real provider of OpenID Connect on a free port, which signs in whom it is told to. */
export interface TestProvider {
  readonly issuer: string;
  /** Changes all tokens from now on; `undefined` for none. */
  tamper(how: Tampering | undefined): void;
  /** Follows the way from the site's redirect to the provider until it leads back. @returns the address of the callback */
  signIn(address: string, account: string): Promise<string>;
  close(): Promise<void>;
}

export const CLIENT = { id: 'stepwise', secret: 'a secret of forty characters, made up now' };

/** @param accounts by their names, what the provider says of each */
export async function startProvider(
  redirectUri: string,
  accounts: Readonly<Record<string, Claims>>,
): Promise<TestProvider> {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [redirectUri],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: { keys: [{ ...keys.privateKey.export({ format: 'jwk' }), kid: 'test', alg: 'RS256', use: 'sig' }] },
    cookies: { keys: ['for tests'] },
    claims: { openid: ['sub', 'roles'], profile: ['preferred_username'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    features: { devInteractions: { enabled: false } },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub, ...accounts[sub] }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({ clientId: CLIENT.id, accountId: oidc.session?.accountId ?? '' });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });
  let tampering: Tampering | undefined;
  let signedIn = '';
  const callback = provider.callback();
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/interaction/') === true) {
      void provider.interactionFinished(request, response, { login: { accountId: signedIn } });
      return;
    }
    if (request.url === '/token' && tampering !== undefined)
      tamperWith(response, tampering, tampering.signature === 'other' ? other.privateKey : keys.privateKey);
    void callback(request as IncomingMessage, response);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    issuer,
    tamper: (how) => {
      tampering = how;
    },
    signIn: async (address, account) => {
      signedIn = account;
      const jar = cookieJar(issuer);
      let next = address;
      while (next.startsWith(issuer)) {
        const { headers } = await jar.get(next);
        next = new URL(headers.get('location') ?? 'about:blank', issuer).href;
      }
      return next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Puts another token in the place of the one in the answer. */
function tamperWith(response: ServerResponse, how: Tampering, key: KeyObject): void {
  const end = response.end.bind(response);
  const changed = (body: unknown) => {
    const answer = JSON.parse(String(body));
    const [header = '', payload = ''] = String(answer.id_token).split('.');
    const claims = { ...decoded(payload), ...how.claims };
    return JSON.stringify({ ...answer, id_token: tokenOf(decoded(header), claims, how.signature, key) });
  };
  Object.assign(response, {
    end: (body: unknown) => {
      const text = response.statusCode === 200 ? changed(body) : String(body);
      response.setHeader('Content-Length', Buffer.byteLength(text));
      return end(text);
    },
  });
}

function tokenOf(header: Claims, claims: Claims, signature: Tampering['signature'], key: KeyObject): string {
  const head = encoded(signature === 'none' ? { alg: 'none' } : header);
  const text = `${head}.${encoded(claims)}`;
  if (signature === 'none') return `${text}.`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key).toString('base64url')}`;
}

function decoded(part: string): Claims {
  return JSON.parse(Buffer.from(part, 'base64url').toString());
}

function encoded(value: Claims): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
