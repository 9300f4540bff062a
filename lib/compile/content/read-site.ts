import * as z from 'zod';
import { accentProblem } from '@/lib/brand';
import type { Contact, ContentData, Diagnostic, LogoPicture, SiteData } from '@/lib/format';
import { languageTags } from '@/lib/text';
import { brokenDataFile } from '../rules/files';
import type { DataFile } from './data-file';
import { type TicketToolChoice, type TicketToolFile, ticketToolChoice, ticketToolOf } from './read-ticket-tools';

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
interface SiteSetting extends Partial<Omit<SiteData, 'logo'>> {
  readonly contact?: Contact | null;
  readonly desk?: TicketToolChoice;
  /** The path of the picture in the content folder, as written; empty for none. */
  readonly logo?: string;
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

/** `#0b5a61` or `#05a`, dark enough for text; empty for Stepwise's own. */
const accent = z
  .string()
  .regex(/^(?:#(?:[0-9a-f]{3}){1,2})?$/i, 'expected a color such as "#0b5a61", or nothing')
  .transform((written) => (written.length === 4 ? written.replaceAll(/[0-9a-f]/gi, '$&$&') : written).toLowerCase())
  .superRefine((color, context) => {
    const problem = color === '' ? undefined : accentProblem(color);
    if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
  });

/** More would not fit beside the site's own. */
const MOST_LINKS = { header: 4, footer: 8 };

const siteLink = z.strictObject({
  name: oneLine(40).min(1),
  href: z
    .string()
    .refine(
      (written) => isPage(written) || (/^mailto:/i.test(written) && MAIL.test(written)),
      'expected the address of a page or a mailbox, such as https://status.example or mailto:help@example.com',
    ),
});
const links = z.strictObject({
  header: z.array(siteLink).max(MOST_LINKS.header, `expected at most ${MOST_LINKS.header} links`).default([]),
  footer: z.array(siteLink).max(MOST_LINKS.footer, `expected at most ${MOST_LINKS.footer} links`).default([]),
});

const staleAfterMonths = z.number().int().min(0).max(1200);

/** Names in a list of what is featured. */
const MOST_FEATURED = 12;

const names = z
  .array(z.string().trim().min(1))
  .max(MOST_FEATURED, `expected at most ${MOST_FEATURED} names`)
  .default([]);

/** What the home page shows first: articles and products by id or slug; what isn't there is left out. */
const featured = z.strictObject({ troubleshooters: names, products: names });

/** What a browser calls the page that embeds: scheme, host, and port. Anything else would never match, or break the policy. */
const embedOrigin = z
  .string()
  .refine(
    (written) => written === '*' || (/^https?:\/\/[^/*]+$/.test(written) && urlOf(written)?.origin === written),
    'expected an origin such as "https://portal.example", in lower case and without a path or a wildcard, or "*" for every page',
  );
const embedOrigins = z.array(embedOrigin).max(100, 'expected at most 100 origins');

const SETTINGS: ReadonlyMap<string, z.ZodType<SiteSetting>> = new Map<string, z.ZodType<SiteSetting>>([
  ['name', oneLine(60).transform((name) => ({ name }))],
  ['language', z.enum(languageTags()).transform((language) => ({ language }))],
  ['tagline', oneLine(160).transform((tagline) => ({ tagline }))],
  ['logo', z.string().transform((logo) => ({ logo }))],
  ['accent', accent.transform((color) => ({ accent: color }))],
  ['links', links.transform((given) => ({ links: given }))],
  ['featured', featured.transform((given) => ({ featured: given }))],
  ['embedOrigins', embedOrigins.transform((origins) => ({ embedOrigins: origins }))],
  ['contact', contactSchema.transform((contact) => ({ contact }))],
  ['supportLanguage', z.enum(languageTags()).transform((supportLanguage) => ({ supportLanguage }))],
  ['desk', ticketToolChoice.transform((desk) => ({ desk }))],
  ['editUrlTemplate', editUrlTemplate.transform((value) => ({ editUrlTemplate: value }))],
  ['staleAfterMonths', staleAfterMonths.transform((value) => ({ staleAfterMonths: value }))],
]);

/** What holds where no file says anything else: no way to edit, and nothing ages. */
export const DEFAULT_SITE: SiteData = {
  name: '',
  language: '',
  supportLanguage: '',
  tagline: '',
  logo: null,
  accent: '',
  links: { header: [], footer: [] },
  featured: { troubleshooters: [], products: [] },
  embedOrigins: [],
  editUrlTemplate: '',
  staleAfterMonths: 0,
};

/** What the entry of a name in `site.json` is held to. */
export function siteSetting(name: string): z.ZodType<SiteSetting> {
  return SETTINGS.get(name) ?? z.never({ error: `no such setting; there are ${[...SETTINGS.keys()].join(', ')}` });
}

/** The settings that pages use, from the good entries of `site.json`, and what was wrong with the picture and the template that it names. */
interface SiteSettings {
  readonly data: Required<Pick<ContentData, 'contact' | 'site' | 'desk'>>;
  readonly diagnostics: readonly Diagnostic[];
  /** The template of the ticket tool as it was read; `undefined` for none. */
  readonly ticketToolFile: TicketToolFile | undefined;
  /** Where the logo is in the content folder; empty for none. */
  readonly logoPath: string;
}

/** Reads the settings. @param picture finds a picture of the content folder by its path @param template finds one by its name */
export function siteSettingsOf(
  file: DataFile<SiteSetting> | undefined,
  picture: (path: string) => LogoPicture | undefined,
  template: (name: string) => TicketToolFile | undefined,
): SiteSettings {
  const {
    contact = null,
    desk: choice,
    logo: logoPath = '',
    ...settings
  }: SiteSetting = Object.assign({}, ...Object.values(file?.entries ?? {}));
  const logo = logoPath === '' ? null : (picture(logoPath) ?? null);
  const isLost = file !== undefined && logoPath !== '' && logo === null;
  const message = `logo: there is no picture "${logoPath}" in the content folder (PNG, JPEG, GIF, WebP, or SVG)`;
  const lost = isLost ? [brokenDataFile.at(file.placeOf('logo'), message)] : [];
  const { desk, diagnostics, file: ticketToolFile } = ticketToolOf(choice, template, file);
  const data = { contact, desk, site: { ...DEFAULT_SITE, ...settings, logo } };
  return { data, diagnostics: [...lost, ...diagnostics], ticketToolFile, logoPath };
}
