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
      'The folder with the articles, or several with `:` between them (on Windows `;`). Their `data/` (if any) names products, clouds, and sections; else `content/data` does.',
  },
  CONTENT_GIT: {
    default: '',
    meaning:
      'Content from a git repository in place of a folder: `https://code.example/help.git#branch:folder`, of which branch and folder may be left out. `stepwise start` fetches it and keeps the site up to date.',
  },
  CONTENT_GIT_EVERY: {
    default: '10',
    meaning: 'Minutes between two looks at the repository; `0` for none but those that the webhook asks for.',
  },
  CONTENT_GIT_ACCEPT: {
    default: 'no-new-errors',
    meaning: 'Which content of the repository is published: `no-new-errors`, or `always`.',
  },
  CONTENT_GIT_PROTOCOLS: {
    default: 'https http git ssh',
    meaning: 'Protocols over which content may be fetched; `file` may be added for a repository on this machine.',
  },
  CONTENT_HOOK_SECRET: {
    default: '',
    meaning:
      'The secret with which a code host signs what it posts to `/hooks/content` after a push (`X-Hub-Signature-256`). Without it there is no such address.',
  },
  PORT: { default: '3000', option: '--port', meaning: 'The port the site listens on; 0 for any free one.' },
  HOST: {
    default: 'localhost',
    option: '--host',
    meaning: 'The name or address it listens on, such as `0.0.0.0` or `::1`.',
  },
  STEPWISE_CATALOG: {
    default: '',
    defaultInWords: 'one under `.stepwise/` for each content folder',
    option: '--catalog',
    meaning:
      'The compiled catalog. Replace the file and the running site serves the new content. `serve` and `start` take an address too, such as `https://files.example/catalog.db`: the catalog is fetched from there and kept up to date.',
  },
  STEPWISE_CATALOG_EVERY: {
    default: '5',
    meaning: 'Seconds between checks for a new catalog at its address; `0` checks only at startup, until there is one.',
  },
  STEPWISE_ORIGIN: {
    default: '',
    meaning:
      'The site’s public origin, such as `https://help.example`. It makes canonical links absolute; without it there are no preview pictures and no sitemap.',
  },
  STEPWISE_WEBHOOK_TOKEN: {
    default: '',
    meaning: 'Sent to the `contact` webhook of `site.json` as `Authorization: Bearer`.',
  },
  LOG_FORMAT: {
    default: 'json',
    defaultInWords: '`text` on a terminal, else `json`',
    meaning: 'The log on standard error: `text` tells problems alone, `json` every request too, one object a line.',
  },
  METRICS_PORT: { default: '', meaning: 'Figures for Prometheus at `/metrics` on this port of 127.0.0.1.' },
  RATE_LIMIT: {
    default: '600',
    meaning: 'Pages that one address may have drawn per minute. Kept pages aren’t counted; `0` for no limit.',
  },
  TRUSTED_PROXIES: {
    default: '127.0.0.0/8, ::1',
    meaning:
      'Proxies whose `X-Forwarded-For` and `X-Request-Id` are believed, as addresses or ranges; `none` for none.',
  },
  SHUTDOWN_DELAY: {
    default: '',
    defaultInWords: '`2` behind a proxy, else `0`',
    meaning: 'Seconds for which a server that was told to stop still answers and says that it is not ready.',
  },
} as const satisfies Readonly<Record<string, SettingRow>>;
