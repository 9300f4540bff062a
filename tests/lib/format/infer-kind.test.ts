import { describe, expect, it } from 'vitest';
import { readContentData } from '@/lib/compile/content/read-content-data';
import { type Kind, readArticle } from '@/lib/format';

const { data } = readContentData([{ dir: 'content', mount: '' }]);

function kindOf(body: string, more = '', path = 'support/box/open.md'): Kind {
  return readArticle(Buffer.from(`---\ntitle: Box\nms.date: 5/6/2025\n${more}---\n${body}`), path, data).article.kind;
}

describe('the kind of an article that does not say it', () => {
  it.each<[string, Kind, string, string?]>([
    ['ms.topic', 'troubleshooting', '# Box\n', 'ms.topic: troubleshooting-problem-resolution\n'],
    ['another ms.topic', 'howTo', '# Box\n', 'ms.topic: how-to\n'],
    ['a landing page', 'index', '# Box\n', 'ms.topic: landing-page\n'],
    ['symptoms and a resolution', 'troubleshooting', '# Box\n\n## Symptoms\n\nA\n\n## Resolution\n\nB\n'],
    ['the same in Chinese', 'troubleshooting', '# 盒子\n\n## 症状\n\nA\n\n## 原因\n\nB\n', 'ms.topic: article\n'],
    ['a title about an error', 'troubleshooting', '# Error 5 when you open a box\n\nText\n'],
    ['a title about a task', 'howTo', '# Open a box\n\n1. Turn\n2. Lift\n3. Hold\n'],
    ['a title that asks how', 'howTo', '# How to open a box\n\nText\n'],
    ['a title of a reference', 'reference', '# Box command reference\n\nText\n'],
    ['a list of links', 'index', '# Boxes\n\n- [A](a.md)\n- [B](b.md)\n- [C](c.md)\n'],
    ['nothing', 'article', '# About boxes\n\nA box holds things.\n'],
  ])('is told from %s', (_, kind, body, more = '') => {
    expect(kindOf(body, more)).toBe(kind);
  });

  it('is an index where the file is one', () => {
    expect(kindOf('# Boxes\n', '', 'support/box/index.md')).toBe('index');
  });

  it('is what selfHelpType says', () => {
    const text = '---\nselfHelpType: generic\narticleId: a\nms.topic: how-to\n---\n# Box\n';
    expect(readArticle(Buffer.from(text), 'a.md', data).article.kind).toBe('generic');
  });

  it('stays unknown in self-help, whose author is told', () => {
    const { article, diagnostics } = readArticle(Buffer.from('<properties articleId="a" />\n# Box\n'), 'a.md', data);
    expect(article.kind).toBe('unknown');
    expect(diagnostics.map(({ code }) => code)).toContain('missing-self-help-type');
  });
});
