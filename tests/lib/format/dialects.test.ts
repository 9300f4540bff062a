import { describe, expect, it } from 'vitest';
import { type Dialect, type FolderDialect, readArticle } from '@/lib/format';
import { codesOf, DATA } from './reading';

function readIn(text: string, folder?: FolderDialect) {
  return readArticle(Buffer.from(text), 'box/open.md', { ...DATA, ...(folder && { folder }) });
}

const LEARN =
  '---\ntitle: Open a box\nms.date: 5/6/2025\nms.service: azure-sample\nms.reviewer: kim\n---\n# Open a box\n';
const AZURE_CONTENT =
  '<properties pageTitle="Box" services="sample-box" documentationCenter=""/>\n\n<tags ms.service="sample-box" ms.date="05/06/2015"/>\n\n# Open a box\n';
const PLAIN = '---\ntitle: Open a box\nlayout: page\nversions:\n  fpt: "*"\n---\n# Open a box\n';

describe('the dialect of a file', () => {
  it.each<[string, Dialect, string]>([
    ['a self-help header', 'azure-self-help', '<properties selfHelpType="generic" articleId="a" />\n# Open a box\n'],
    [
      'self-help front matter with a date',
      'azure-self-help',
      '---\nselfHelpType: generic\nms.date: 5/6/2025\n---\n# A\n',
    ],
    ['a bare <properties> header', 'azure-self-help', '<properties pageTitle="Box" />\n# Open a box\n'],
    ['no header', 'azure-self-help', '# Open a box\n'],
    ['ms.date in front matter', 'learn', LEARN],
    ['ms.contentlocale alone', 'learn', '---\nms.contentlocale: de-DE\n---\nText\n'],
    ['<tags> behind <properties>', 'azure-content', AZURE_CONTENT],
    ['any other front matter', 'plain', PLAIN],
  ])('is told from %s', (_, dialect, text) => {
    expect(readIn(text).article.dialect).toBe(dialect);
  });

  it.each([
    ['a file without a header', '# Open a box\n', 'learn'],
    ['front matter that any dialect may have', PLAIN, 'learn'],
    ['a header of another dialect', AZURE_CONTENT, 'azure-content'],
  ])('of most files in the folder decides about %s', (_, text, expected) => {
    expect(readIn(text, { name: 'learn', isNamed: false }).article.dialect).toBe(expected);
  });

  it('that the folder names holds whatever the header says', () => {
    expect(readIn(AZURE_CONTENT, { name: 'plain', isNamed: true }).article.dialect).toBe('plain');
  });

  it.each([
    ['learn', LEARN],
    ['azure-content', AZURE_CONTENT],
    ['plain', PLAIN],
  ])('%s has a header of its own that gives no findings', (_, text) => {
    const { article, diagnostics } = readIn(text);
    expect(codesOf(diagnostics)).toEqual([]);
    expect(article.title).toBe('Open a box');
    expect(article.body.text.trim()).toBe('# Open a box');
  });

  it('azure-content has properties in both parts of its header, and the first part counts', () => {
    const { article } = readIn(
      '<properties pageTitle="Box" ms.service="first"/><tags ms.service="second" ms.date="05/06/2015"/>\n# Open\n',
    );
    expect(article.properties).toMatchObject({ pageTitle: 'Box', 'ms.service': 'first', 'ms.date': '05/06/2015' });
  });
});
