import type { CloudTable } from '@/components/lists';
import type { ArticleRecord, ArticleSummary, Product } from '@/lib/catalog';
import type { Pieces } from '@/lib/markdown';

/** Clouds by token, as content names them. */
export const CLOUDS: CloudTable = {
  public: { name: 'Azure (worldwide)', portal: 'portal.azure.com' },
  fairfax: { name: 'Azure Government (US)', portal: 'portal.azure.us' },
  mooncake: { name: 'Azure China', portal: 'portal.azure.cn' },
};

/** A title longer than any line. */
export const LONG_TITLE =
  'The restored flexible server in another region can’t be reached from the virtual network it was in before, although every firewall rule was copied';

let lastKey = 0;

/** An article of a list; what isn’t said is usual. */
export function article(name: string, changes: Partial<ArticleSummary> = {}): ArticleSummary {
  lastKey += 1;
  return {
    key: lastKey,
    slug: `example-${lastKey}`,
    name,
    kind: 'generic',
    description: '',
    articleId: `example-${lastKey}`,
    language: 'en',
    clouds: ['public'],
    stepCount: 0,
    apart: '',
    group: lastKey,
    ...changes,
  };
}

/** A product as lists show it. */
export function product(name: string, group: string, articleCount: number): Product {
  const slug = name.toLowerCase().replaceAll(' ', '-');
  return { id: slug, slug, name, group, articleCount };
}

/** Products of several groups. */
export const PRODUCTS: readonly Product[] = [
  product('Azure Database for PostgreSQL', 'Databases', 214),
  product('Azure Backup', 'Backup and recovery', 96),
  product('Virtual Machines running Windows', 'Compute', 1),
];

/** A Markdown body; what isn’t said is empty. */
export function pieces(changes: Partial<Pieces>): Pieces {
  return {
    findingHtml: '',
    introHtml: '',
    stepsIntroHtml: '',
    steps: [],
    stepsOutroHtml: '',
    documents: [],
    documentsHtml: '',
    sections: [],
    groups: [],
    links: [],
    contentLinks: [],
    images: [],
    blanks: [],
    text: '',
    ...changes,
  };
}

/** An article whole, with every fact that a page can show. */
export const RECORD: ArticleRecord = {
  ...article('Restore a deleted server', { slug: 'example-record', articleId: 'a1b2-restore', stepCount: 4 }),
  languages: [],
  path: 'postgresql/restore-deleted.md',
  title: 'Restore a deleted server',
  properties: {},
  products: PRODUCTS.slice(0, 1),
  subProduct: 'Flexible server',
  appliesTo: ['PostgreSQL 15', 'PostgreSQL 16'],
  topics: [
    {
      id: '32633135',
      name: 'Restore a deleted server',
      language: 'en',
      description: 'Servers deleted in the last five days',
      category: 'Backup and restore',
      tags: [],
    },
  ],
  pieces: null,
  json: undefined,
  form: null,
  noticeHtml: '',
  source: '',
  isForEngineers: false,
  diagnostics: [],
  changed: { on: '2024-03-03', isOld: false },
};
