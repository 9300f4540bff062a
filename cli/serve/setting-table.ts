/** What docs/settings.md says of one setting. */
export interface SettingRow {
  /** The value where none is set, as it would be written; empty where there is none. */
  readonly default: string;
  /** What the docs say of the default where its value alone does not tell. */
  readonly defaultInWords?: string;
  /** The option of `start`, `serve`, and `dev` that wins over it. */
  readonly option?: string;
  readonly meaning: string;
}

/** Every setting an operator may make, by its environment variable. Values are read and checked in settings.ts and operation-settings.ts. */
export const SETTINGS = {
  CONTENT_DIR: {
    default: 'content',
    option: '--content',
    meaning:
      'The folder with the articles, or several separated by `:` (`;` on Windows). Products, clouds, and sections are named in its `data/` folder, or in `content/data` if it has none.',
  },
  CONTENT_GIT: {
    default: '',
    meaning:
      'A git repository to take content from instead of a folder: `https://code.example/help.git#branch:folder`. Branch and folder are optional. `stepwise start` fetches it and keeps the site up to date.',
  },
  CONTENT_GIT_EVERY: {
    default: '10',
    meaning: 'Minutes between checks of the repository. `0` checks only when the webhook asks.',
  },
  CONTENT_GIT_ACCEPT: {
    default: 'no-new-errors',
    meaning: 'When new content from the repository is published: `no-new-errors` or `always`.',
  },
  CONTENT_GIT_PROTOCOLS: {
    default: 'https http git ssh',
    meaning: 'Protocols that content may be fetched over. Add `file` for a repository on this machine.',
  },
  CONTENT_HOOK_SECRET: {
    default: '',
    meaning:
      'The secret your code host uses to sign its posts to `/hooks/content` after a push (`X-Hub-Signature-256`). Without it, that address doesn’t exist.',
  },
  PORT: { default: '3000', option: '--port', meaning: 'The port the site listens on. Use 0 for any free port.' },
  HOST: {
    default: 'localhost',
    option: '--host',
    meaning: 'The host name or IP address it listens on, such as `0.0.0.0` or `::1`.',
  },
  STEPWISE_CATALOG: {
    default: '',
    defaultInWords: 'one under `.stepwise/` for each content folder',
    option: '--catalog',
    meaning:
      'The compiled catalog. Replace the file, and the running site serves the new content. `serve` and `start` also accept an address, such as `https://files.example/catalog.db`, and then fetch the catalog from there and keep it up to date.',
  },
  STEPWISE_CATALOG_EVERY: {
    default: '5',
    meaning: 'Seconds between checks for a new catalog at its address; `0` checks only at startup, until there is one.',
  },
  STEPWISE_ORIGIN: {
    default: '',
    meaning:
      'The site’s public origin, such as `https://help.example`. It makes links absolute: canonical ones, and those in the API, for assistants, and in tickets. Without it, there are no preview pictures, sitemap, feeds, `opensearch.xml`, or oEmbed responses.',
  },
  STEPWISE_WEBHOOK_TOKEN: {
    default: '',
    meaning:
      'Sent to the `contact` webhook of `site.json` as `Authorization: Bearer`, or as the template of the ticket tool says.',
  },
  STEPWISE_WEBHOOK_SECRET: {
    default: '',
    meaning:
      'What the `Stepwise-Signature` of a summary is made with, so that your ticket tool knows who sent it (docs/ticket-tools.md).',
  },
  STEPWISE_EVENTS: {
    default: '',
    defaultInWords: '`on`, or `off` where no file can be made beside the catalog and `STEPWISE_DATABASE` isn’t set',
    meaning:
      '`on`: pages ask if they helped, and the site counts what readers do. `off`: no form, no script, no table, and no file.',
  },
  STEPWISE_DATABASE: {
    default: '',
    defaultInWords: '`…-events.db` beside the catalog',
    meaning:
      'Where answers and counts are kept: an SQLite file, which several processes of one machine may share, or `postgres://…` for several machines.',
  },
  RETENTION_DAYS: {
    default: '90',
    meaning:
      'Days after which individual events, comments, and hourly counts are deleted. Daily and weekly counts stay.',
  },
  STEPWISE_DESK: {
    default: '',
    meaning:
      'How people sign in to `/desk`: `link` (one-time links that `stepwise desk-link` prints), `oidc` (OpenID Connect), or `proxy` (a header of a trusted proxy); several are separated by commas. Without it, `/desk` doesn’t exist.',
  },
  STEPWISE_DESK_ROLES: {
    default: 'reader=reader, author=author, operator=operator',
    meaning:
      'Who has which role at the desk: `operator=ana@contoso.com, author=help-authors`. A value with an `@` is a verified email address; any other value comes from the claim that `OIDC_CLAIM` names, or from `X-Forwarded-Groups`. No one else gets in.',
  },
  STEPWISE_DESK_HEADER: {
    default: 'X-Forwarded-Email',
    meaning: 'With `STEPWISE_DESK=proxy`, the header that names who is signed in. Taken from `TRUSTED_PROXIES` only.',
  },
  OIDC_ISSUER: {
    default: '',
    meaning: 'With `STEPWISE_DESK=oidc`, the provider’s issuer address, such as `https://login.example/realms/help`.',
  },
  OIDC_CLIENT_ID: { default: '', meaning: 'The ID that the provider knows this site by.' },
  OIDC_CLIENT_SECRET: { default: '', meaning: 'The secret that goes with it. Leave it empty for a public client.' },
  OIDC_SCOPE: { default: 'openid profile email', meaning: 'The scopes to ask the provider for.' },
  OIDC_CLAIM: { default: 'roles', meaning: 'The claim of the ID token that `STEPWISE_DESK_ROLES` is about.' },
  LOG_FORMAT: {
    default: 'json',
    defaultInWords: '`text` on a terminal, otherwise `json`',
    meaning:
      'The format of the log on standard error. `text` logs problems only; `json` also logs every request, one object per line.',
  },
  METRICS_PORT: { default: '', meaning: 'Serves Prometheus metrics at `/metrics` on this port of 127.0.0.1.' },
  RATE_LIMIT: {
    default: '600',
    meaning: 'How many pages one IP address may have rendered per minute. Cached pages don’t count. `0` for no limit.',
  },
  STEPWISE_DRAWING_THREADS: {
    default: '',
    defaultInWords: 'one less than the machine has cores, from 1 to 4',
    meaning:
      'How many threads may draw pages that aren’t cached. One is started with the site, the others when pages have waited for half a second. Each takes about 100 MB while it’s needed.',
  },
  TRUSTED_PROXIES: {
    default: '127.0.0.0/8, ::1',
    meaning:
      'Proxies whose `X-Forwarded-For` and `X-Request-Id` are trusted, as addresses or ranges. `none` trusts none.',
  },
  SHUTDOWN_DELAY: {
    default: '',
    defaultInWords: '`2` behind a proxy, otherwise `0`',
    meaning: 'How many seconds a stopping server keeps answering while it reports that it isn’t ready.',
  },
} as const satisfies Readonly<Record<string, SettingRow>>;
