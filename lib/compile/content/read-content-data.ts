import path from 'node:path';
import * as z from 'zod';
import { contentHash } from '@/lib/catalog';
import { projectRoot } from '@/lib/catalog/process';
import type { ContentData, Diagnostic, Place } from '@/lib/format';
import { type AddressLock, readAddressLock } from './address-lock';
import { contentFilesOf } from './content-files';
import { type ContentFolder, locate, mounted } from './content-folders';
import { type DataFile, joinDataFiles, readDataFile, type SchemaByName } from './data-file';
import { DEFAULT_SITE, siteSetting, siteSettingsOf } from './read-site';
import { styleRule } from './read-style';
import { alertTarget, ticketToolPart } from './read-ticket-tools';
import { type Redirection, readRedirections } from './redirections';

/** Words of texts for support engineers, where there is no data file. */
const DEFAULT_ENGINEER_WORDS = { names: ['Kusto', 'Jarvis', 'ICM'], phrases: ['the customer'] };

/** What holds where a content folder and the project bring no data files of their own. */
export const DEFAULT_CONTENT_DATA: ContentData = {
  sectionNames: {
    en: {
      steps: ['recommended steps', 'recommended step', 'recommended actions', 'recommended action'],
      documents: ['recommended documents', 'recommended document', 'recommended documentation'],
    },
    'zh-Hans': { steps: ['建议的步骤', '推荐步骤'], documents: ['建议的文档', '推荐文档'] },
  },
  products: {},
  clouds: {
    public: { name: 'Azure', portal: 'portal.azure.com' },
    fairfax: { name: 'Azure Government (US)', portal: 'portal.azure.us' },
    mooncake: { name: 'Azure China', portal: 'portal.azure.cn' },
    blackforest: { name: 'Azure Germany', portal: 'portal.microsoftazure.de' },
    usnat: { name: 'US national cloud', portal: '' },
    ussec: { name: 'US secret cloud', portal: '' },
  },
  aliases: {},
  synonyms: [],
  contact: null,
  engineerWords: DEFAULT_ENGINEER_WORDS,
};

const NAMES = z.array(z.string().transform((name) => name.trim().toLowerCase()));
const WORDS = z.array(z.string().trim().min(1));
const SECTIONS = z.object({ steps: NAMES, documents: NAMES });
const SOME_NAMES = NAMES.default([]);
const ROLES = z.object({
  symptoms: SOME_NAMES,
  cause: SOME_NAMES,
  resolution: SOME_NAMES,
  workaround: SOME_NAMES,
  steps: SOME_NAMES,
  prerequisites: SOME_NAMES,
  more: SOME_NAMES,
  documents: SOME_NAMES,
});
/** Texts by language. */
const IN_LANGUAGES = z.record(z.string(), z.string().trim().min(1)).superRefine((texts, context) => {
  for (const tag of Object.keys(texts).filter((each) => !isLanguageTag(each))) {
    const message = `expected a language tag (BCP 47) such as "de" or "pt-BR", found "${tag}"`;
    context.addIssue({ code: 'custom', path: [tag], message });
  }
});

function isLanguageTag(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const PRODUCT = z.object({
  name: z.string().trim().min(1),
  names: IN_LANGUAGES.exactOptional(),
  slug: z.stringFormat('slug', /^[a-z0-9]+(?:-[a-z0-9]+)*$/).exactOptional(),
  group: z.string().trim().min(1).exactOptional(),
  retired: z.boolean().exactOptional(),
});
const CLOUD = z.object({
  name: z.string().trim().min(1),
  names: IN_LANGUAGES.exactOptional(),
  portal: z.string(),
  note: z.string().exactOptional(),
  notes: IN_LANGUAGES.exactOptional(),
});
const ALIAS = z.object({ to: z.string().trim().min(1).nullable(), reason: z.string().exactOptional() });

/** Content data as read from disk, with what was wrong in it. */
export interface ReadData {
  readonly data: ContentData;
  readonly diagnostics: readonly Diagnostic[];
  /** Changes with anything in the data but the lock. */
  readonly hash: string;
  readonly lock: AddressLock;
  /** Where the site's logo is in the content folders; empty for none. */
  readonly logoPath: string;
  readonly redirections: readonly Redirection[];
  /** Where an alias stands, for findings about it. */
  readonly placeOfAlias: (name: string) => Place;
}

/**
 * Reads the content data, file by file: `data/*.json` of the content folders, else the project's own `content/data`, else
 * built-in defaults. What several folders say of one name is said by the first of them. Aliases and the style are about the
 * folders' own articles and come from nowhere else. Never throws; broken entries are diagnostics.
 * @param dataDir where the files are, instead of `data/` in the content folders; the addresses given out stay there
 */
export function readContentData(folders: readonly ContentFolder[], dataDir?: string): ReadData {
  const own = dataDir === undefined ? folders.map((folder) => placeOf(folder)) : [{ dir: dataDir, name: 'data' }];
  const readIn = <Entry>(places: readonly DataPlace[], name: string, schema: z.ZodType<Entry> | SchemaByName<Entry>) =>
    joinDataFiles(
      places.flatMap(({ dir, name: place }) => {
        return readDataFile(path.join(dir, `${name}.json`), `${place}/${name}.json`, schema) ?? [];
      }),
    );
  const read = <Entry>(name: string, schema: z.ZodType<Entry> | SchemaByName<Entry>) =>
    readIn(own, name, schema) ?? readIn([{ dir: projectData(), name: 'data' }], name, schema);
  const sectionNames = read('section-names', SECTIONS);
  const sectionRoles = read('section-roles', ROLES);
  const products = read('products', PRODUCT);
  const clouds = read('clouds', CLOUD);
  const aliases = readIn(own, 'aliases', ALIAS);
  const synonyms = read('synonyms', NAMES);
  const style = readIn(own, 'style', styleRule);
  const engineerWords = read('engineer-words', WORDS);
  const site = read('site', siteSetting);
  const toolOf = (name: string) => read(`desks/${name}`, ticketToolPart);
  const settings = siteSettingsOf(site, contentFilesOf(folders).picture, toolOf);
  const alerts = read('alerts', alertTarget);
  const lock = readAddressLock(lockDirOf(folders));
  const moved = readRedirections(folders);
  const files: readonly (DataFile<unknown> | undefined)[] = [
    sectionNames,
    sectionRoles,
    products,
    clouds,
    aliases,
    synonyms,
    engineerWords,
    site,
    style,
    alerts,
    settings.ticketToolFile,
  ];
  return {
    data: {
      sectionNames: { ...DEFAULT_CONTENT_DATA.sectionNames, ...sectionNames?.entries },
      sectionRoles: sectionRoles?.entries ?? {},
      products: products?.entries ?? DEFAULT_CONTENT_DATA.products,
      clouds: { ...DEFAULT_CONTENT_DATA.clouds, ...clouds?.entries },
      aliases: aliases?.entries ?? DEFAULT_CONTENT_DATA.aliases,
      engineerWords: { ...DEFAULT_ENGINEER_WORDS, ...engineerWords?.entries },
      ...settings.data,
      alerts: listOf(alerts),
      ...(style === undefined ? {} : { style: Object.assign({}, ...Object.values(style.entries)) }),
      synonyms: listOf(synonyms),
    },
    logoPath: settings.logoPath,
    diagnostics: [
      ...files.flatMap((file) => file?.diagnostics ?? []),
      ...settings.diagnostics,
      ...lock.diagnostics,
      ...moved.diagnostics,
    ],
    lock,
    redirections: moved.redirections,
    hash: contentHash(
      [...files.map((file) => file?.text ?? ''), moved.text, settings.data.site.logo?.name ?? ''].join('\0'),
    ),
    placeOfAlias: (name) => aliases?.placeOf(name) ?? { path: 'data/aliases.json', line: 1, column: 1 },
  };
}

function listOf<Entry>(file: DataFile<Entry> | undefined): readonly Entry[] {
  return Object.values(file?.entries ?? {});
}

/** A folder of data files, and how findings call it. */
interface DataPlace {
  readonly dir: string;
  readonly name: string;
}

function placeOf(folder: ContentFolder): DataPlace {
  return { dir: path.join(folder.dir, 'data'), name: mounted(folder, 'data') };
}

/** Where the addresses that were given out are kept: in the data of the first folder, for the articles of all. */
export function lockDirOf([first]: readonly ContentFolder[]): string {
  return path.join(first?.dir ?? '', 'data');
}

function projectData(): string {
  return path.join(projectRoot(), 'content', 'data');
}

/** The data as it is for a file: with what is known of its folder. */
export function dataAt(data: ContentData, folders: readonly ContentFolder[], file: string): ContentData {
  const dialect = locate(folders, file)?.folder.dialect;
  return dialect === undefined ? data : { ...data, folder: dialect };
}

/**
 * The part of the data that reading and rendering a file depend on: section names and clouds. The rest only names
 * things afterwards, so a new product name or alias renders no article again.
 */
export function readingData(data: ContentData): ContentData {
  return {
    ...data,
    products: {},
    aliases: {},
    synonyms: [],
    contact: null,
    desk: null,
    alerts: [],
    site: DEFAULT_SITE,
  };
}
