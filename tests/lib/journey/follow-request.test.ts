import { describe, expect, it } from 'vitest';
import { FLOW_PAGES } from '@/lib/addresses';
import { type Flow, nodeSegment } from '@/lib/flow';
import { followRequest, readFlowRequest, screenOf, type TrailScreen, type Way } from '@/lib/journey';
import { article, catalogOf } from '../../components/drawing';
import { flowOf, options, question } from '../flow/sample-form';

const YES_NO = options('yes', 'no');
const FLOW = flowOf(
  question('kind', { options: options('restore', 'backup'), required: true }),
  question('deleted', { options: YES_NO, visibility: 'kind == restore' }),
  question('server', { required: true }),
  question('more', { control: 'multilinetextbox' }),
);

/** None of the flows here is an article of it. */
const catalog = await catalogOf({ 'other.md': article({}, '# Another\n') });

interface Request {
  /** The page that is asked for. */
  readonly at: string;
  readonly query?: string;
  /** What was posted; nothing for a page that is read. */
  readonly posted?: string;
}

function fields(written: string): readonly (readonly [string, string])[] {
  return [...new URLSearchParams(written)];
}

function follow({ at, query = '', posted }: Request, flow: Flow = FLOW): Way {
  return followRequest(
    flow,
    at,
    readFlowRequest(flow, fields(query), posted === undefined ? undefined : fields(posted)),
  );
}

function show({ at, query = '', posted }: Request, flow: Flow = FLOW): TrailScreen {
  return screenOf(
    catalog,
    flow,
    at,
    readFlowRequest(flow, fields(query), posted === undefined ? undefined : fields(posted)),
  );
}

/** Where a request leads in one line: `show`, or the status and the address below the flow's. */
function told(way: Way): string {
  return way.kind === 'show' ? 'show' : `${way.status} ${way.to.replace('/flows/a-form', '')}`;
}

describe('a request for a page of a flow', () => {
  const cases: readonly (readonly [string, Request, string])[] = [
    ['shows the first question', { at: 'kind' }, 'show'],
    ['goes to what must be answered first', { at: 'server' }, '307 /kind'],
    ['shows a question that the answers lead to', { at: 'server', query: 'kind=backup' }, 'show'],
    ['goes on from a question that is not asked', { at: 'deleted', query: 'kind=backup' }, '307 /server?kind=backup'],
    ['names a question that is gone', { at: 'gone', query: 'kind=backup' }, '307 /server?kind=backup&gone='],
    ['keeps naming an answer that is gone', { at: 'deleted', query: 'kind=x' }, '307 /kind?kind=x'],
    ['shows the check to anybody', { at: 'check' }, 'show'],
    ['shows the summary to anybody', { at: 'summary' }, 'show'],
    [
      'goes to the summary of what is asked from an older link to it',
      { at: 'summary', query: 'kind=backup&deleted=yes' },
      '307 /summary?kind=backup',
    ],
    ['shows the summary of what is asked', { at: 'summary', query: 'kind=restore&deleted=yes' }, 'show'],
    ['shows the whole form where that is asked for', { at: 'kind', query: 'view=all' }, 'show'],
  ];
  it.each(cases)('%s', (_, request, expected) => {
    expect(told(follow(request))).toBe(expected);
  });
});

describe('a form that was sent', () => {
  const cases: readonly (readonly [string, Request, string])[] = [
    [
      'goes on to the next question, as a plain address where nothing was typed',
      { at: 'kind', posted: 'from=kind&kind=restore' },
      '303 /deleted?kind=restore',
    ],
    ['passes what the answer hides', { at: 'kind', posted: 'from=kind&kind=backup' }, '303 /server?kind=backup'],
    [
      'is posted again where something was typed, and the address holds none of it',
      { at: 'server', query: 'kind=backup', posted: 'from=server&kind=backup&server=my+secret' },
      '307 /more?kind=backup',
    ],
    [
      'stays where a needed answer is missing',
      { at: 'server', query: 'kind=backup', posted: 'from=server&kind=backup&server=' },
      'show',
    ],
    [
      'comes from the last question to the check',
      { at: 'more', posted: 'from=more&kind=backup&server=s&more=' },
      '307 /check?kind=backup',
    ],
    [
      'is shown where it was sent on to',
      { at: 'more', query: 'kind=backup', posted: 'from=server&kind=backup&server=s' },
      'show',
    ],
    [
      'goes back without judging the answer',
      { at: 'server', posted: 'from=server&kind=restore&server=&back=1' },
      '303 /deleted?kind=restore',
    ],
    ['goes back from the first question to the start', { at: 'kind', posted: 'from=kind&back=1' }, '303 '],
    [
      'goes back from the check to the last question',
      { at: 'check', posted: 'from=check&kind=backup&back=1' },
      '303 /more?kind=backup',
    ],
    [
      'jumps to an answer to change it, and knows where to come back to',
      { at: 'more', posted: 'from=more&kind=backup&server=s&change=kind' },
      '307 /kind?kind=backup&next=more',
    ],
    ['skips to the summary', { at: 'kind', posted: 'from=kind&change=summary' }, '303 /summary'],
    [
      'comes back to where the change was begun',
      { at: 'server', query: 'kind=backup&next=check', posted: 'from=server&kind=backup&server=other&more=x' },
      '307 /check?kind=backup',
    ],
    [
      'asks on the way back what the change brought up',
      { at: 'kind', query: 'kind=backup&next=check', posted: 'from=kind&kind=restore&server=s&more=x' },
      '307 /deleted?kind=restore',
    ],
    [
      'does not ask again on the way back what was left out before',
      { at: 'kind', query: 'kind=restore&next=check', posted: 'from=kind&kind=restore&server=s' },
      '307 /check?kind=restore',
    ],
    [
      'comes from the check to the summary',
      { at: 'check', posted: 'from=check&kind=backup&server=s' },
      '307 /summary?kind=backup',
    ],
    [
      'stays at the check where a needed answer is missing',
      { at: 'check', query: 'kind=backup', posted: 'from=check&kind=backup' },
      'show',
    ],
    [
      'of all questions comes to the check',
      { at: 'kind', query: 'view=all', posted: 'from=kind&from=server&from=more&kind=backup&server=s' },
      '307 /check?kind=backup',
    ],
    [
      'of all questions stays where an answer brings up another, at the address of the latest choices',
      { at: 'kind', query: 'view=all', posted: 'from=kind&from=server&from=more&kind=restore&server=s' },
      '307 /kind?kind=restore&view=all',
    ],
    [
      'is then shown there, posted again by the browser',
      { at: 'kind', query: 'kind=restore&view=all', posted: 'from=kind&from=server&from=more&kind=restore&server=s' },
      'show',
    ],
    [
      'keeps the way back in the address of an answer that was changed and refused',
      { at: 'server', query: 'kind=restore&next=check', posted: 'from=server&kind=backup' },
      '307 /server?kind=backup&next=check',
    ],
    [
      'leaves behind what is no longer asked where it comes to the summary',
      { at: 'check', posted: 'from=check&kind=backup&deleted=yes&server=s' },
      '307 /summary?kind=backup',
    ],
    [
      'leaves it behind where the rest is skipped, too',
      { at: 'server', query: 'kind=backup&deleted=yes', posted: 'from=server&kind=backup&deleted=yes&change=summary' },
      '303 /summary?kind=backup',
    ],
  ];
  it.each(cases)('%s', (_, request, expected) => {
    expect(told(follow(request))).toBe(expected);
  });

  it('is read from the address where a flow takes no text', () => {
    const flow = flowOf(question('a', { options: YES_NO }), question('b', { options: YES_NO }));
    expect(told(follow({ at: 'a', query: 'a=yes&from=a' }, flow))).toBe('307 /b?a=yes');
  });

  it('of a question whose id is a page’s name is not taken for that page', () => {
    const flow = flowOf(question('check', { options: YES_NO, required: true }), question('more'));
    const segment = decodeURIComponent(nodeSegment(flow, 'check'));
    expect(segment).not.toBe('check');
    expect(told(follow({ at: segment, posted: `from=${segment}&check=yes` }, flow))).toBe('303 /more?check=yes');
  });

  it('never leads to itself, however its flow is made', () => {
    const hides = flowOf(
      question('a', { options: YES_NO, visibility: 'a == null' }),
      question('b', { options: YES_NO }),
    );
    expect(told(follow({ at: 'a', posted: 'from=a&a=yes' }, hides))).toBe('303 /b?a=yes');
  });
});

describe('the pages that are no questions', () => {
  it.each(Object.values(FLOW_PAGES))('%s is the segment of no question', (page) => {
    const flow = flowOf(question(page), question('end'));
    expect(decodeURIComponent(nodeSegment(flow, page))).not.toBe(page);
  });
});

describe('what a page shows', () => {
  it('tells errors to who sent the form, and to nobody else', () => {
    const problems = (request: Request) => {
      const screen = show(request);
      return screen.kind === 'questions' ? screen.asked.flatMap((visit) => visit.problems.map(({ kind }) => kind)) : [];
    };
    expect(problems({ at: 'server', query: 'kind=backup' })).toEqual([]);
    expect(problems({ at: 'server', posted: 'from=server&kind=backup' })).toEqual(['required']);
    expect(problems({ at: 'server', posted: 'from=kind&kind=backup' })).toEqual([]);
  });

  it('adds what a tab kept to the choices of an address', () => {
    const screen = show({ at: 'check', query: 'kind=backup', posted: 'server=kept' });
    expect(screen.request.answers.texts.get('server')).toBe('kept');
    expect(screen.request.answers.choices.get('kind')).toEqual([1]);
  });

  it('says whether the end was reached', () => {
    const reached = (query: string) => {
      const screen = show({ at: 'summary', query });
      return screen.kind === 'outcome' && screen.standing === 'reached';
    };
    expect([reached(''), reached('kind=backup')]).toEqual([false, true]);
  });

  it('counts the questions that came up on the page of all', () => {
    const screen = show({
      at: 'kind',
      query: 'view=all',
      posted: 'from=kind&from=server&from=more&kind=restore&server=s',
    });
    expect(screen.kind === 'questions' && [screen.newCount, screen.asked.length]).toEqual([1, 4]);
  });

  it('keeps and names an answer that is no longer asked for', () => {
    const screen = show({ at: 'server', query: 'kind=backup&deleted=yes' });
    expect(screen.trail.stray.map(({ node }) => node.id)).toEqual(['deleted']);
  });
});
