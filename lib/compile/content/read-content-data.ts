import path from 'node:path';
import { z } from 'zod';
import { contentHash, projectRoot } from '@/lib/catalog';
import type { ContentData, Diagnostic, Place } from '@/lib/format';
import { type AddressLock, readAddressLock } from './address-lock';
import { type DataFile, readDataFile, type SchemaByName } from './data-file';
import { DEFAULT_SITE, siteOf, siteSetting } from './read-site';

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
const PRODUCT = z.object({
  name: z.string().trim().min(1),
  slug: z.stringFormat('slug', /^[a-z0-9]+(?:-[a-z0-9]+)*$/).exactOptional(),
  group: z.string().trim().min(1).exactOptional(),
});
const CLOUD = z.object({ name: z.string().trim().min(1), portal: z.string(), note: z.string().exactOptional() });
const ALIAS = z.object({ to: z.string().trim().min(1).nullable(), reason: z.string().exactOptional() });

/** Content data as read from disk, with what was wrong in it. */
export interface ReadData {
  readonly data: ContentData;
  readonly diagnostics: readonly Diagnostic[];
  /** Changes with anything in the data but the lock. */
  readonly hash: string;
  readonly lock: AddressLock;
  /** Where an alias stands, for findings about it. */
  readonly placeOfAlias: (name: string) => Place;
}

/**
 * Reads the content data, file by file: `data/*.json` of the content folder, else the project's own `content/data`, else
 * built-in defaults. Aliases are about the content folder's own articles and come from nowhere else. Never throws;
 * broken entries are diagnostics.
 * @param dataDir where the files are, instead of `data/` in the content folder; the addresses given out stay there
 */
export function readContentData(contentDir: string, dataDir = dataDirOf(contentDir)): ReadData {
  const read = <Entry>(
    name: string,
    schema: z.ZodType<Entry> | SchemaByName<Entry>,
    folders: readonly string[] = [dataDir, projectData()],
  ) =>
    folders
      .map((folder) => readDataFile(path.join(folder, `${name}.json`), `data/${name}.json`, schema))
      .find((file) => file !== undefined);
  const sectionNames = read('section-names', SECTIONS);
  const sectionRoles = read('section-roles', ROLES);
  const products = read('products', PRODUCT);
  const clouds = read('clouds', CLOUD);
  const aliases = read('aliases', ALIAS, [dataDir]);
  const synonyms = read('synonyms', NAMES);
  const engineerWords = read('engineer-words', WORDS);
  const site = read('site', siteSetting);
  const lock = readAddressLock(dataDirOf(contentDir));
  const files: readonly (DataFile<unknown> | undefined)[] = [
    sectionNames,
    sectionRoles,
    products,
    clouds,
    aliases,
    synonyms,
    engineerWords,
    site,
  ];
  return {
    data: {
      sectionNames: { ...DEFAULT_CONTENT_DATA.sectionNames, ...sectionNames?.entries },
      sectionRoles: sectionRoles?.entries ?? {},
      products: products?.entries ?? DEFAULT_CONTENT_DATA.products,
      clouds: { ...DEFAULT_CONTENT_DATA.clouds, ...clouds?.entries },
      aliases: aliases?.entries ?? DEFAULT_CONTENT_DATA.aliases,
      engineerWords: { ...DEFAULT_ENGINEER_WORDS, ...engineerWords?.entries },
      ...siteOf(site),
      synonyms: synonyms ? Object.values(synonyms.entries) : DEFAULT_CONTENT_DATA.synonyms,
    },
    diagnostics: [...files.flatMap((file) => file?.diagnostics ?? []), ...lock.diagnostics],
    lock,
    hash: contentHash(files.map((file) => file?.text ?? '').join('\0')),
    placeOfAlias: (name) => ({ path: 'data/aliases.json', ...(aliases?.placeOf(name) ?? { line: 1, column: 1 }) }),
  };
}

/** Where the data of a content folder is, unless said otherwise. */
export function dataDirOf(contentDir: string): string {
  return path.join(contentDir, 'data');
}

function projectData(): string {
  return path.join(projectRoot(), 'content', 'data');
}

/**
 * The part of the data that reading and rendering a file depend on: section names and clouds. The rest only names
 * things afterwards, so a new product name or alias renders no article again.
 */
export function readingData(data: ContentData): ContentData {
  return { ...data, products: {}, aliases: {}, synonyms: [], contact: null, site: DEFAULT_SITE };
}
