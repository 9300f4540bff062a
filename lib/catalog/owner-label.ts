/** Names that hold capitals inside and must not be split at them. */
const WHOLE = [
  'APIs',
  'B2B',
  'B2C',
  'DDoS',
  'VFXT',
  'VMware',
  'MySQL',
  'PostgreSQL',
  'MariaDB',
  'SQLDB',
  'SQLMI',
  'SQLVM',
  'HDInsight',
  'IoT',
  'DevOps',
  'NetApp',
  'SignalR',
  'StorSimple',
];

const WORD = new RegExp(`${WHOLE.join('|')}|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\\d+`, 'g');

/** What a whole name reads as, where that differs. */
const SPELT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    SQLDB: 'SQL Database',
    SQLMI: 'SQL Managed Instance',
    SQLVM: 'SQL on virtual machines',
    VPNGateway: 'VPN Gateway',
    Iot: 'IoT',
    Cdn: 'CDN',
  }),
);

/** Parts of an ownership id that name nothing. */
const FILLER = /^(content|contentservice|placeholder|common|cs)$/i;

/** An ownership id (`<Org>_<Service>[_<Part>]`, FORMAT.md A.6) taken apart. */
export interface Owner {
  /** As written; what groups are learnt by. `Centennial_` is a prefix to the real organisation. */
  readonly organisation: string;
  /** Readable, such as `Azure Database for MySQL`; empty where the id names no service. */
  readonly service: string;
}

/** Takes an ownership id apart and makes its service readable. */
export function ownerOf(ownershipId: string): Owner {
  const parts = ownershipId
    .trim()
    .replace(/^centennial_/i, '')
    .split('_')
    .filter((part) => part !== '');
  const [organisation = '', ...rest] = parts;
  const service = rest.length === 0 ? organisation : (rest.find((part) => !FILLER.test(part)) ?? '');
  return { organisation, service: splitAtCapitals(service) };
}

/** `AzureDatabaseforMySQL` → `Azure Database for MySQL`. */
export function splitAtCapitals(name: string): string {
  const words = (name.match(WORD) ?? []).map((part) => SPELT.get(part) ?? part);
  const joined = words.join(' ').replace(/(?<=[a-z]{3})for (?=[A-Z])/g, ' for ');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}
