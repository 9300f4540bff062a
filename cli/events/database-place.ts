import { readOperation } from '../serve/operation-settings';
import { type Environment, eventsFileOf, readSettings } from '../serve/settings';

/** Where the events of a site are, for a command beside its server. */
export interface DatabasePlace {
  /** A file, or `postgres://…`. */
  readonly place: string;
  /** Where people reach the site. */
  readonly origin: string;
  readonly catalogFile: string;
  /** Whether the site takes one-time links to sign in to the desk. */
  readonly takesLinks: boolean;
}

/**
 * Finds the database by the settings that the server has.
 * @throws SettingsError for a wrong one
 */
export function databasePlace(args: readonly string[], env: Environment): DatabasePlace {
  const settings = readSettings(args, env, false);
  const { database, origin, events, desk } = readOperation(env, true);
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  return {
    place: database ?? eventsFileOf(settings.catalogFile),
    origin: origin ?? `http://${host}:${settings.port}`,
    catalogFile: settings.catalogFile,
    takesLinks: events !== 'off' && desk?.ways.includes('link') === true,
  };
}
