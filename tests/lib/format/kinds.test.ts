import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldUse, KIND_FIELDS, leavesOf } from '@/lib/format';
import {
  readCommonProblems,
  readQuickStart,
  readRecommendation,
  readTools,
  readTopicDescription,
} from '@/lib/format/values';
import { codesOf, readJson } from './reading';

const ADVISOR = {
  $schema: 'AdvisorRecommendation',
  description: 'Back up the machine ',
  LongDescription: 'It has no backup.',
  learnMoreLink: "<a href='https://example.com/why'>why</a>",
  recommendationMetadataState: 'disabled',
  owner: { email: 'team@example.com', icm: { routingId: 'ROUTE' } },
  actions: [
    { description: 'Read', documentLink: 'https://example.com/how', condition: 'targetSku != "Shut down"' },
    {
      description: 'Open',
      extensionName: 'Ext',
      bladeName: 'Blade',
      metadata: { id: '{resourceId}' },
      condition: '??',
    },
    { description: 'List', extensionName: 'Ext', bladeName: 'All', documentLink: '{externalLink}', metadata: {} },
  ],
  additionalColumns: [{ name: 'db', title: 'Database' }],
};

describe('a recommendation', () => {
  it('is read with its keys in any case, its texts trimmed and its links cleaned', () => {
    const read = readRecommendation(ADVISOR);
    expect(read.description).toBe('Back up the machine');
    expect(read.longDescription).toBe('It has no backup.');
    expect(read.learnMore).toBe('https://example.com/why');
    expect(read.isDisabled).toBe(true);
    expect(read.columns).toEqual(['Database']);
  });

  it('tells what each action opens, and under which condition', () => {
    const [document, onResource, anywhere] = readRecommendation(ADVISOR).actions;
    expect(document?.condition).toEqual({ name: 'targetSku', isEqual: false, literal: 'Shut down' });
    expect(document?.documentLink).toBe('https://example.com/how');
    expect(onResource).toMatchObject({ needsResource: true, condition: null, documentLink: '' });
    expect(anywhere).toMatchObject({ needsResource: false, documentLink: '', blade: 'All' });
  });

  it('holds nothing of its owner', () => {
    expect(JSON.stringify(readRecommendation(ADVISOR))).not.toMatch(/team@example|ROUTE/);
  });
});

describe('topics of a product', () => {
  it('are read with their search words apart, and links without an address left out', () => {
    const read = readTopicDescription({
      shortDescription: null,
      productLink1: '',
      productLink2: 'https://example.com/',
      productLinkName2: 'The product',
      supportTopics: [
        { id: 'A-1', shortDescription: 'You cannot sign in', searchTags: 'login; password,login', category: null },
      ],
    });
    expect(read.description).toBe('');
    expect(read.links).toEqual([{ href: 'https://example.com/', name: 'The product' }]);
    expect(read.topics[0]).toEqual({
      id: 'a-1',
      description: 'You cannot sign in',
      longDescription: '',
      category: '',
      tags: ['login', 'password'],
    });
  });
});

describe('common problems', () => {
  it('name their article by id, their topics as a list, and the narrower problems under them', () => {
    const read = readCommonProblems({
      commonProblems: [
        {
          title: 'It fails',
          supportTopicId: '32615286, 32615287',
          subProblems: [{ title: 'At night', commonSolutionArticleId: ' night ' }],
        },
      ],
      troubleshootingTools: [
        {
          title: 'Redeploy',
          bladeLink: { extensionName: 'E', bladeName: 'B', parameters: [{ name: 'id', value: '$resourceId' }] },
        },
      ],
    });
    expect(read.problems[0]?.topicIds).toEqual(['32615286', '32615287']);
    expect(read.problems[0]?.subProblems[0]?.articleId).toBe('night');
    expect(read.tools[0]).toMatchObject({ extension: 'E', blade: 'B', needsResource: true });
  });
});

describe('a field of the wrong type', () => {
  it('is named with its path, line and column, and loses nothing but itself', () => {
    const json =
      '{ "description": "a",\n "longDescription": "b",\n "actions": [{ "description": 7 }, { "description": "Restart" }],\n "tip": {} }';
    const { diagnostics } = readJson(json, 'advisorRecommendationMetadata');
    expect(codesOf(diagnostics)).toEqual(['json-field-type@10:31', 'json-field-type@11:9']);
    expect(diagnostics[0]?.message).toContain('"actions[0].description"');
    const read = readRecommendation(JSON.parse(json));
    expect(read.actions.map(({ description }) => description)).toEqual(['', 'Restart']);
    expect(read.description).toBe('a');
  });

  it.each([readRecommendation, readTopicDescription, readCommonProblems])('never stops a reader: %o', (reader) => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(reader(value)).toBeTypeOf('object');
        expect(reader({ actions: value, commonProblems: value, supportTopics: value })).toBeTypeOf('object');
      }),
      { numRuns: 100 },
    );
  });
});

describe('the table of fields', () => {
  it.each(Object.entries(KIND_FIELDS))('of %s says of each path one thing', (_, fields) => {
    expect(new Set(fields.shown).size).toBe(fields.shown.length);
    expect(
      [...fields.shown, ...fields.withheld.map(({ path }) => path)].filter((path) => path !== path.toLowerCase()),
    ).toEqual([]);
    expect(fields.withheld.filter(({ reason }) => reason === '')).toEqual([]);
  });

  it('keeps owners, streams and what is below them from readers, and nothing that merely begins alike', () => {
    const fields = KIND_FIELDS.advisorRecommendationMetadata;
    expect(fieldUse(fields, 'owner.icm.routingid')).toBe('withheld');
    expect(fieldUse(fields, 'ownership')).toBe('unknown');
    expect(fieldUse(fields, 'actions[].description')).toBe('shown');
  });

  it('finds every value with its path', () => {
    expect(leavesOf({ A: [{ b: 1 }, { b: '' }], c: null })).toEqual([
      { pattern: 'a[].b', path: ['A', 0, 'b'], value: 1 },
    ]);
  });
});

describe('a quick start tile', () => {
  it.each([
    [
      'address and words',
      '<!--Link-->\nhttps://example.com/a",\n\n<!--Text-->\nBuild it\n<!--IconClass-->\nicon',
      { href: 'https://example.com/a', text: 'Build it' },
    ],
    ['words alone', '<!--Text-->\nBuild it', { href: '', text: 'Build it' }],
    [
      'an address that runs script',
      '<!--Link-->\njavascript:alert(1)\n<!--Text-->\nBuild it',
      { href: '', text: 'Build it' },
    ],
    ['something else', '# A title\n\nWords.', null],
  ])('is read from %s', (_, source, expected) => {
    expect(readQuickStart(source)).toEqual(expected);
  });
});

describe('a list of tools', () => {
  it('is read as names, targets and what they do', () => {
    const source =
      '# tools\n\n[Redeploy](data-blade:E.B.id.$resourceId)<br>\nMove it to\nanother host<br>\n\n[Health](https://example.com/)\n';
    expect(readTools(source)).toEqual([
      { name: 'Redeploy', target: 'data-blade:E.B.id.$resourceId', description: 'Move it to\nanother host' },
      { name: 'Health', target: 'https://example.com/', description: '' },
    ]);
  });

  it.each(['# tools\n\nJust words.\n', '', '[A](b)<br>\nWords\n\nMore words\n'])(
    'is left to the text itself in %j',
    (source) => {
      expect(readTools(source)).toBeNull();
    },
  );
});
