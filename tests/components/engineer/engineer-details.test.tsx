import { beforeAll, describe, expect, it } from 'vitest';
import { EngineerDetails, engineerFacts } from '@/components/engineer';
import type { Catalog } from '@/lib/catalog';
import { article, catalogOf, drawn, recordOf, texts } from '../drawing';

const PEOPLE = {
  authors: 'jdoe',
  'ms.author': 'jdoe2',
  authorAlias: 'jdoe3',
  editor: 'jdoe4',
  feedbackEmail: 'team@example.org',
  icmTeam: 'IncidentTeam',
  icmService: 'IncidentService',
  ownerAlias: 'jdoe5',
  contact: 'someone@example.org',
};

const OUTCOME = '# Ask for a trace\n\nAsk the customer for a Kusto trace.\n';

const FORM = `---\n${JSON.stringify({ title: 'Ask', formElements: [{ id: 'q', order: 1, controlType: 'textbox', displayLabel: 'Which?' }] })}\n---\n`;

const MENU = `---\n${JSON.stringify({
  commonProblems: [{ id: '1', title: 'Full', description: '', commonSolutionArticleId: 'R-1' }],
})}\n---\n`;

let catalog: Catalog;
beforeAll(async () => {
  const topic = { supportTopicIds: '100', productPesIds: '7' };
  const steps = '# Restore\n\n## **Recommended Steps**\n\n1. One.\n2. Two.\n';
  catalog = await catalogOf({
    'a b/restore.md': article(
      {
        articleId: 'R-1',
        ownershipId: 'AzureData_AzureDatabaseforMySQL',
        aliases: 'old-restore',
        resourceTag: 'x',
        ...topic,
        ...PEOPLE,
      },
      steps,
    ),
    'by-link.md': article({ articleId: 'l' }, '# By link\n\nSee [this](./a%20b/restore.md).\n'),
    'by-id.md': article({ articleId: 'i' }, '# By id\n\n\nSee [this](/a/r-1) and [again](/articles/restore).\n'),
    'by-alias.md': article({ articleId: 'o' }, '# By old name\n\nSee [this](/articles/old-restore).\n'),
    'itself.md': article({ articleId: 's' }, '# Itself\n\nSee [this](/articles/itself).\n'),
    'menu.md': article({ articleId: 'm', selfHelpType: 'diagnoseAndSolve', productPesIds: '7' }, MENU),
    'ask.md': article({ articleId: 'f', selfHelpType: 'problemScopingQuestions', ...topic }, FORM),
    'dry-tsg/outcome-1.md': article({ articleId: 'c', selfHelpType: 'TSG_Content', ...topic }, OUTCOME),
    'data/products.json': '{ "7": { "name": "MySQL" } }',
    'data/site.json': '{ "editUrlTemplate": "https://git.example/edit/main/{path}" }',
  });
});

function details(slug: string): Document {
  const record = recordOf(catalog, slug);
  return drawn(<EngineerDetails record={record} facts={engineerFacts(catalog, record)} clouds={catalog.clouds} />);
}

/** The part under a heading. */
function part(document: Document, title: string): Element {
  const heading = [...document.querySelectorAll('h3')].find((each) => each.textContent === title);
  if (!heading?.parentElement) throw new Error(`no part ${title}`);
  return heading.parentElement;
}

describe('the engineer view of an article', () => {
  it('tells every id with where it leads, the owner, and where the file is edited', () => {
    const ids = part(details('restore'), 'IDs and owner');
    expect([...ids.querySelectorAll('a')].map((each) => [each.textContent, each.getAttribute('href')])).toEqual([
      ['R-1', '/a/R-1'],
      ['restore', '/articles/restore'],
      ['old-restore', '/articles/old-restore'],
      ['100', '/t/100'],
      ['7', '/products/mysql'],
      ['Edit this page', 'https://git.example/edit/main/a%20b/restore.md'],
    ]);
    expect(ids.textContent).toContain('Azure Database for MySQL (AzureData)');
  });

  it('tells no people, mail addresses or incident routing, whatever property holds them', () => {
    const page = details('restore').body.textContent ?? '';
    for (const value of Object.values(PEOPLE)) expect(page).not.toContain(value);
    expect(texts(details('restore'), 'tbody th')).toEqual([
      'selfHelpType',
      'cloudEnvironments',
      'articleId',
      'ownershipId',
      'aliases',
      'resourceTag',
      'supportTopicIds',
      'productPesIds',
    ]);
  });

  it('tells the findings about its file', () => {
    expect(part(details('restore'), 'Findings about this file').textContent).toContain('unknown-property');
    expect(part(details('by-id'), 'Findings about this file').textContent).toContain('None.');
  });

  it('tells every place that leads to it, by whatever name, each once, and not itself', () => {
    const places = [...part(details('restore'), 'Pages that link here').querySelectorAll('li')];
    expect(places.map((each) => [each.querySelector('a')?.textContent, each.querySelector('p')?.textContent])).toEqual([
      ['By old name', 'line 8'],
      ['By id', 'line 9'],
      ['By link', 'line 8'],
      ['Menu', 'by its ID'],
    ]);
    expect(part(details('itself'), 'Pages that link here').textContent).toContain('No other article');
  });

  it('tells the flows that end here and the cards written for engineers', () => {
    const flows = [...part(details('restore'), 'Flows for this article').querySelectorAll('a')];
    expect(flows.map((each) => each.getAttribute('href'))).toEqual(['/flows/restore', '/flows/ask']);
    expect(part(details('restore'), 'Cards written for engineers').textContent).toContain('Ask for a trace');
  });
});
