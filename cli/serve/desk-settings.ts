import { isLocal, type RoleRule, readRoleRules, type SignInWay } from '@/lib/desk';
import type { SETTINGS } from './setting-table';

/** How people sign in to the desk. */
export interface DeskSettings {
  /** At least one. */
  readonly ways: readonly SignInWay[];
  readonly roles: readonly RoleRule[];
  /** Header of a trusted proxy that names who is signed in, lower case. */
  readonly header: string;
  /** What is known of the provider; `undefined` where nobody signs in by one. */
  readonly provider: DeskProvider | undefined;
}

/** As `ProviderSettings` of lib/desk, without the site's own address. */
export interface DeskProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
  readonly claim: string;
}

type Name = keyof typeof SETTINGS;
type Read = <Value>(name: Name, reader: (text: string) => { readonly value: Value; readonly must?: string }) => Value;

const WAYS: readonly SignInWay[] = ['link', 'oidc', 'proxy'];

/**
 * Reads what the desk needs. @returns `undefined` where there is none
 * @param read reads one setting, and keeps what is wrong with it
 * @param complain keeps what is wrong with several
 */
export function readDeskSettings(
  read: Read,
  complain: (message: string) => void,
  origin: string | undefined,
): DeskSettings | undefined {
  const ways = read('STEPWISE_DESK', readWays);
  const settings: DeskSettings = {
    ways,
    roles: read('STEPWISE_DESK_ROLES', readRoles),
    header: read('STEPWISE_DESK_HEADER', readHeaderName),
    provider: ways.includes('oidc') ? readProvider(read) : undefined,
  };
  if (ways.length === 0) return undefined;
  if (ways.includes('oidc') && origin === undefined)
    complain('STEPWISE_DESK is "oidc"; it needs STEPWISE_ORIGIN, where the provider sends people back to');
  return settings;
}

function readProvider(read: Read): DeskProvider {
  return {
    issuer: read('OIDC_ISSUER', readIssuer),
    clientId: read('OIDC_CLIENT_ID', (value) => (value === '' ? { value, must: 'the client’s ID' } : { value })),
    clientSecret: read('OIDC_CLIENT_SECRET', (value) => ({ value })),
    scope: read('OIDC_SCOPE', (value) => ({ value })),
    claim: read('OIDC_CLAIM', (value) => ({ value })),
  };
}

function readWays(text: string): { readonly value: readonly SignInWay[]; readonly must?: string } {
  const parts = text.split(/[\s,]+/).filter(Boolean);
  const value = WAYS.filter((way) => parts.includes(way));
  return parts.every((part) => WAYS.some((way) => way === part))
    ? { value }
    : { value, must: 'empty, or link, oidc, or proxy, or several of them with commas between' };
}

function readRoles(text: string): { readonly value: readonly RoleRule[]; readonly must?: string } {
  const value = readRoleRules(text);
  const must =
    'a list such as operator=ana@contoso.com, author=help-authors; the roles are reader, author, and operator';
  return value === undefined ? { value: [], must } : { value };
}

function readHeaderName(text: string): { readonly value: string; readonly must?: string } {
  const value = text.toLowerCase();
  return /^[a-z\d-]+$/.test(value) ? { value } : { value, must: 'the name of a header' };
}

function readIssuer(value: string): { readonly value: string; readonly must?: string } {
  const isGood = URL.canParse(value) && (value.startsWith('https://') || isLocal(value));
  return isGood ? { value } : { value, must: 'the provider’s address, such as https://login.example/realms/help' };
}
