import * as z from 'zod';
import type { Contact, ContentData, SiteData } from '@/lib/format';
import type { DataFile } from './data-file';

const MAIL = /^(?:mailto:)?([^\s@<>?]+@[^\s@<>?]+\.[^\s@<>?]+)$/i;
const LOCAL_HOSTS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

const label = z.string().trim().min(1).optional();

const page = z.string().refine(isPage, 'expected the address of a page, such as https://help.example/contact');
const mail = z.string().regex(MAIL, 'expected a mail address, such as help@example.com');
const webhook = z
  .string()
  .refine(
    isWebhook,
    'expected an https address (http is allowed to this machine alone), without a name or password in it',
  );

const long = z
  .strictObject({
    link: page.optional(),
    mail: mail.optional(),
    webhook: webhook.optional(),
    label,
  })
  .refine(
    ({ link, mail, webhook }) => [link, mail, webhook].filter((each) => each !== undefined).length === 1,
    'expected exactly one of "link", "mail" and "webhook"',
  )
  .transform((said): Contact => {
    const words = { label: said.label ?? '' };
    if (said.link !== undefined) return { kind: 'link', href: said.link, ...words };
    if (said.mail !== undefined) return { kind: 'mail', address: addressIn(said.mail), ...words };
    return { kind: 'webhook', url: said.webhook ?? '', ...words };
  });

const short = z
  .string()
  .trim()
  .refine(
    (written) => written === '' || MAIL.test(written) || isPage(written),
    'expected the address of a page or of a mailbox (mailto:help@example.com), or nothing',
  )
  .transform((written): Contact | null => {
    if (written === '') return null;
    return MAIL.test(written)
      ? { kind: 'mail', address: addressIn(written), label: '' }
      : { kind: 'link', href: written, label: '' };
  });

/**
 * Where readers turn to when a flow has ended (`contact` of `site.json`): an address as text, or an object with one of
 * `link`, `mail` and `webhook`, and a `label`.
 */
const contactSchema: z.ZodType<Contact | null> = z.unknown().transform((value, context) => {
  const read = (typeof value === 'object' && value !== null ? long : short).safeParse(value);
  if (read.success) return read.data;
  for (const { path, message } of read.error.issues) context.addIssue({ code: 'custom', path: [...path], message });
  return z.NEVER;
});

function addressIn(written: string): string {
  return MAIL.exec(written)?.[1] ?? '';
}

/** A path of this site, or a page of another. */
function isPage(written: string): boolean {
  if (/^\/(?!\/)/.test(written)) return true;
  return ['https:', 'http:'].includes(urlOf(written)?.protocol ?? '');
}

/** What readers typed goes there: over a line that nobody reads along. */
function isWebhook(written: string): boolean {
  const url = urlOf(written);
  if (url === undefined || url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOCAL_HOSTS.has(url.hostname));
}

function urlOf(written: string): URL | undefined {
  return URL.canParse(written) ? new URL(written) : undefined;
}

/** What one entry of `site.json` sets; nothing where pages do not use it. */
interface SiteSetting extends Partial<SiteData> {
  readonly contact?: Contact | null;
}

const editUrlTemplate = z
  .string()
  .regex(/^(?:https?:\/\/\S*\{path\}\S*)?$/, 'expected an http address that holds {path}, or nothing');

/** Text without line breaks, with its outer blanks gone. */
function oneLine(most: number) {
  return z
    .string()
    .trim()
    .max(most, `expected at most ${most} characters`)
    .regex(/^[^\p{Cc}]*$/u, 'expected one line of text');
}

const staleAfterMonths = z.number().int().min(0).max(1200);

const SETTINGS: ReadonlyMap<string, z.ZodType<SiteSetting>> = new Map<string, z.ZodType<SiteSetting>>([
  ['name', oneLine(60).transform((name) => ({ name }))],
  ['tagline', oneLine(160).transform((tagline) => ({ tagline }))],
  ['contact', contactSchema.transform((contact) => ({ contact }))],
  ['editUrlTemplate', editUrlTemplate.transform((value) => ({ editUrlTemplate: value }))],
  ['staleAfterMonths', staleAfterMonths.transform((value) => ({ staleAfterMonths: value }))],
]);

/** What holds where no file says anything else: no way to edit, and nothing ages. */
export const DEFAULT_SITE: SiteData = { name: '', tagline: '', editUrlTemplate: '', staleAfterMonths: 0 };

/** What the entry of a name in `site.json` is held to. */
export function siteSetting(name: string): z.ZodType<SiteSetting> {
  return SETTINGS.get(name) ?? z.never({ error: `no such setting; there are ${[...SETTINGS.keys()].join(', ')}` });
}

/** The settings that pages use, from the good entries of `site.json`. */
export function siteSettingsOf(file: DataFile<SiteSetting> | undefined): Pick<ContentData, 'contact' | 'site'> {
  const { contact = null, ...settings }: SiteSetting = Object.assign({}, ...Object.values(file?.entries ?? {}));
  return { contact, site: { ...DEFAULT_SITE, ...settings } };
}
