import { KINDS } from '@/lib/format/values';
import { headerTemplate } from '../article-template';
import { TEMPLATES } from '../new-templates';

/** A kind of content that a header can name. */
type WrittenKind = (typeof KINDS)[number];

const FIELDS = {
  title: 'TITLE',
  description: 'DESCRIPTION',
  product: 'SERVICE',
  productId: 'PRODUCT',
  articleId: 'ID',
};

/** Kinds whose body is Markdown: what stands below the header. */
const MARKDOWN: Readonly<Partial<Record<WrittenKind, string>>> = {
  resource:
    '# TITLE\n\nSay what the reader sees, and how this helps.\n\n## **Recommended Steps**\n\n1. Write one action per step.\n',
  TSG_Content: '# TITLE\n\nSay what to look at, and what each result means.\n',
  TSG_Description: '# TITLE\n\nSay which problem this troubleshooter solves, and what to have ready.\n',
  diagnostics:
    '# TITLE\n\n<!--issueDescription-->\nSay what the check found on <!--$ResourceName-->your resource<!--/$ResourceName-->.\n<!--/issueDescription-->\n\n## **Recommended Steps**\n\n1. Write one action per step.\n',
  rca: '# TITLE\n\n<!--issueDescription-->\nSay what happened to <!--$ResourceName-->your resource<!--/$ResourceName-->, and why.\n<!--/issueDescription-->\n\n## **Recommended Steps**\n\n1. Write what keeps it from happening again.\n',
  serviceHealthInsights:
    '# TITLE\n\n<!--issueDescription-->\nSay what is wrong with the service since <!--$startTime-->today<!--/$startTime-->.\n<!--/issueDescription-->\n',
  apollo:
    '# TITLE\n\nSay what the reader sees, and how this helps.\n\n## **Recommended Steps**\n\n1. Write one action per step.\n',
  tools:
    '# TITLE\n\n[Name of the tool](data-blade:Microsoft_Azure_Support.TroubleshootV2Blade)<br>\nSay what it does.\n',
  partnerCenterQuickStart:
    '<!--Link-->\nhttps://learn.microsoft.com/\n\n<!--Text-->\nTITLE\n\n<!--IconClass-->\nlink\n',
};

/** Kinds whose body is JSON. */
const JSON_BODIES: Readonly<Partial<Record<WrittenKind, unknown>>> = {
  TSG_Questions: {
    title: 'TITLE',
    formElements: [
      {
        id: 'what_fails',
        order: 1,
        controlType: 'radioButtonGroup',
        displayLabel: 'What isn’t working?',
        radioButtonOptions: [
          { value: 'it_fails', text: 'It fails with a message' },
          { value: 'dont_know_answer', text: 'Other, don’t know, or not applicable' },
        ],
        required: true,
      },
    ],
  },
  advisorRecommendationMetadata: {
    $schema: 'AdvisorRecommendation',
    recommendationTypeId: 'ID',
    recommendationCategory: 'HighAvailability',
    recommendationImpact: 'Medium',
    recommendationResourceType: 'SERVICE/servers',
    recommendationFriendlyName: 'NameInCode',
    recommendationMetadataState: 'Active',
    version: 1,
    description: 'TITLE',
    displayLabel: 'TITLE',
    longDescription: 'DESCRIPTION',
    potentialBenefits: 'Say what it gains.',
    learnMoreLink: 'https://learn.microsoft.com/azure/',
    actions: [],
  },
  supportTopicDescription: {
    shortDescription: 'DESCRIPTION',
    longDescription: '',
    supportTopics: [
      {
        id: 'TOPIC',
        shortDescription: 'Say the problem in a sentence.',
        longDescription: '',
        category: 'Category',
        searchTags: '',
      },
    ],
  },
  diagnoseAndSolve: {
    commonProblems: [
      {
        id: '1',
        title: 'A common problem',
        description: 'Say it in a sentence.',
        category: 'Category',
        searchTags: '',
        commonSolutionArticleId: '',
      },
    ],
    troubleshootingTools: [],
  },
};

/** A new file of each kind, as plain text with the words of `FIELDS` in it. */
function fileOfKind(kind: WrittenKind): string {
  if (kind === 'generic') return TEMPLATES.article(FIELDS);
  if (kind === 'problemScopingQuestions') return TEMPLATES.form(FIELDS);
  if (kind === 'TSG_Workflow') return TEMPLATES.troubleshooter(FIELDS);
  const body = JSON_BODIES[kind];
  if (body === undefined) return `${headerTemplate({ ...FIELDS, kind })}\n${MARKDOWN[kind] ?? '# TITLE\n'}`;
  const header = headerTemplate({ ...FIELDS, kind, ...(kind === 'TSG_Questions' ? { schemaVersion: '1' } : {}) });
  return `${header}\n# TITLE\n\n---\n${JSON.stringify(body, null, 2)}\n---\n`;
}

/** A file as an editor’s snippet: the fields are stops, and each is typed once. */
export interface KindSnippet {
  readonly kind: WrittenKind;
  readonly snippet: string;
}

const STOPS: readonly (readonly [word: string, stop: string])[] = [
  ['TITLE', 'Title'],
  ['DESCRIPTION', 'What it’s about'],
  ['SERVICE', 'Microsoft.Service'],
  ['PRODUCT', '00000'],
  ['ID', 'article-id'],
  ['TOPIC', 'topic-id'],
];

/** A snippet for each kind. @param articleId an id that no article has */
export function kindSnippets(articleId: string): readonly KindSnippet[] {
  return KINDS.map((kind) => ({ kind, snippet: asSnippet(fileOfKind(kind), articleId) }));
}

function asSnippet(file: string, articleId: string): string {
  const escaped = file.replace(/[\\$]/g, '\\$&');
  return STOPS.reduce((text, [word, label], index) => {
    const stop = `\${${index + 1}:${word === 'ID' ? articleId : label}}`;
    return text.replace(new RegExp(`\\b${word}\\b`, 'g'), () => stop);
  }, escaped);
}
