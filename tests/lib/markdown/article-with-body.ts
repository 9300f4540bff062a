import { type Article, type ContentData, NO_METADATA } from '@/lib/format';

/** The content data that the tests of this room read with. */
export const DATA: ContentData = {
  sectionNames: {
    en: { steps: ['recommended steps', 'recommended actions'], documents: ['recommended documents'] },
    'zh-Hans': { steps: ['建议的步骤'], documents: ['建议的文档'] },
  },
  products: {},
  clouds: {
    public: { name: 'Azure', portal: 'portal.azure.com' },
    fairfax: { name: 'Azure Government', portal: 'portal.azure.us' },
    mooncake: { name: 'Azure China', portal: 'portal.azure.cn' },
  },
  aliases: {},
  synonyms: [],
};

/** An article whose Markdown body is `text`; everything else plain. */
export function articleWithBody(text: string, changes: Partial<Article> = {}): Article {
  return {
    path: 'postgresql/restore.md',
    kind: 'generic',
    headerForm: 'properties',
    dialect: 'azure-self-help',
    articleId: 'an-id',
    isDraft: false,
    isRetired: false,
    title: 'Restore a server',
    name: 'Restore a server',
    description: '',
    aliases: [],
    language: 'en',
    metadata: NO_METADATA,
    properties: {},
    propertyPlaces: {},
    supportTopicIds: [],
    productPesIds: [],
    clouds: ['public'],
    effectiveClouds: ['public'],
    resourceTags: [],
    body: { format: 'markdown', text, line: 1 },
    links: [],
    form: null,
    ...changes,
  };
}
