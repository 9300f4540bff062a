/** Short words that are written as their field writes them. */
const WRITTEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    vm: 'VM',
    vms: 'VMs',
    vmss: 'VM scale set',
    id: 'ID',
    ids: 'IDs',
    ip: 'IP',
    ips: 'IPs',
    vip: 'VIP',
    vnet: 'VNet',
    nsg: 'NSG',
    dns: 'DNS',
    url: 'URL',
    uri: 'URI',
    vpn: 'VPN',
    msee: 'MSEE',
    vrf: 'VRF',
    rca: 'root cause',
    sku: 'SKU',
    mfa: 'MFA',
    sql: 'SQL',
    os: 'OS',
    utc: 'UTC',
    avset: 'availability set',
    req: 'request',
    rec: 'recommendation',
    reg: 'registered',
  }),
);

/** Names that authors wrote in one lower-case word and that no rule can take apart. */
const APART: ReadonlyMap<string, string> = new Map(
  Object.entries({
    subscriptionid: 'subscription id',
    resourceid: 'resource id',
    tenantid: 'tenant id',
    userid: 'user id',
    clusterid: 'cluster id',
    resourcegroup: 'resource group',
    vmsize: 'vm size',
    ipaddress: 'ip address',
    storageaccount: 'storage account',
    errorcode: 'error code',
    errormessage: 'error message',
  }),
);

/** Ends that are a word of their own: `gatewayname`, `starttime`. */
const TAIL = /^([a-z]{2,})(name|names|time)$/;

/** Words that end so by chance. */
const WHOLE: ReadonlySet<string> = new Set([
  'runtime',
  'downtime',
  'uptime',
  'realtime',
  'rename',
  'username',
  'hostname',
  'surname',
  'nickname',
]);

/**
 * The name of a blank as readers read it, whatever its author's way of writing.
 *
 * @example blankLabel('vmname') // 'VM name', likewise 'VMName' and 'vm_name'
 */
export function blankLabel(name: string): string {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z](?!s\b)[a-z])/g, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => takeApart(word.toLowerCase()));
  const label = words.map((word) => WRITTEN.get(word) ?? word).join(' ');
  return label === '' ? name.trim() : label.charAt(0).toUpperCase() + label.slice(1);
}

function takeApart(word: string): readonly string[] {
  const known = APART.get(word);
  if (known !== undefined) return known.split(' ');
  const [, head, tail] = WHOLE.has(word) ? [] : (TAIL.exec(word) ?? []);
  return head === undefined || tail === undefined ? [word] : [head, tail];
}

/** The same for every way of writing one name: what is typed for `vmname` fills `VMName` and `vm_name` too. */
export function blankKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
