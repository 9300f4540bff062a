import { describe, expect, test } from 'vitest';
import { decodeBody } from '@/lib/catalog/article-body';
import { compileAsText } from '@/lib/compile/content/compile-file';
import type { CompiledArticle } from '@/lib/compile/content/compiled-file';
import { DEFAULT_CONTENT_DATA } from '@/lib/compile/content/read-content-data';
import { sample } from '../content-folder';

function asText(text: string): CompiledArticle {
  const bytes = Buffer.from(text);
  const file = compileAsText({ bytes, size: bytes.length }, 'a/b.md', DEFAULT_CONTENT_DATA, 'it took more than 10 s');
  if (file.role !== 'article') throw new Error('it is an article');
  return file;
}

describe('a file that cannot be laid out', () => {
  const long = sample({ title: 'Grow & tend', id: 'long', topics: '32411816', body: 'a < b\n\n'.repeat(9000) });

  test('keeps its name, ids and address', () => {
    const { columns, facts } = asText(long);
    expect(columns).toMatchObject({ name: 'Grow & tend', articleId: 'long', kind: 'generic', stepCount: 0 });
    expect(JSON.parse(facts)).toMatchObject({ topicIds: ['32411816'], slug: 'b' });
  });

  test('shows all its words as text', () => {
    const { pieces, source } = JSON.parse(decodeBody(asText(`${long}last word\r\n`).body));
    expect(pieces.introHtml.match(/a &lt; b/g)).toHaveLength(9000);
    expect(pieces.introHtml).toContain('last word');
    expect(source.endsWith('last word\n')).toBe(true);
  });

  test('is named by a finding that says why', () => {
    const [finding] = asText(long).diagnostics;
    expect(finding).toMatchObject({ path: 'a/b.md', code: 'file-shown-as-text', severity: 'error' });
    expect(finding?.message).toContain('it took more than 10 s');
  });

  test('of a JSON kind shows its source', () => {
    const json = sample({ kind: 'rca', body: `{"a": ${'['.repeat(60_000)}` }).replace('generic', 'rca');
    const { source, json: value } = JSON.parse(decodeBody(asText(json.replace('"rca"', '"TSG_Workflow"')).body));
    expect(source).toContain('['.repeat(60_000));
    expect(value).toBeUndefined();
  });
});
