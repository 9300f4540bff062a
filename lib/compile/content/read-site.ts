import { z } from 'zod';
import type { Contact, ContentData, SiteData } from '@/lib/format';
import { contactSchema } from './contact-schema';
import type { DataFile } from './data-file';

/** What one entry of `site.json` sets; nothing where pages do not use it. */
interface SiteSetting extends Partial<SiteData> {
  readonly contact?: Contact | null;
}

const editUrlTemplate = z
  .string()
  .regex(/^(?:https?:\/\/\S*\{path\}\S*)?$/, 'expected an http address that holds {path}, or nothing');
const staleAfterMonths = z.number().int().min(0).max(1200);

const SETTINGS: ReadonlyMap<string, z.ZodType<SiteSetting>> = new Map<string, z.ZodType<SiteSetting>>([
  ['name', z.unknown().transform(() => ({}))],
  ['tagline', z.unknown().transform(() => ({}))],
  ['contact', contactSchema.transform((contact) => ({ contact }))],
  ['editUrlTemplate', editUrlTemplate.transform((value) => ({ editUrlTemplate: value }))],
  ['staleAfterMonths', staleAfterMonths.transform((value) => ({ staleAfterMonths: value }))],
]);

/** What holds where no file says anything else: no way to edit, and nothing ages. */
export const DEFAULT_SITE: SiteData = { editUrlTemplate: '', staleAfterMonths: 0 };

/** What the entry of a name in `site.json` is held to. */
export function siteSetting(name: string): z.ZodType<SiteSetting> {
  return SETTINGS.get(name) ?? z.never({ error: `no such setting; there are ${[...SETTINGS.keys()].join(', ')}` });
}

/** The settings that pages use, from the good entries of `site.json`. */
export function siteOf(file: DataFile<SiteSetting> | undefined): Pick<ContentData, 'contact' | 'site'> {
  const { contact = null, ...settings }: SiteSetting = Object.assign({}, ...Object.values(file?.entries ?? {}));
  return { contact, site: { ...DEFAULT_SITE, ...settings } };
}
