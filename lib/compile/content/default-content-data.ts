import type { ContentData } from '@/lib/format';

/** Words of texts for support engineers, where there is no data file. */
export const DEFAULT_ENGINEER_WORDS = { names: ['Kusto', 'Jarvis', 'ICM'], phrases: ['the customer'] };

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
