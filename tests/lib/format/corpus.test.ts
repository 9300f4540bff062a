import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '@/lib/format';
import { CONTROLS } from '@/lib/format/values';
import { realContent } from '../../run/real-content.mjs';
import { DATA } from './reading';

const CORPUS = realContent() ?? '';
const hasCorpus = CORPUS !== '';

function* corpusFiles(): Generator<{ readonly path: string; readonly bytes: Uint8Array }> {
  for (const name of readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })) {
    if (!name.toLowerCase().endsWith('.md')) continue;
    yield { path: name.split(sep).join('/'), bytes: readFileSync(join(CORPUS, name)) };
  }
}

describe.skipIf(!hasCorpus)('the corpus', () => {
  const results = hasCorpus ? [...corpusFiles()].map(({ path, bytes }) => readArticle(bytes, path, DATA)) : [];

  it('gives an article of a known kind for every file', () => {
    expect(results.length).toBeGreaterThan(7000);
    expect(results.filter(({ article }) => article.kind === 'unknown' || article.title === '')).toEqual([]);
  });

  it('reads every JSON body, or says at which line and column it cannot', () => {
    const bodies = results.filter(({ article }) => article.body.format === 'json');
    const lost = bodies.filter(({ article, diagnostics }) => {
      const isRead = article.body.format === 'json' && article.body.value !== undefined;
      return (
        !isRead && !diagnostics.some(({ code, line, column }) => code === 'invalid-json' && line > 1 && column > 0)
      );
    });
    expect(bodies.length).toBeGreaterThan(1700);
    expect(lost).toEqual([]);
  });

  it('gives every form at least one question, all with an id and a control', () => {
    const forms = results.flatMap(({ article }) => (article.form === null ? [] : [article.form]));
    expect(forms.filter(({ questions }) => questions.length === 0)).toEqual([]);
    const questions = forms.flatMap((form) => form.questions);
    expect(questions.filter(({ id, control }) => id === '' || !CONTROLS.includes(control))).toEqual([]);
  });

  it('has a place inside the file for every diagnostic', () => {
    const outside = results.flatMap(({ article, diagnostics }) => {
      const lines = article.body.line + article.body.text.split('\n').length;
      return diagnostics.filter(({ line }) => line > lines);
    });
    expect(outside).toEqual([]);
  });
});
