import { beforeAll, describe, expect, it } from 'vitest';
import { FlowPage, pageTitleOf, StartPage } from '@/components/flow';
import type { Catalog } from '@/lib/catalog';
import { type Flow, stepsFlow } from '@/lib/flow';
import { openFlow, readFlowRequest, screenOf, type TrailScreen } from '@/lib/journey';
import { flowOf, options, question } from '../../lib/flow/sample-form';
import { article, catalogOf, drawn, recordOf, texts } from '../drawing';

const MANY = options(...Array.from({ length: 9 }, (_, at) => `option ${at + 1}`));
const FLOW = flowOf(
  question('kind', { options: options('restore', 'backup'), required: true, hints: ['Look <b>first</b>'] }),
  question('region', { options: MANY, visibility: 'kind == restore' }),
  question('tags', { control: 'multiselectdropdown', options: options('a', 'b') }),
  question('server', { required: true, watermarkText: 'myserver', maxLength: 40 }),
  question('vm', {
    control: 'dropdown',
    options: options('Unable to retrieve list of VMs'),
    dynamicOptions: {
      uri: '/subscriptions/{subscriptionid}/providers/Microsoft.Compute/virtualMachines?api-version=1',
      textTemplate: '',
      dependsOn: '',
      fallback: [],
    },
  }),
  question('hours', { control: 'numerictextbox' }),
  question('when', { control: 'datetimepicker' }),
  question('note', { control: 'infoblock', content: 'Read <a href="https://learn.example/">this</a> first' }),
  question('more', { control: 'multilinetextbox', numberOfLines: 9 }),
);

let catalog: Catalog;

beforeAll(async () => {
  const steps =
    '# Restore\n\n## **Recommended Steps**\n\n1. Look `first`.\n\n   ```sh\n   az restore\n   ```\n\n2. Then restore.\n';
  catalog = await catalogOf({ 'pg/restore.md': article({ pageTitle: 'Restore', articleId: 'r-1' }, steps) });
});

function screen(at: string, query = '', posted?: string, flow: Flow = FLOW): TrailScreen {
  const fields = (written: string) => [...new URLSearchParams(written)];
  return screenOf(
    catalog,
    flow,
    at,
    readFlowRequest(flow, fields(query), posted === undefined ? undefined : fields(posted)),
  );
}

function page(at: string, query = '', posted?: string, flow: Flow = FLOW): Document {
  return drawn(<FlowPage screen={screen(at, query, posted, flow)} catalog={catalog} delivery={null} />);
}

/** The visible fields of the page's one form: tag, type and name. */
function fieldsOf(document: Document): readonly string[] {
  const fields = [...document.querySelectorAll('form[data-flow] :is(input, select, textarea)')];
  return fields
    .filter((field) => field.getAttribute('type') !== 'hidden')
    .map((field) =>
      [field.localName, field.getAttribute('type'), field.getAttribute('name')].filter(Boolean).join(' '),
    );
}

describe('the page of a question', () => {
  const drawings: readonly (readonly [string, string, readonly string[]])[] = [
    ['a few options as radios, with a way out', 'kind', Array(3).fill('input radio kind')],
    ['many options as a list', 'region', ['select region']],
    ['several answers as boxes', 'tags', ['input checkbox tags', 'input checkbox tags']],
    ['a short text as a line', 'server', ['input text server']],
    [
      'a list that cannot be loaded as its options and a box for the name',
      'vm',
      ['input radio vm', 'input text vm~text'],
    ],
    ['a number as a line, for a number field loses what is none', 'hours', ['input text hours']],
    ['a time with its zone', 'when', ['input datetime-local when', 'select when~zone']],
    ['a long text as lines', 'more', ['textarea more']],
  ];
  it.each(drawings)('draws %s', (_, at, expected) => {
    expect(fieldsOf(page(at, 'kind=restore'))).toEqual(expected);
  });

  it.each(drawings)('has one heading, which names the field: %s', (_, at) => {
    const document = page(at, 'kind=restore');
    const heading = document.querySelectorAll('h1');
    expect(heading).toHaveLength(1);
    expect(heading[0]?.textContent).toBe(`What is ${at}?`);
    const label = heading[0]?.querySelector('label');
    const named =
      label === null || label === undefined
        ? heading[0]?.closest('legend')
        : document.getElementById(label.getAttribute('for') ?? '');
    expect(named).not.toBeNull();
  });

  it('has one form, whose first button goes on and whose last resort is the summary', () => {
    const document = page('server', 'kind=backup');
    expect(document.querySelectorAll('form[data-flow]')).toHaveLength(1);
    expect(texts(document, 'form[data-flow] button')).toEqual(['Continue', 'Finish early']);
    expect(document.querySelector('form[data-flow] button')?.getAttribute('name')).toBeNull();
    // Beside the form, too: what comes first in the page is what Enter presses.
    const others = [...document.querySelectorAll('button[form=flow-form]')];
    expect(others.map((button) => button.getAttribute('name'))).toEqual([null, 'back', 'change']);
    expect(document.querySelector('form[data-flow]')?.id).toBe('flow-form');
  });

  it('offers a summary only once something was answered', () => {
    expect(texts(page('kind'), 'form[data-flow] button')).toEqual(['Continue']);
  });

  it('tells how far the reader has come, in words and by a bar', () => {
    const document = page('server', 'kind=backup');
    expect(texts(document, '.flow-head .label')[0]).toMatch(/^Question 3 of about \d+$/);
    expect(document.querySelector('progress')?.getAttribute('value')).toBe('2.5');
  });

  it('carries typed text in the form and never in an address', () => {
    const document = page('more', 'kind=backup', 'from=hours&kind=backup&server=my+secret+server');
    expect(document.querySelector('input[type=hidden][name=server]')?.getAttribute('value')).toBe('my secret server');
    const addresses = [...document.querySelectorAll('[href], [action]')].map(
      (each) => `${each.getAttribute('href')} ${each.getAttribute('action')}`,
    );
    expect(addresses.join(' ')).not.toContain('secret');
  });

  it('of a flow that takes no text is sent by address, so that its pages can be kept', () => {
    const flow = flowOf(question('a', { options: options('x') }), question('b', { options: options('y') }));
    expect(page('b', 'a=x', undefined, flow).querySelector('form[data-flow]')?.getAttribute('method')).toBe('get');
    expect(page('server', 'kind=backup').querySelector('form[data-flow]')?.getAttribute('method')).toBe('post');
  });

  it('shows hints under the question, the watermark among them and never in the field', () => {
    const document = page('server', 'kind=backup');
    expect(texts(document, '.hints')[0]).toContain('myserver');
    expect(texts(document, '.hints')[0]).toContain('Up to 40 characters');
    expect(document.querySelector('[placeholder]')).toBeNull();
    expect(document.querySelector('input[name=server]')?.getAttribute('aria-describedby')).toBe(
      document.querySelector('.hints')?.id,
    );
  });

  it('shows what the author tells before the next question', () => {
    expect(page('more', 'kind=backup').querySelector('.notice a')?.getAttribute('href')).toBe('https://learn.example/');
  });

  it('lists the answers so far, each with a way to change it, and names those no longer asked for', () => {
    const document = page('server', 'kind=backup&region=option+2&tags=a');
    expect(texts(document, '[aria-labelledby=your-answers] dt')).toEqual(['What is kind?', 'What is tags?']);
    expect([...document.querySelectorAll('button[name=change]')].map((each) => each.getAttribute('value'))).toEqual([
      'summary',
      'kind',
      'tags',
    ]);
    expect(texts(document, '[aria-labelledby=no-longer] dt')).toEqual(['What is region?']);
  });

  it('lists the later answers too while an earlier one is changed', () => {
    const document = page('kind', 'kind=backup&tags=a', 'from=hours&kind=backup&tags=a&hours=3');
    expect(texts(document, '[aria-labelledby=your-answers] dt')).toEqual(['What is tags?', 'What is hours?']);
    expect(texts(document, '[aria-labelledby=your-answers] button')).toEqual([
      'Change: What is tags?',
      'Change: What is hours?',
    ]);
  });

  it('offers to clear what was typed only where something was', () => {
    const clear = (document: Document) => texts(document, 'a[data-flow-forget]');
    expect(clear(page('server', 'kind=backup'))).toEqual(['Start over']);
    expect(clear(page('hours', 'kind=backup', 'from=server&kind=backup&server=one'))).toEqual([
      'Clear what I typed',
      'Start over',
    ]);
    expect(clear(page('summary', 'kind=backup'))).toEqual(['Start over']);
  });

  it('offers time zones by region, the reader’s own place at the city’s name', () => {
    const document = page('when', '', 'kind=backup&when=2024-05-01T10:00&when~zone=Europe/Berlin');
    const regions = [...document.querySelectorAll('select[name="when~zone"] > optgroup')];
    expect(regions.map((each) => each.getAttribute('label'))).toEqual(
      expect.arrayContaining(['Africa', 'Americas', 'Asia', 'Europe', 'Pacific Ocean']),
    );
    expect(texts(document, 'select[name="when~zone"] > option')).toEqual(['UTC']);
    const chosen = document.querySelector('option[selected]');
    expect([chosen?.getAttribute('value'), chosen?.textContent]).toEqual(['Europe/Berlin', 'Berlin']);
  });

  it('keeps a time zone that no list has', () => {
    const document = page('when', '', 'kind=backup&when=2024-05-01T10:00&when~zone=%2B05:30');
    expect(texts(document, 'option[selected]')).toEqual(['+05:30']);
  });

  it('names what of a link no longer fits', () => {
    expect(texts(page('kind', 'kind=gone&old=1&server=typed'), '[aria-labelledby=dropped] li')).toEqual([
      '“gone” isn’t an answer to “What is kind?”.',
      'This flow has no question “old”.',
      'You answer “What is server?” by typing, and links don’t include typed text.',
    ]);
  });

  it.each([
    ['a question', 'tags', 'kind=backup&old=1', ['Your other answers were kept.']],
    ['the check', 'check', 'kind=backup&old=1', ['The rest was kept. Check the answers below.']],
    ['the summary', 'summary', 'kind=backup&old=1', ['Your other answers were kept.']],
    ['a question of a link without answers', 'kind', 'old=1', []],
    ['a summary of a link without answers', 'summary', 'old=1', []],
  ])('says what became of the rest of such a link: on %s', (_, at, query, expected) => {
    expect(texts(page(at, query), '[aria-labelledby=dropped] > p')).toEqual(expected);
  });

  it('tells a refused answer above, beside the field and in the title, and keeps what was typed', () => {
    const posted = 'from=hours&kind=backup&hours=a+few';
    const document = page('hours', '', posted);
    const [link] = document.querySelectorAll('.error-summary a');
    expect(document.querySelector('.error-summary')?.getAttribute('autofocus')).toBe('');
    expect(document.querySelector(link?.getAttribute('href') ?? '')?.getAttribute('name')).toBe('hours');
    const field = document.querySelector('input[name=hours]');
    expect(field?.getAttribute('value')).toBe('a few');
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    expect(
      document.getElementById(field?.getAttribute('aria-describedby')?.split(' ')[1] ?? '')?.textContent,
    ).toContain('Error:');
    expect(pageTitleOf(screen('hours', '', posted))).toMatch(/^Error: /);
    expect(pageTitleOf(screen('hours', 'kind=backup'))).not.toMatch(/^Error: /);
  });

  it('keeps a time that could not be read as it was typed, and shows one that could in UTC', () => {
    const broken = page('when', '', 'from=when&kind=backup&when=yesterday&when~zone=UTC');
    expect(broken.querySelector('input[name=when]')?.getAttribute('value')).toBe('yesterday');
    const known = page('when', '', 'kind=backup&when=2024-05-01T10:00&when~zone=Europe/Berlin');
    expect(known.body.textContent).toContain('2024-05-01 08:00 UTC');
  });
});

describe('the page of all questions', () => {
  it('asks all that is asked, under one heading, and says which form it is', () => {
    const document = page('kind', 'kind=backup&view=all');
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(texts(document, 'h2.question-title')).toHaveLength(7);
    expect(document.querySelectorAll('form[data-flow]')).toHaveLength(1);
    expect([...document.querySelectorAll('input[name=from]')].map((each) => each.getAttribute('value'))).toContain(
      'more',
    );
  });
});

describe('the check', () => {
  it('shows every question that is asked, answered or not', () => {
    const document = page('check', 'kind=backup');
    expect(texts(document, '.answers-all dt')).toHaveLength(7);
    expect(texts(document, '.answers-all button').slice(0, 2)).toEqual([
      'Change: What is kind?',
      'Answer: What is tags?',
    ]);
  });

  it('says what is missing, and lets the reader go on without it', () => {
    const document = page('check', '', 'from=check&kind=backup');
    expect(texts(document, '.error-summary li')).toEqual(['What is server? Answer this question']);
    expect(texts(document, 'form[data-flow] .flow-buttons button')).toEqual([
      'Continue to the summary',
      'Continue anyway',
    ]);
    expect(texts(document, 'button[form=flow-form][name=back]')).toEqual(['Back']);
  });
});

describe('the end', () => {
  it('is marked, also where not everything is answered', () => {
    expect(page('summary').querySelectorAll('[data-flow-summary]')).toHaveLength(1);
    expect(texts(page('summary', 'tags=a'), 'h1')).toEqual(['Some questions aren’t answered yet']);
    expect(texts(page('summary', 'kind=backup'), 'h1')).toEqual(['Case summary']);
  });

  it('says where nothing was answered that there is nothing yet, and offers the questions alone', () => {
    const document = page('summary');
    expect(texts(document, 'h1')).toEqual(['Your result so far']);
    expect(pageTitleOf(screen('summary'))).toMatch(/^Your result so far – /);
    expect(document.body.textContent).toContain('there’s nothing to summarize');
    expect(texts(document, '.button-strong')).toEqual(['Answer the questions']);
    expect(document.querySelector('button, .recommended, [data-summary-copies]')).toBeNull();
  });

  it('has no form that leads on, only one that leads back', () => {
    expect(page('summary', 'tags=a').querySelector('form[data-flow]')).toBeNull();
    expect(texts(page('summary', 'tags=a'), 'form button')).toEqual(['Answer the rest']);
    expect(texts(page('summary', 'kind=backup'), 'form button')).toEqual(['Change your answers']);
  });
});

describe('a step', () => {
  it('is shown alone, with the question whether it helped', () => {
    const flow = openFlow(catalog, 'restore');
    if (flow === undefined) throw new Error('no flow');
    const document = page('step-1', '', undefined, flow);
    expect(texts(document, 'h1')).toEqual(['Step 1 of 2']);
    expect(texts(document, '.step-alone').join()).toContain('Look first');
    // Code can be copied by a button, which must not be the one that goes on.
    expect(document.querySelectorAll('[data-copy-code]')).toHaveLength(1);
    expect(texts(document, 'form[data-flow] button')[0]).toBe('Continue');
    expect(texts(document, 'legend')).toEqual(['How did it go?']);
    expect(texts(document, '.choice')).toEqual(['It fixed my problem', 'Done, continue', 'Skip this step']);
  });
});

describe('a step against one cause of several', () => {
  const steps = Array.from({ length: 5 }, (_, at) => {
    return { id: `step-${at + 1}`, html: `<p>Do ${at + 1}</p>`, text: `Do ${at + 1}`, group: '' };
  });
  const causes = [
    { text: 'Dirty', first: 'step-1', last: 'step-2' },
    { text: 'Bent', first: 'step-3', last: 'step-5' },
  ];
  const none = { documents: [], formId: '' };
  const flow = stepsFlow({ id: 'box', title: 'Box', description: '', articleId: '', steps, causes, ...none });

  it('is counted within that cause, beside its steps and the cause that was chosen', () => {
    const document = page('step-4', 'cause=cause-2&step-3=no', undefined, flow);
    expect(texts(document, 'h1')).toEqual(['Step 2 of 3']);
    expect(texts(document, '.step-path > li').map((said) => said.slice(0, 5))).toEqual(['1Do 3', '2Do 4', '3Do 5']);
    expect(texts(document, '.answers-beside dd:not(.answers-change)')).toEqual(['Bent']);
  });

  it('is counted among all where the reader is not sure', () => {
    expect(texts(page('step-4', 'cause=not-sure', undefined, flow), 'h1')).toEqual(['Step 4 of 5']);
  });

  it('shows no steps while the cause is open, and says of a sent link that part was done', () => {
    expect(page('cause', '', undefined, flow).querySelector('.step-path')).toBeNull();
    expect(texts(page('step-4', 'cause=cause-2&step-3=no', undefined, flow), '.sent-notice')[0]).toContain(
      'already did part of this',
    );
  });
});

describe('the steps beside a step', () => {
  it('keep what was said of later steps while an earlier one is changed', () => {
    const flow = openFlow(catalog, 'restore');
    if (flow === undefined) throw new Error('no flow');
    const document = page('step-1', 'step-1=no&step-2=skip', undefined, flow);
    const said = texts(document, '.step-path > li');
    expect(said[0]).not.toContain('Change');
    expect(said[1]).toContain('Skip this step Change');
  });
});

describe('the start page', () => {
  it('promises only what its flow can keep: typed text where something is typed', () => {
    const steps = openFlow(catalog, 'restore');
    if (steps === undefined) throw new Error('no flow');
    const facts = texts(drawn(<StartPage flow={steps} record={undefined} />), '.flow-side li').join(' ');
    expect(facts).toContain('What you choose is in the page’s address');
    expect(facts).not.toContain('What you type');
  });

  it('says how much is asked, what becomes of it, and leads to the first question', () => {
    const document = drawn(<StartPage flow={FLOW} record={undefined} />);
    expect(document.querySelector('[data-flow-start]')?.getAttribute('href')).toBe('/flows/a-form/kind');
    expect(document.body.textContent).toContain('Up to 8 questions');
    expect(texts(document, '.flow-side li')).toEqual([
      'You can go back and change any answer.',
      'At the end, you get a summary to copy or send.',
      expect.stringContaining('isn’t stored on our servers'),
    ]);
  });

  it('of an article’s steps counts them and leads to the article too', () => {
    const flow = openFlow(catalog, 'restore');
    if (flow === undefined) throw new Error('no flow');
    const document = drawn(<StartPage flow={flow} record={recordOf(catalog, 'restore')} />);
    expect(document.body.textContent).toContain('2 steps, one at a time');
    expect(document.querySelector('a[href="/articles/restore"]')).not.toBeNull();
  });

  it('of an article of several causes counts its steps without the question, and says that they are the most', () => {
    const steps = [1, 2, 3].map((n) => ({ id: `step-${n}`, html: '', text: `Do ${n}`, group: '' }));
    const causes = [
      { text: 'Dirt', first: 'step-1', last: 'step-1' },
      { text: 'Wear', first: 'step-2', last: 'step-3' },
    ];
    const said = { title: 'A box', description: '', articleId: '', documents: [], formId: '' };
    const flow = stepsFlow({ ...said, id: 'box', steps, causes });
    if (flow === undefined) throw new Error('no flow');
    const document = drawn(<StartPage flow={flow} record={undefined} />);
    expect(document.body.textContent).toContain('Up to 3 steps, one at a time');
  });
});

describe('the language of a flow', () => {
  it('of a form is said of each of the author’s words, and of none of Stepwise’s own', async () => {
    const question = {
      id: 'what',
      order: 1,
      controlType: 'radioButtonGroup',
      displayLabel: '哪个服务器？',
      radioButtonOptions: [
        { text: '主服务器', value: 'a' },
        { text: '备用服务器', value: 'b' },
      ],
      infoBalloonText: '请查看概述。',
      required: true,
    };
    const form = JSON.stringify({ title: '问题', fileAttachmentHint: '日志文件', formElements: [question] });
    const header = {
      pageTitle: '问题',
      articleId: 'z-2',
      selfHelpType: 'problemScopingQuestions',
      language: 'zh-Hans',
    };
    const chinese = await catalogOf({ 'ask.md': article(header, `---\n${form}\n---\n`) });
    const slug = slugOf(chinese, 'z-2');
    const flow = openFlow(chinese, slug);
    if (flow === undefined) throw new Error('no flow');
    const at = (segment: string) => screen(segment, '', undefined, flow);
    const asked = drawn(<FlowPage screen={at(flow.first)} catalog={chinese} delivery={null} />);
    const written = texts(asked, '[lang="zh-Hans"]').join(' ');
    for (const words of ['问题', '哪个服务器？', '主服务器', '请查看概述。']) expect(written).toContain(words);
    expect(texts(asked, '.choice > span:not([lang])')).toEqual(['I don’t know']);
    const check = drawn(<FlowPage screen={at('check')} catalog={chinese} delivery={null} />);
    expect(texts(check, 'dt [lang="zh-Hans"]')).toEqual(['哪个服务器？']);
    const start = drawn(<StartPage flow={flow} record={recordOf(chinese, slug)} />);
    expect(texts(start, 'nav [lang="zh-Hans"], section [lang="zh-Hans"]').join(' ')).toMatch(/问题.*日志文件/);
  });

  it('of steps is their article’s, and around them that of the interface', async () => {
    const body = '# 还原\n\n## **推荐步骤**\n\n1. 查看服务器。\n\n2. 然后还原。\n';
    const chinese = await catalogOf({ 'pg/restore-zh-cn.md': article({ pageTitle: '还原', articleId: 'z-1' }, body) });
    const flow = openFlow(chinese, slugOf(chinese, 'z-1'));
    if (flow === undefined) throw new Error('no flow');
    const at = screen(flow.first, '', undefined, flow);
    const document = drawn(<FlowPage screen={at} catalog={chinese} delivery={null} />);
    expect(texts(document, '[lang]').join(' ')).toContain('查看服务器');
    expect(document.querySelector('h1')?.closest('[lang]')).toBeNull();
    expect(document.querySelector('form')?.closest('[lang]')).toBeNull();
    const start = drawn(<StartPage flow={flow} record={recordOf(chinese, slugOf(chinese, 'z-1'))} />);
    expect(start.querySelector('h1')?.getAttribute('lang')).toMatch(/^zh/);
  });
});

function slugOf(of: Catalog, articleId: string): string {
  const found = of.findArticleId(articleId);
  return found.kind === 'article' ? found.article.slug : '';
}
