import { beforeAll, describe, expect, it } from 'vitest';
import { FlowPage } from '@/components/flow';
import type { Catalog } from '@/lib/catalog';
import { openFlow, readFlowRequest, screenOf } from '@/lib/journey';
import { article, catalogOf, drawn, texts } from '../drawing';

const FORM = `---
{ "formTitle": "Cannot restore", "subscriptionRequired": false, "resourceRequired": false, "formElements": [
  { "id": "said", "order": 1, "controlType": "dropdown", "displayLabel": "What does it say?",
    "dropdownOptions": [ { "value": "a", "text": "The name is taken (ServerNameAlreadyExists)" }, { "value": "b", "text": "Nothing" } ] },
  { "id": "code", "order": 2, "controlType": "textbox", "displayLabel": "Code" }
] }
---
`;

const TABLE = `## **If it fails**

| What you see | What to do |
| --- | --- |
| \`ServerNameAlreadyExists\` | Choose another name |
| \`QuotaExceededForRegion\` | Ask for [more](#if-it-is-slow) |

## **If it is slow**

Wait.
`;

function stepsOf(count: number): string {
  const steps = Array.from({ length: count }, (_, at) => `${at + 1}. Do number ${at + 1}.`).join('\n');
  return `## **Recommended Steps**\n\n${steps}\n`;
}

const files = (topic: string, solutions: Readonly<Record<string, string>>) => {
  const common = { supportTopicIds: topic, productPesIds: '1' };
  const form = { ...common, selfHelpType: 'problemScopingQuestions', schemaVersion: '1', pageTitle: `Form ${topic}` };
  const written = Object.entries(solutions).map(([name, body], at) => {
    const properties = { ...common, pageTitle: name, description: `All about ${name}.`, displayOrder: `${at + 1}` };
    return [`pg/${name}.md`, article({ ...properties, articleId: name }, `# ${name}\n\n${body}`)] as const;
  });
  return {
    [`pg/form-${topic}.md`]: article({ ...form, articleId: `q-${topic}` }, FORM),
    ...Object.fromEntries(written),
  };
};

let catalog: Catalog;

beforeAll(async () => {
  catalog = await catalogOf({
    ...files('32000001', { 'long-way': `${stepsOf(9)}\n${TABLE}` }),
    ...files('32000002', {
      'short-way': `## **Recommended Steps**\n\n1. Do it.\n2. Wait; see [when it is slow](#if-it-is-slow), or [begin again](#step-1).\n\n${TABLE}`,
    }),
    ...files('32000003', {
      'first-way': stepsOf(2),
      'second-way': `## **Recommended Steps**\n\n1. Start.\n2. On 0x80070005, ask the owner of the share.\n`,
    }),
  });
});

/** The summary of a form, without typed answers or with some. */
function summary(topic: string, query: string, code?: string): Document {
  const flow = openFlow(catalog, `form-${topic}`);
  if (flow === undefined) throw new Error('no flow');
  const fields = (written: string) => [...new URLSearchParams(written)];
  const posted = code === undefined ? undefined : fields(`from=code&${query}&code=${encodeURIComponent(code)}`);
  const screen = screenOf(catalog, flow, 'summary', readFlowRequest(flow, fields(query), posted));
  return drawn(<FlowPage screen={screen} catalog={catalog} delivery={null} />);
}

describe('what is recommended', () => {
  it('is folded where it is long, so that the summary is near, with a line of what it is about', () => {
    const document = summary('32000001', 'said=b');
    expect(document.querySelector('.recommended details')?.hasAttribute('open')).toBe(false);
    expect(texts(document, '.recommended details > summary')).toEqual(['Read it here: 9 steps']);
    expect(document.querySelectorAll('.recommended details li.step')).toHaveLength(9);
    expect(texts(document, '.recommended > p')).toContain('All about long-way.');
    expect(document.querySelector('.code-part')).toBeNull();
  });

  it('is shown at once where it is short', () => {
    const document = summary('32000002', 'said=b');
    expect(document.querySelector('.recommended details')).toBeNull();
    expect(document.querySelectorAll('.recommended li.step')).toHaveLength(2);
  });
});

describe('a link into an article', () => {
  it('leads to the article where the page does not show that part', () => {
    const hrefs = (document: Document, where: string) =>
      [...document.querySelectorAll(`${where} a`)].map((link) => link.getAttribute('href'));
    const offered = hrefs(summary('32000002', 'said=b'), '.recommended .step-body');
    expect(offered).toEqual(['/articles/short-way#if-it-is-slow', '#step-1']);
    const flow = openFlow(catalog, 'short-way');
    if (flow === undefined) throw new Error('no flow');
    const step = screenOf(catalog, flow, 'step-2', readFlowRequest(flow, [], undefined));
    const alone = drawn(<FlowPage screen={step} catalog={catalog} delivery={null} />);
    expect(hrefs(alone, '.step-alone')).toEqual(['/articles/short-way#if-it-is-slow', '/articles/short-way#step-1']);
    const part = summary('32000001', 'said=b', 'QuotaExceededForRegion');
    expect(hrefs(part, '.code-part td')).toEqual(['/articles/long-way#if-it-is-slow']);
  });
});

describe('an error code in the answers', () => {
  it.each([
    ['chosen', 'said=a', undefined, 'ServerNameAlreadyExists'],
    ['typed', 'said=b', 'ServerNameAlreadyExists', 'ServerNameAlreadyExists'],
    ['typed in a sentence, in small letters', 'said=b', 'it says servernamealreadyexists.', 'servernamealreadyexists'],
  ])('brings what the article says of it to the top: %s', (_, query, typed, code) => {
    const document = summary('32000001', query, typed);
    expect(texts(document, '.code-part h3')).toEqual([`About ${code}`]);
    expect(texts(document, '.code-part tbody tr')).toEqual(['ServerNameAlreadyExists Choose another name']);
    const link = document.querySelector('.code-part a');
    expect(link?.textContent).toBe('Go to “If it fails” in the article');
    expect(link?.getAttribute('href')).toBe('/articles/long-way#if-it-fails');
  });

  it('brings the solution that names it to the front', () => {
    expect(texts(summary('32000003', 'said=b'), '.recommended h2')).toEqual(['first-way']);
    const document = summary('32000003', 'said=b', 'Error 0x80070005');
    expect(texts(document, '.recommended h2')).toEqual(['second-way']);
    expect(texts(document, '[aria-labelledby=more] li')).toEqual(['first-way']);
    expect(texts(document, '.code-part > div').join()).toContain('ask the owner of the share');
    expect(document.querySelector('.code-part a')?.getAttribute('href')).toBe('/articles/second-way#step-2');
  });

  it.each([
    ['that no solution names', 'SomethingElseHappened'],
    ['that is no code', 'it does not work with PostgreSQL'],
  ])('changes nothing: one %s', (_, typed) => {
    const document = summary('32000001', 'said=b', typed);
    expect(document.querySelector('.code-part')).toBeNull();
    expect(texts(document, '.recommended h2')).toEqual(['long-way']);
  });
});
