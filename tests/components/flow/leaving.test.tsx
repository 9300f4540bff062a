import { beforeAll, describe, expect, it } from 'vitest';
import { FlowPage } from '@/components/flow';
import type { Catalog } from '@/lib/catalog';
import { type Flow, stepsFlow } from '@/lib/flow';
import { openFlow, readFlowRequest, screenOf } from '@/lib/journey';
import { flowOf, options, question } from '../../lib/flow/sample-form';
import { article, catalogOf, drawn, texts } from '../drawing';

const FLOW = flowOf(
  question('kind', { options: options('restore', 'backup'), required: true }),
  question('deleted', { options: options('indeed', 'not'), visibility: 'kind == restore' }),
  question('why', { visibility: 'kind == restore' }),
  question('hours', { control: 'numerictextbox' }),
);
const STEPS = 2_000;
const FORM = `---
{ "formTitle": "Cannot restore", "subscriptionRequired": false, "resourceRequired": false, "formElements": [
  { "id": "kind", "order": 1, "controlType": "dropdown", "displayLabel": "Kind",
    "dropdownOptions": [ { "value": "a", "text": "A" }, { "value": "b", "text": "B" } ] }
] }
---
`;

let catalog: Catalog;

beforeAll(async () => {
  const topic = { supportTopicIds: '32000001', productPesIds: '1' };
  const steps = Array.from({ length: STEPS }, (_, at) => `${at + 1}. Do number ${at + 1}.`).join('\n');
  const questions = { selfHelpType: 'problemScopingQuestions', schemaVersion: '1', articleId: 'q-1' };
  catalog = await catalogOf({
    'pg/long.md': article(
      { pageTitle: 'A long way', articleId: 'l-1', ...topic },
      `# A long way\n\n## **Recommended Steps**\n\n${steps}\n`,
    ),
    'pg/questions.md': article({ pageTitle: 'Questions', ...questions, ...topic }, FORM),
  });
});

function page(at: string, query: string, posted?: string, flow: Flow = FLOW): Document {
  const fields = (written: string) => [...new URLSearchParams(written)];
  const request = readFlowRequest(flow, fields(query), posted === undefined ? undefined : fields(posted));
  return drawn(<FlowPage screen={screenOf(catalog, flow, at, request)} catalog={catalog} delivery={null} />);
}

describe('what is no longer asked', () => {
  const posted = 'from=check&kind=backup&deleted=indeed&why=a+secret+reason&hours=3';

  it('is nowhere in the summary: no link, no field, no copy, no text', () => {
    const html = page('summary', 'kind=backup', posted).body.innerHTML;
    expect(html).toContain('kind=backup');
    expect(html).not.toMatch(/deleted|indeed|a secret reason|No longer asked/);
  });

  it.each(['hours', 'check'])('is named on the page of %s, but neither printed nor sent on', (at) => {
    const document = page(at, 'kind=backup&deleted=indeed', posted.replace('check', 'why'));
    const named = document.querySelector('[aria-labelledby=no-longer]');
    expect(named?.textContent).toContain('a secret reason');
    expect(named?.closest('.no-print')).not.toBeNull();
    expect(document.querySelector('[data-share]')?.getAttribute('data-share')).toContain('kind=backup');
    expect(document.querySelector('.share')?.outerHTML).not.toMatch(/indeed|secret/);
  });
});

describe('an answer that was refused', () => {
  it('is marked in the summary that the reader skipped to, and stays marked where it is handed over', () => {
    const document = page('summary', 'kind=backup', 'from=hours&kind=backup&hours=abc');
    expect(texts(document, '.summary-said, .summary-said .problem')).toEqual([
      'backup',
      'abc(Check this: it isn’t the kind of answer the question asks for.)',
      '(Check this: it isn’t the kind of answer the question asks for.)',
    ]);
    const copies = texts(document, '.summary-plain textarea');
    expect(copies[0]).toContain('abc (Check this');
    expect(copies[1]).toMatch(/refused\W+(?:quot\W+)*hours/);
  });
});

describe('another article in a page of a flow', () => {
  it('is shown in part, with a link to the step where the rest begins', () => {
    const flow = openFlow(catalog, 'questions');
    if (flow === undefined) throw new Error('no flow');
    const document = page('summary', 'kind=a', undefined, flow);
    expect(document.querySelectorAll('.recommended li.step')).toHaveLength(25);
    const rest = [...document.querySelectorAll('.recommended a')].find((link) =>
      link.textContent.includes('more steps'),
    );
    expect(rest?.textContent).toBe('1,975 more steps in the article');
    expect(rest?.getAttribute('href')).toBe('/articles/long#step-26');
    expect(document.body.innerHTML.length).toBeLessThan(100_000);
  });

  it('is bounded in its documents, too', () => {
    const documents = Array.from({ length: 300 }, (_, at) => ({
      title: `Read ${at}`,
      href: `https://x.example/${at}`,
    }));
    const steps = [1, 2].map((n) => ({ id: `step-${n}`, html: '', text: `Do ${n}`, group: '' }));
    const source = {
      id: 'long',
      title: 'A long way',
      description: '',
      articleId: 'l-1',
      formId: '',
    };
    const flow = stepsFlow({ ...source, steps, documents });
    if (flow === undefined) throw new Error('no flow');
    const document = page('solved', 'step-1=yes', undefined, flow);
    expect(document.querySelectorAll('[aria-labelledby=documents] li')).toHaveLength(25);
    expect(texts(document, '[aria-labelledby=documents] p')).toEqual(['Read the rest in the article']);
  });
});

it('no field of a flow cuts what is typed, whatever its longest answer', () => {
  const lengths = (['textbox', 'multilinetextbox', 'numerictextbox'] as const).map((control) =>
    question(control, { control, maxLength: 10 }),
  );
  const flow = flowOf(...lengths, question('other', { options: options('a'), maxLength: 10 }));
  const fields = ['', 'view=all'].flatMap((query) =>
    flow.nodes.flatMap(({ id }) => [...page(id, query, undefined, flow).querySelectorAll('form input, form textarea')]),
  );
  expect(fields.length).toBeGreaterThan(8);
  expect(fields.filter((field) => field.hasAttribute('maxlength')).map((field) => field.outerHTML)).toEqual([]);
});
