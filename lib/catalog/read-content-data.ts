import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { ContentData, Diagnostic } from '@/lib/format';
import { contentHash } from './content-hash';
import { type DataFile, readDataFile } from './data-file';
import { DEFAULT_CONTENT_DATA } from './default-content-data';
import { projectRoot } from './project-root';

const NAMES = z.array(z.string().transform((name) => name.trim().toLowerCase()));
const SECTIONS = z.object({ steps: NAMES, documents: NAMES });
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
  /** Whether the data belongs to this content folder, and is not the project's own standing in. */
  readonly isOwn: boolean;
  /** Changes with anything in the data. */
  readonly hash: string;
  /** Where an alias stands, for findings about it. */
  readonly placeOfAlias: (name: string) => { readonly path: string; readonly line: number; readonly column: number };
}

/**
 * Reads `data/*.json` of a content folder, else the project's own `content/data`; what is missing there has built-in
 * defaults. Never throws; broken entries are diagnostics.
 * @param dataDir where the files are, instead of the two places above
 */
export function readContentData(contentDir: string, dataDir?: string): ReadData {
  const own = dataDir ?? path.join(contentDir, 'data');
  const isOwn = existsSync(own);
  const folder = isOwn ? own : path.join(projectRoot(), 'content', 'data');
  const read = <Entry>(name: string, schema: z.ZodType<Entry>) =>
    readDataFile(path.join(folder, `${name}.json`), `data/${name}.json`, schema);
  const sectionNames = read('section-names', SECTIONS);
  const products = read('products', PRODUCT);
  const clouds = read('clouds', CLOUD);
  const aliases = read('aliases', ALIAS);
  const synonyms = read('synonyms', NAMES);
  const files: readonly (DataFile<unknown> | undefined)[] = [sectionNames, products, clouds, aliases, synonyms];
  return {
    data: {
      sectionNames: { ...DEFAULT_CONTENT_DATA.sectionNames, ...sectionNames?.entries },
      products: products?.entries ?? DEFAULT_CONTENT_DATA.products,
      clouds: { ...DEFAULT_CONTENT_DATA.clouds, ...clouds?.entries },
      aliases: aliases?.entries ?? DEFAULT_CONTENT_DATA.aliases,
      synonyms: synonyms ? Object.values(synonyms.entries) : DEFAULT_CONTENT_DATA.synonyms,
    },
    isOwn,
    diagnostics: files.flatMap((file) => file?.diagnostics ?? []),
    hash: contentHash([String(isOwn), ...files.map((file) => file?.text ?? '')].join('\0')),
    placeOfAlias: (name) => ({ path: 'data/aliases.json', ...(aliases?.placeOf(name) ?? { line: 1, column: 1 }) }),
  };
}

/**
 * The part of the data that reading and rendering a file depend on: section names and clouds. The rest only names
 * things afterwards, so a new product name or alias renders no article again.
 */
export function readingData(data: ContentData): ContentData {
  return { ...data, products: {}, aliases: {}, synonyms: [] };
}
