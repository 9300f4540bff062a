import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { KINDS } from '@/lib/format/values';
import { askLanguageOf } from '@/lib/text';
import { article, catalogOf, drawArticle, texts } from '../drawing';

const HOSTILE = '<img src=x onerror=alert(1)><script>alert(2)</script><a href="javascript:alert(3)">x</a>';

const FORM = {
  title: 'Questions about a restore',
  fileAttachmentHint: `The log ${HOSTILE}`,
  diagnosticCard: { title: 'A check', description: `It looks ${HOSTILE}`, insightNotAvailableText: '' },
  formElements: [
    {
      id: 'note',
      order: 1,
      controlType: 'infoblock',
      content: `Read <a href='https://example.com/'>this</a> ${HOSTILE}`,
    },
    {
      id: 'kind',
      order: 2,
      controlType: 'dropdown',
      displayLabel: `What fails? ${HOSTILE}`,
      required: true,
      infoBalloonText: HOSTILE,
      dropdownOptions: [
        { text: 'Backup &amp; restore', value: 'both' },
        { text: `Nothing ${HOSTILE}`, value: 'none' },
      ],
    },
    { id: 'when', order: 3, controlType: 'datetimepicker', displayLabel: 'When?', visibility: 'kind == both' },
    {
      id: 'more',
      order: 4,
      controlType: 'multilinetextbox',
      displayLabel: 'What else?',
      watermarkText: HOSTILE,
      hints: [{ text: HOSTILE }],
    },
  ],
};

const ADVISOR = {
  $schema: 'AdvisorRecommendation',
  description: 'Back up the machine',
  longDescription: `The machine {vmName} has no backup. ${HOSTILE}`,
  potentialBenefits: 'Safety',
  costSavingInfo: 'A little',
  tip: 'Do it today',
  recommendationMetadataState: 'Disabled',
  recommendationOfferingName: 'Azure Backup',
  recommendationResourceType: 'Microsoft.Compute/virtualMachines',
  supportedSDKLanguages: ['.NET', 'Python'],
  additionalColumns: [{ name: 'machinery', title: 'Region' }],
  remediation: [{ httpMethod: 'PATCH', documentationLink: 'https://example.com/rest', implication: 'It restarts.' }],
  recommendationCategory: 'HighAvailability',
  recommendationImpact: 'High',
  learnMoreLink: 'javascript:alert(4)',
  owner: { email: 'team@example.com', icm: { routingId: 'ROUTE', team: 'The team' } },
  dataSourceMetadata: { streamNamespace: 'stream-name' },
  actions: [
    { description: 'Read how', documentLink: 'https://example.com/how' },
    { description: 'Open it', documentLink: '{externalLink}', condition: 'targetSku != "Shutdown"' },
    { description: 'All vaults of {version}', extensionName: 'Ext', bladeName: 'Vaults', metadata: { kind: null } },
    { description: 'The vault', extensionName: 'Ext', bladeName: 'Vault', metadata: { id: '{resourceId}' } },
  ],
};

const PROBLEMS = {
  commonProblems: [
    { title: 'It fails', description: 'Find out why', category: 'Backup', commonSolutionArticleId: 'solution' },
    {
      title: 'It is slow',
      category: 'backup ',
      commonSolutionArticleId: 'not-there',
      subProblems: [
        { title: 'Only at night', commonSolutionArticleId: 'solution' },
        { title: 'By topic alone', commonSolutionArticleId: 'gone', supportTopicId: '32600001' },
      ],
    },
  ],
  troubleshootingTools: [
    { title: 'Health', description: HOSTILE, bladeLink: { extensionName: 'Ext', bladeName: 'Blade' } },
  ],
};

const WORKFLOW = {
  title: 'It failed',
  solves: `Finds out why. ${HOSTILE}`,
  haveReady: ['The name'],
  questionsFrom: 'shared',
  questions: [
    { id: 'kind', next: [{ when: 'kind == both', goto: 'look' }, { goto: 'read' }] },
    { id: 'when', displayLabel: `When? ${HOSTILE}`, next: 'read' },
  ],
  cards: [
    { id: 'look', articleId: 'solution', next: 'when' },
    { id: 'lost', articleId: 'not-there', next: 'read' },
  ],
  outcomes: [{ id: 'read', title: `Read this ${HOSTILE}`, text: HOSTILE, articleIds: ['solution', 'not-there'] }],
};

const TOPICS = {
  shortDescription: 'What it does',
  productLink1: 'https://example.com/product',
  productLinkName1: 'The product',
  supportTopics: [
    { id: 'a', shortDescription: 'You cannot sign in', category: 'access' },
    { id: '', shortDescription: `You pay too much ${HOSTILE}`, category: null },
  ],
};

function json(kind: string, body: unknown, more: Readonly<Record<string, string>> = {}): string {
  return article(
    { selfHelpType: kind, articleId: kind, pageTitle: kind, ...more },
    `\n# ${kind}\n---\n${JSON.stringify(body)}\n---\n`,
  );
}

const FILES: Readonly<Record<string, string>> = {
  'form.md': json('problemScopingQuestions', FORM),
  'advisor.md': json('advisorRecommendationMetadata', ADVISOR),
  'advisor-fairfax.md': json('advisorRecommendationMetadata', ADVISOR, { cloudEnvironments: 'fairfax' }),
  'problems.md': json('diagnoseAndSolve', PROBLEMS),
  'topics.md': json('supportTopicDescription', TOPICS),
  'workflow.md': json('TSG_Workflow', WORKFLOW),
  'shared.md': json('TSG_Questions', FORM, { articleId: 'shared' }),
  'solution.md': article({ articleId: 'solution' }, `# The solution\n\nDo it. ${HOSTILE}\n`),
  'served.md': article({ supportTopicIds: '32600001', productPesIds: '1' }, '# Served by topic\n\nDo it.\n'),
  'strange.md': article({ selfHelpType: 'somethingNew' }, '# Strange\n\nWords of a strange kind.\n'),
  'broken.md': article({ selfHelpType: 'diagnoseAndSolve' }, '\n# Broken\n---\nthis is no JSON at all\n---\n'),
};

let catalog: Catalog;
beforeAll(async () => {
  const markdown = Object.fromEntries(
    KINDS.map((kind) => [
      `md-${kind.toLowerCase().replace('_', '-')}.md`,
      article({ selfHelpType: kind }, '# A name\n\nSome words.\n'),
    ]),
  );
  catalog = await catalogOf({ ...markdown, ...FILES });
});

function bodyOf(slug: string): Element {
  const page = drawArticle(catalog, slug);
  const body = page.querySelector('article');
  if (body === null) throw new Error(`${slug} has no article`);
  return body;
}

describe('every kind', () => {
  it('has a page that shows its words', () => {
    const wordless = [...catalog.articles()].filter(({ slug }) => bodyOf(slug).textContent.trim().length < 10);
    expect(wordless).toEqual([]);
    expect([...catalog.articles()].length).toBe(Object.keys(FILES).length + KINDS.length);
  });

  it('has one first heading and never skips a level', () => {
    for (const { slug } of catalog.articles()) {
      const levels = [...drawArticle(catalog, slug).querySelectorAll('article :is(h1, h2, h3, h4, h5, h6)')].map(
        (heading) => Number(heading.tagName[1]),
      );
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    }
  });

  it('puts nothing into the page that could run', () => {
    for (const { slug } of catalog.articles()) {
      const body = bodyOf(slug);
      expect(
        body.querySelectorAll(
          'script:not([type="application/ld+json"]), iframe, object, embed, style, img[onerror], svg:not(.icon)',
        ).length,
      ).toBe(0);
      const attributes = [...body.querySelectorAll('*')].flatMap((each) => [...each.attributes]);
      expect(attributes.filter(({ name, value }) => name.startsWith('on') || /javascript:/i.test(value))).toEqual([]);
    }
  });
});

describe('a question form', () => {
  it('lists its questions with their answers and whether one is required', () => {
    const body = bodyOf('form');
    expect(texts(body, '.step .font-semibold.prose')[1]).toBe('When?');
    expect(texts(body, '#question-1 li')[0]).toBe('Backup & restore');
    expect(texts(body, '#question-1 .label')).toEqual(['Choose one · Required']);
    expect(texts(body, '#question-2 .label')).toEqual(['Date and time · Optional']);
  });

  it('says in words when a question is asked', () => {
    expect(texts(bodyOf('form'), '#question-2 .italic')[0]).toMatch(
      /^Asked only when “What fails\?.*” is “Backup & restore”\.$/,
    );
  });

  it('counts questions, not information', () => {
    expect(texts(bodyOf('form'), '.step-number')).toEqual(['1', '2', '3']);
    expect(bodyOf('form').querySelector('li.notice a')?.getAttribute('href')).toBe('https://example.com/');
  });
});

describe('a guided troubleshooter', () => {
  it('says what it solves and leads to its map', () => {
    const body = bodyOf('workflow');
    expect(texts(body, 'h1')).toEqual(['It failed']);
    expect(texts(body, '.text-lead')[0]).toContain('Finds out why.');
    expect(body.querySelector('a[href="/flows/workflow/map"]')).not.toBeNull();
  });

  it('lists its questions, borrowed ones too, with their answers, its cards and its outcomes with their articles', () => {
    const body = bodyOf('workflow');
    const questions = texts(body, '[aria-labelledby=workflow-questions] li');
    expect(questions.map((each) => each.split('?')[0])).toEqual(['What fails', 'When']);
    expect(texts(body, '[aria-labelledby=workflow-questions] .label')[0]).toMatch(/^Backup & restore · Nothing/);
    expect(texts(body, '[aria-labelledby=workflow-cards] a')).toEqual(['The solution']);
    expect(texts(body, '[aria-labelledby=workflow-cards] li')).toEqual(['The solution', 'not-there']);
    expect(texts(body, '[aria-labelledby=workflow-outcomes] a')).toEqual(['The solution']);
  });
});

describe('a recommendation', () => {
  it('says its impact and category in the language of the page', () => {
    onTestFinished(askLanguageOf(() => 'de'));
    expect(texts(bodyOf('advisor'), '.badge').slice(-2)).toEqual(['Auswirkung: hoch', 'Hochverfügbarkeit']);
  });

  it('shows what a reader needs', () => {
    const body = bodyOf('advisor');
    expect(texts(body, '.badge').slice(-2)).toEqual(['High impact', 'High availability']);
    expect(texts(body, '.facts dd')).toEqual(['Azure Backup', 'Microsoft.Compute/virtualMachines', '.NET, Python']);
    expect(texts(body, 'h2').slice(0, 6)).toEqual([
      'Benefits',
      'Savings',
      'What to do',
      'Using the REST API',
      'Tip',
      'What the portal lists for each resource',
    ]);
    expect(texts(body, '.blank')).toEqual(['vm name', 'version']);
    expect([...body.querySelectorAll('li a')].map((link) => link.getAttribute('href'))).toContain(
      'https://example.com/how',
    );
  });

  it('says when an action helps, and where in the portal it is', () => {
    const body = bodyOf('advisor');
    expect(texts(body, 'li .italic')).toEqual(['Only where target SKU isn’t “Shutdown”.']);
    const links = [...body.querySelectorAll('a.portal-link')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://portal.azure.com/#blade/Ext/Vaults']);
    expect(texts(body, 'strong')).toEqual(['The vault']);
    expect(texts(body, '.notice')[0]).toContain('turned off');
  });

  it('opens the portal of its own cloud', () => {
    const [link] = bodyOf('advisor-fairfax').querySelectorAll('a.portal-link');
    expect(link?.getAttribute('href')).toBe('https://portal.azure.us/#blade/Ext/Vaults');
  });

  it('leads to the same recommendation for other clouds, and back', () => {
    expect(texts(bodyOf('advisor'), 'a[href="/articles/advisor-fairfax"]')).toEqual(['For Azure Government (US)']);
    expect(texts(bodyOf('advisor-fairfax'), 'a[href="/articles/advisor"]')).toEqual(['For Azure']);
  });

  it.each(['team@example.com', 'ROUTE', 'The team', 'stream-name', 'AdvisorRecommendation', 'externalLink'])(
    'keeps %s to itself',
    (machinery) => {
      expect(bodyOf('advisor').innerHTML).not.toContain(machinery);
    },
  );
});

describe('common problems', () => {
  it('lead to the article that solves them, and stand as text where there is none', () => {
    const body = bodyOf('problems');
    expect(texts(body, 'a[href="/articles/solution"]')).toEqual(['It fails', 'Only at night']);
    expect(texts(body, 'strong')).toEqual(['It is slow']);
    expect(texts(body, 'a.portal-link')).toEqual(['Health']);
    expect(texts(body, 'a[href="/articles/served"]')).toEqual(['By topic alone']);
  });

  it('stand under their category, however it is spelt', () => {
    expect(texts(bodyOf('problems'), 'section > h2').slice(0, 2)).toEqual(['Backup', 'Troubleshooting tools']);
  });
});

describe('topics of a product', () => {
  it('stand under their category; those without one come last', () => {
    const body = bodyOf('topics');
    expect(texts(body, 'section > h2').slice(0, 2)).toEqual(['Access', 'Other topics']);
    expect(body.textContent).toContain('You cannot sign in');
  });
});

describe('what cannot be read as its kind asks', () => {
  it('is shown as it was written, without a word about findings', () => {
    const body = bodyOf('broken');
    expect(body.querySelector('pre')?.textContent).toContain('this is no JSON at all');
    expect(texts(body, '.notice')[0]).toContain('couldn’t format');
    expect(body.textContent).not.toMatch(/finding/i);
  });

  it('is an article like any other where the kind is unknown', () => {
    const body = bodyOf('strange');
    expect(body.textContent).toContain('Words of a strange kind.');
    expect(texts(body, '.notice')).toEqual([]);
  });
});
