import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '@/lib/catalog';
import { openScratchCatalog } from '@/lib/compile';
import { isAsked, shownQuestions } from '@/lib/flow';
import { CONTROLS, formSchema } from '@/lib/format/values';
import { openFlow, readFlowRequest } from '@/lib/journey';

let catalog: Catalog;
beforeAll(async () => {
  const scratch = await openScratchCatalog({ contentDir: 'content' });
  catalog = scratch.catalog;
  return scratch.close;
});

/** Records of every sample article of a kind. */
function ofKind(kind: string) {
  return [...catalog.articles()]
    .filter((each) => each.kind === kind)
    .flatMap(({ slug }) => catalog.article(slug) ?? []);
}

describe('the sample content', () => {
  it('passes its own check without a finding', () => {
    expect([...catalog.diagnostics()]).toEqual([]);
  });

  it('holds at least six forms whose questions depend on answers', () => {
    const conditional = ofKind('problemScopingQuestions').filter(({ form }) =>
      form?.questions.some(({ visibility }) => visibility !== null),
    );
    expect(conditional.length).toBeGreaterThanOrEqual(6);
  });

  it('uses every control that a form can have, and everything that a question can say', () => {
    const questions = ofKind('problemScopingQuestions').flatMap(({ form }) => form?.questions ?? []);
    expect(new Set(questions.map(({ control }) => control))).toEqual(new Set(CONTROLS));
    expect(questions.some(({ dynamicOptions }) => dynamicOptions !== null)).toBe(true);
    expect(questions.some(({ hints }) => hints.length > 0)).toBe(true);
    expect(questions.some(({ infoBalloonText }) => infoBalloonText !== '')).toBe(true);
    expect(questions.some(({ maxLength }) => maxLength > 0)).toBe(true);
    const kinds = questions.flatMap(({ validations }) => validations.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(['pattern', 'greaterThan', 'maxLength']));
  });

  it('holds every form and troubleshooter to the schema that editors get', () => {
    const forms = [...ofKind('problemScopingQuestions'), ...ofKind('TSG_Questions')];
    const workflows = ofKind('TSG_Workflow');
    expect(forms.length).toBeGreaterThan(8);
    const misfits = forms.flatMap(({ path, json }) => {
      const read = formSchema.safeParse(json);
      return read.success
        ? []
        : [`${path}: ${read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)}`];
    });
    expect(misfits).toEqual([]);
    expect(workflows.map(({ json }) => Object(json).$schema)).toEqual(
      workflows.map(() => '/schemas/tsg-workflow.json'),
    );
  });

  it.each([
    ['start', 'much', 'not_slow'],
    ['few', 'little', 'not_slow'],
    ['many', 'much', 'be_patient'],
    ['many', 'little', 'long_running'],
    ['long', 'much', 'long_running'],
    ['dont_know_answer', 'much', 'be_patient'],
    ['dont_know_answer', 'little', 'not_slow'],
  ])('says whether a restore is unusually slow: %s, with %s to replay', (hours, writes, expected) => {
    const flow = openFlow(catalog, 'my-restore-failed');
    if (flow === undefined) throw new Error('no flow');
    const query: [string, string][] = Object.entries({ kind: 'point', state: 'slow', hours, writes });
    const { answers } = readFlowRequest(flow, query, undefined);
    const { outcome } = shownQuestions(flow, answers);
    expect(outcome.id).toBe(expected);
    expect(outcome.text).toMatch(/\d+ hours/);
    expect(`${outcome.title} ${outcome.text}`).toMatch(/contact support/i);
  });

  it.each(['which-backup-or-restore', 'my-restore-failed'])(
    'holds a troubleshooter with eight questions and eight outcomes that lead to articles or to support: %s',
    (slug) => {
      const flow = openFlow(catalog, slug);
      const nodes = flow?.nodes ?? [];
      const outcomes = nodes.flatMap((node) => (node.kind === 'outcome' && node.id !== flow?.end ? [node] : []));
      expect(nodes.filter(isAsked).length).toBeGreaterThanOrEqual(8);
      expect(outcomes.length).toBeGreaterThanOrEqual(8);
      const named = outcomes.flatMap(({ articleIds }) => articleIds);
      expect(named.filter((id) => catalog.findArticleId(id).kind === 'nothing')).toEqual([]);
      expect(outcomes.filter(({ articleIds, ending }) => articleIds.length === 0 && ending !== 'notSolved')).toEqual(
        [],
      );
    },
  );
});
