import { describe, expect, it } from 'vitest';
import { readableText } from '@/lib/format';
import { readJson, readWith } from './reading';

describe('readable text', () => {
  it('of a form is its labels, help, hints and options, tags stripped, hidden questions left out', () => {
    const { article } = readJson(
      JSON.stringify({
        title: 'Restore is slow',
        fileAttachmentHint: 'Attach <b>logs</b>',
        diagnosticCard: { title: 'Check', description: 'We look at it' },
        formElements: [
          {
            id: 'q1',
            order: 2,
            controlType: 'dropdown',
            displayLabel: 'Which &amp; what?',
            dropdownOptions: [{ text: 'One', value: 'v1' }],
          },
          {
            id: 'q2',
            order: 1,
            controlType: 'infoblock',
            content: "See <a href='https://learn.example'>this</a>.<ul><li>first</li></ul>",
          },
          { id: 'q3', order: 3, controlType: 'textbox', displayLabel: 'Hidden', visibility: false },
          {
            id: 'q4',
            order: 4,
            controlType: 'textbox',
            displayLabel: 'Details',
            hints: [{ text: 'The error' }],
            watermarkText: 'Type here',
          },
        ],
      }),
    );
    expect(readableText(article).split('\n')).toEqual([
      'Restore is slow',
      'See this . first',
      'Which & what?',
      'One',
      'Details',
      'Type here',
      'The error',
      'Attach logs',
      'Check',
      'We look at it',
    ]);
  });

  it('of a recommendation never holds owners, streams or identities', () => {
    const secret = 'secret';
    const { article } = readJson(
      JSON.stringify({
        description: 'Right-size servers',
        longDescription: 'They are too large.',
        owner: { email: secret, icm: { service: secret, description: secret } },
        dataSourceMetadata: { streamNamespace: secret, description: secret },
        testData: secret,
        recommendationTypeId: secret,
        actions: [{ description: 'Resize', metadata: { description: secret }, documentLink: 'https://learn.example' }],
        newInternalKey: secret,
      }),
      'advisorRecommendationMetadata',
    );
    expect(readableText(article)).toBe('Right-size servers\nThey are too large.\nResize');
  });

  it.each([
    {
      kind: 'supportTopicDescription',
      json: {
        shortDescription: 'A service',
        productLinkName1: 'Docs',
        productLink1: 'https://x',
        supportTopics: [{ id: 'guid', shortDescription: 'Cannot restore', category: 'Restore', searchTags: 'a;b' }],
      },
      expected: 'A service\nDocs\nCannot restore\nRestore',
    },
    {
      kind: 'diagnoseAndSolve',
      json: {
        commonProblems: [{ id: 'x', title: 'Slow', description: 'It is slow', subProblems: [{ title: 'Very slow' }] }],
        troubleshootingTools: [{ title: 'Tool', bladeLink: { extensionName: 'Ext' } }],
      },
      expected: 'Slow\nIt is slow\nVery slow\nTool',
    },
  ])('of a $kind is what its page shows', ({ kind, json, expected }) => {
    expect(readableText(readJson(JSON.stringify(json), kind).article)).toBe(expected);
  });

  it('of a body that cannot be read is the body', () => {
    const { article } = readJson('{ broken', 'diagnoseAndSolve');
    expect(readableText(article)).toContain('{ broken');
  });

  it('of a Markdown kind is left to lib/markdown', () => {
    expect(readableText(readWith({}).article)).toBe('');
  });
});
