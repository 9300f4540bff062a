import { beforeAll, describe, expect, it } from 'vitest';
import { bodyAs } from '@/lib/api/operations/articles';
import type { Catalog } from '@/lib/catalog';
import { siteText } from '@/lib/text';
import { articleAsMarkdown } from '@/lib/twins';
import { article, catalogOf, recordOf } from '../../components/drawing';

const JSON_BODY = {
  description: 'Back up the machine',
  owner: { email: 'team@example.com' },
  actions: [{ description: 'Read how', documentLink: 'https://example.com/how' }],
};

let catalog: Catalog;
beforeAll(async () => {
  catalog = await catalogOf({
    'titled.md': article({}, '# The title\n\nText of <!--$vm-->[vm]<!--/$vm-->.\n'),
    'portal.md': article(
      {},
      '# Tools\n\nOpen [Redeploy](data-blade:Ext.Blade.id.$resourceId), or see [Alerts](data-blade:Ext.Alerts).\n',
    ),
    'untitled.md': article({ pageTitle: 'From the header' }, '## **Recommended Steps**\n\n* Do it\n'),
    'form.md': article(
      { selfHelpType: 'problemScopingQuestions', pageTitle: 'Some questions' },
      `\n# Some questions\n---\n${JSON.stringify({ formElements: [{ id: 'a', order: 1, controlType: 'dropdown', displayLabel: 'Which one?', required: true, dropdownOptions: [{ text: 'This', value: 'x' }] }] })}\n---\n`,
    ),
    'advice.md': article(
      { selfHelpType: 'advisorRecommendationMetadata', pageTitle: 'Some advice' },
      `\n# Some advice\n---\n${JSON.stringify(JSON_BODY)}\n---\n`,
    ),
  });
});

describe('an article as Markdown', () => {
  it('begins with its own title, once', () => {
    expect(articleAsMarkdown(recordOf(catalog, 'titled')).match(/^# .*/gm)).toEqual(['# The title']);
  });

  it('gets its name on top where it has no title', () => {
    expect(articleAsMarkdown(recordOf(catalog, 'untitled'))).toMatch(/^# From the header\n\n/);
  });

  it('lists each document once, where several headings name documents', async () => {
    const list = '## **Recommended Documents**\n\n* [One](https://a.example/)\n';
    const own = await catalogOf({ 'twice.md': article({}, `# Twice\n\n${list}\n${list.replace('One', 'Two')}`) });
    const markdown = articleAsMarkdown(recordOf(own, 'twice'));
    expect(markdown.match(/\[(?:One|Two)\]/g)).toEqual(['[One]', '[Two]']);
    expect(markdown.match(/^## /gm)).toHaveLength(1);
  });

  it('marks its blanks by their names, as plain text does', async () => {
    expect(articleAsMarkdown(recordOf(catalog, 'titled'))).toContain('Text of `<vm>`.');
    const own = await catalogOf({
      'blanks.md': article(
        {},
        '# Blanks\n\n**<!--$vmname-->[virtual machine]<!--/$vmname-->** is at <!--$StoragePercent-->[percent]<!--/$StoragePercent-->%.\n',
      ),
    });
    const record = recordOf(own, 'blanks');
    expect(articleAsMarkdown(record)).toContain('**`<vm-name>`** is at `<storage-percent>`%.');
    expect(bodyAs(record, 'text')).toContain('<vm-name> is at <storage-percent>%.');
  });

  it('says of a list from a subscription where it comes from, and all that can be chosen without it', async () => {
    const list = { uri: '/subscriptions/{subscriptionid}/a/b', defaultDropdownOptions: { text: 'Other', value: 'o' } };
    const asked = { id: 'a', order: 1, controlType: 'dropdown', displayLabel: 'Which?', required: true };
    const options = { dropdownOptions: [{ text: 'No list', value: 'n' }], dynamicDropdownOptions: list };
    const body = `\n# Live\n---\n${JSON.stringify({ formElements: [{ ...asked, ...options }] })}\n---\n`;
    const own = await catalogOf({ 'live.md': article({ selfHelpType: 'problemScopingQuestions' }, body) });
    expect(articleAsMarkdown(recordOf(own, 'live'))).toContain(
      `   * ${siteText().form.dynamic}\n   * No list\n   * Other`,
    );
  });

  it('holds no comment of the source', () => {
    expect(articleAsMarkdown(recordOf(catalog, 'titled'))).not.toContain('<!--');
  });

  it('tells where in the portal a page is that no link outside of it can open', () => {
    const text = articleAsMarkdown(recordOf(catalog, 'portal'));
    expect(text).toContain(
      'Open **Redeploy** (in the Azure portal, on your resource’s page), or see [Alerts](https://portal.azure.com/#blade/Ext/Alerts)',
    );
    expect(text).not.toContain('data-blade');
  });

  it('lists the questions of a form', () => {
    const text = articleAsMarkdown(recordOf(catalog, 'form'));
    expect(text).toContain('1. **Which one?** (Choose one, Required)\n   * This');
  });

  it('tells the reader’s part of other JSON and nothing of its machinery', () => {
    const text = articleAsMarkdown(recordOf(catalog, 'advice'));
    expect(text).toContain('* Read how – https://example.com/how');
    expect(text).not.toMatch(/[{}]|team@example/);
  });
});
