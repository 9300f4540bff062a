import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type Answers,
  type ChoiceAnswers,
  decodeChoices,
  encodeChoices,
  fieldName,
  namesOf,
  nodeSegment,
  type TextAnswers,
} from '@/lib/flow';
import { answered, flowOf, options, question } from './sample-form';

const flow = flowOf(
  question('plan', { options: options('Basic', ['std', 'Standard plan']), required: true }),
  question('tags', { control: 'multiselectdropdown', options: options('a', 'b & c', 'ü=?#/+%') }),
  question('twice', { options: options('same', 'same', 'same~2') }),
  question('name'),
  question('view', { options: options('yes', 'no') }),
  question('__proto__', { options: options('polluted', 'no') }),
  question('constructor', { options: options('toString') }),
  question('地域 ~ region', { options: options('中国东部', '🌍') }),
  question('vm', {
    control: 'dropdown',
    options: options('dont_know_answer'),
    dynamicOptions: { uri: '/subscriptions/s/x', textTemplate: '', dependsOn: '', fallback: [] },
  }),
);

function read(query: string) {
  const { answers, dropped } = decodeChoices(flow, new URLSearchParams(query));
  return { choices: [...answers.choices], texts: [...answers.texts], dropped };
}

describe('answers in an address', () => {
  it('stand under the question’s id, in the order of the flow, whatever order they were given in', () => {
    const choices = new Map([
      ['tags', [1, 0]],
      ['plan', [1]],
    ]);
    expect(encodeChoices(flow, choices)).toBe('plan=std&tags=a&tags=b+%26+c');
  });

  it.each([
    ['any script', '地域 ~ region', '%E5%9C%B0%E5%9F%9F+%7E%7E+region=%E4%B8%AD%E5%9B%BD%E4%B8%9C%E9%83%A8'],
    ['a name that pages use', 'view', 'view%7E=yes'],
    ['a name that objects have', '__proto__', '__proto__=polluted'],
    ['another', 'constructor', 'constructor=toString'],
  ])('are safe for %s', (_, id, query) => {
    expect(encodeChoices(flow, new Map([[id, [0]]]))).toBe(query);
    expect(read(query)).toEqual({ choices: [[id, [0]]], texts: [], dropped: [] });
  });

  it('tell options apart whose values are the same', () => {
    for (const option of [0, 1, 2]) {
      const query = encodeChoices(flow, new Map([['twice', [option]]]));
      expect(read(query).choices).toEqual([['twice', [option]]]);
    }
  });

  it('leave out what no longer fits, and nothing else', () => {
    expect(
      encodeChoices(
        flow,
        new Map([
          ['plan', [9]],
          ['gone', [0]],
          ['tags', [0, 9]],
        ]),
      ),
    ).toBe('tags=a');
  });

  it('can hold no typed text: there is no way to write it', () => {
    const secret = 'my password is hunter2';
    const answers = answered(flow, `plan=Basic&name=${secret}&vm=dont_know_answer&vm~text=${secret}`);
    expect([...answers.texts.values()]).toEqual([secret, secret]);
    expect(encodeChoices(flow, answers.choices)).toBe('plan=Basic&vm=dont_know_answer');
    expectTypeOf(encodeChoices).parameter(1).toEqualTypeOf<ChoiceAnswers>();
    expectTypeOf<TextAnswers>().not.toExtend<ChoiceAnswers>();
    expectTypeOf<Answers>().not.toExtend<ChoiceAnswers>();
    expectTypeOf<ChoiceAnswers>().toEqualTypeOf<ReadonlyMap<string, readonly number[]>>();
  });

  it.each([
    ['a question that is gone', 'old=yes&plan=std', [{ name: 'old', value: 'yes', reason: 'unknownQuestion' }]],
    ['an option that is gone', 'plan=std&tags=z', [{ name: 'tags', value: 'z', reason: 'unknownOption' }]],
    [
      'a second answer to a single choice',
      'plan=std&plan=Basic',
      [{ name: 'plan', value: 'Basic', reason: 'onlyOneAnswer' }],
    ],
    ['typed text, without repeating it', 'plan=std&name=secret', [{ name: 'name', value: '', reason: 'isTyped' }]],
    [
      'text beside a list, without repeating it',
      'plan=std&vm~text=secret',
      [{ name: 'vm', value: '', reason: 'isTyped' }],
    ],
  ])('name %s, and keep the rest', (_, query, dropped) => {
    expect(read(query)).toEqual({ choices: [['plan', [1]]], texts: [], dropped });
  });

  it('pass over the pages’ own keys and those that mail programs add', () => {
    expect(read('view=all&for=agent&utm_source=mail&fbclid=1&_rsc=2&plan=')).toEqual({
      choices: [],
      texts: [],
      dropped: [],
    });
  });

  it('are understood as people write them: by text, in another case, with other blanks', () => {
    expect(read('PLAN=standard%20%20plan').choices).toEqual([['plan', [1]]]);
    expect(read('tags=B %26 C&tags=A').choices).toEqual([['tags', [0, 1]]]);
  });
});

describe('names', () => {
  it.each([
    ['region', undefined, 'region'],
    ['view', undefined, 'view~'],
    ['view~', undefined, 'view~~'],
    ['', undefined, '~'],
    ['start', 'zone', 'start~zone'],
    ['start~zone', undefined, 'start~~zone'],
    ['view', 'text', 'view~text'],
  ] as const)('of %j with part %s is %j', (id, part, name) => {
    expect(fieldName(id, part)).toBe(name);
  });

  it.each([
    ['map', 'map~'],
    ['summary', 'summary~'],
    ['..', '..~'],
    ['.', '.~'],
    ['error message', 'error%20message'],
    ['Limitations/(Not) Supported', 'Limitations~-(Not)%20Supported'],
    ['a~-b', 'a~~-b'],
    ['a\\b', 'a~_b'],
    ['# of customers?', '%23%20of%20customers%3F'],
    ['\ud800', '%EF%BF%BD'],
  ])('in an address: %j is %s', (id, segment) => {
    const named = flowOf(question(id), question('another'));
    expect(nodeSegment(named, id)).toBe(segment);
    expect(namesOf(named).node(decodeURIComponent(segment))).toBe(id);
  });

  it('of the end is the summary', () => {
    expect(nodeSegment(flow, flow.end)).toBe('summary');
    expect(namesOf(flow).node('summary')).toBe(flow.end);
    expect(namesOf(flow).node('nonsense')).toBeUndefined();
  });
});
