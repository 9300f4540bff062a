import { beforeAll, describe, expect, it } from 'vitest';
import { SummaryView } from '@/components/flow/summary';
import type { Catalog } from '@/lib/catalog';
import { visit } from '@/lib/journey';
import { requestCatalog, withRequest } from '@/lib/request';
import {
  type CaseSummary,
  quietened,
  summaryAsHtml,
  summaryAsMarkdown,
  summaryAsText,
  summaryJson,
  summarySchema,
} from '@/lib/share';
import { type Language, siteText } from '@/lib/text';
import { article, catalogOf, drawn, texts } from '../../components/drawing';

type Questions = readonly Readonly<Record<string, unknown>>[];

const form = (language: string, title: string, formElements: Questions, fileAttachmentHint = '') =>
  article(
    { selfHelpType: 'problemScopingQuestions', articleId: 'restore-form', language, pageTitle: title },
    `# ${title}\n---\n${JSON.stringify({ title, fileAttachmentHint, formElements })}\n---\n`,
  );

const choice = (id: string, order: number, displayLabel: string, texts: Readonly<Record<string, string>>) => ({
  ...{ id, order, displayLabel, controlType: 'dropdown', required: true },
  dropdownOptions: Object.entries(texts).map(([value, text]) => ({ value, text })),
});
const line = (id: string, order: number, displayLabel: string, more = {}) => {
  return { id, order, displayLabel, controlType: 'textbox', ...more };
};

const ENGLISH: Questions = [
  choice('kind', 1, 'What do you want to restore?', {
    server: 'A server',
    database: 'A database',
    other: 'Something else',
  }),
  choice('region', 2, 'Which region?', { 'East US': 'East US', 'West US': 'West US' }),
  choice('plan', 3, 'Which plan?', { basic: 'Basic' }),
  line('name', 4, 'What is its name?'),
  line('what', 1000, 'What happened?', { useAsAdditionalDetails: true, controlType: 'multilinetextbox' }),
];
/** In another order; one option and one question are missing, and the values of another were translated too. */
const GERMAN: Questions = [
  choice('kind', 1, 'Was möchten Sie wiederherstellen?', { database: 'Eine Datenbank', server: 'Einen Server' }),
  choice('region', 2, 'Welche Region?', { 'USA, Osten': 'USA, Osten', 'USA, Westen': 'USA, Westen' }),
  choice('plan', 3, 'Welcher Tarif?', { basic: 'Basic' }),
  line('what', 1000, 'Was ist passiert?', { useAsAdditionalDetails: true, controlType: 'multilinetextbox' }),
];

const steps = (language: string, title: string, lines: readonly string[]) =>
  article(
    { articleId: 'steps', language, pageTitle: title },
    `# ${title}\n\n## **Recommended Steps**\n\n${lines.map((each, at) => `${at + 1}. ${each}`).join('\n')}\n`,
  );

const FILES = {
  'articles/restore.md': form('en', 'Restore questions', ENGLISH, 'A screenshot'),
  'articles/restore.de-de.md': form('de', 'Fragen zur Wiederherstellung', GERMAN, 'Ein Bildschirmfoto'),
  'articles/only.md': article(
    { selfHelpType: 'problemScopingQuestions', articleId: 'only', pageTitle: 'Only in English' },
    `# Only in English\n---\n${JSON.stringify({ title: 'Only in English', formElements: ENGLISH })}\n---\n`,
  ),
  'articles/steps.md': steps('en', 'Check a server', ['Look at the lid.', 'Turn the key.']),
  'articles/steps.de-de.md': steps('de', 'Server prüfen', ['Sehen Sie den Deckel an.', 'Drehen Sie den Schlüssel.']),
  'articles/uneven.md': steps('en', 'Uneven', ['Look at the lid.', 'Turn the key.']).replace('"steps"', '"uneven"'),
  'articles/uneven.de-de.md': steps('de', 'Ungleich', ['Eins.', 'Zwei.', 'Drei.']).replace('"steps"', '"uneven"'),
};

const catalogs = new Map<string, Catalog>();

beforeAll(async () => {
  for (const supportLanguage of ['', 'de', 'en'] as const) {
    const site = supportLanguage === '' ? {} : { supportLanguage };
    catalogs.set(supportLanguage, await catalogOf({ ...FILES, 'data/site.json': JSON.stringify(site) }));
  }
});

/** What `work` makes of the summary at an address, in a request of a reader. */
async function summarized<Made>(
  supportLanguage: string,
  [flow, query, language, segment = 'summary']: readonly [string, string, Language, string?],
  work: (summary: CaseSummary) => Made,
): Promise<Made> {
  const catalog = catalogs.get(supportLanguage) ?? null;
  const posted = new TextEncoder().encode(query);
  const { result } = await withRequest({ catalog, posted, language }, async () => {
    requestCatalog();
    const found = visit({ id: flow, segment, query: [...new URLSearchParams(query)] });
    if (found.kind !== 'show' || found.screen.kind !== 'outcome') throw new Error(JSON.stringify(found));
    return work(found.screen.summary);
  });
  return result;
}

const ANSWERED = 'kind=server&region=East+US&plan=basic&name=db-1&what=It+%3Cb%3Estopped%3C%2Fb%3E';

describe('a summary for a support team that reads German', () => {
  it('has questions and options of the German version, typed text as typed, and marks what that lacks', async () => {
    await summarized('de', ['restore', ANSWERED, 'en'], ({ support, answers, language }) => {
      expect([language, support?.language, support?.isTranslated]).toEqual(['en', 'de', true]);
      expect(answers.map(({ question }) => question)[0]).toBe('What do you want to restore?');
      expect(support?.summary.title).toBe('Fragen zur Wiederherstellung');
      expect(
        support?.summary.answers.map(({ id, question, answers: said, language: of }) => [id, question, said, of]),
      ).toEqual([
        ['kind', 'Was möchten Sie wiederherstellen?', ['Einen Server'], ''],
        ['region', 'Which region?', ['East US'], 'en'],
        ['plan', 'Welcher Tarif?', ['Basic'], ''],
        ['name', 'What is its name?', ['db-1'], 'en'],
        ['what', 'Was ist passiert?', ['It <b>stopped</b>'], ''],
      ]);
      expect(support?.summary.attach).toEqual(['Ein Bildschirmfoto']);
    });
  });

  it('falls back for an option that isn’t there', async () => {
    await summarized('de', ['restore', 'kind=other', 'en'], ({ support }) => {
      expect(support?.summary.answers).toMatchObject([
        { question: 'What do you want to restore?', answers: ['Something else'], language: 'en' },
      ]);
    });
  });

  it('links to the German version where that can hold every choice, else to the reader’s', async () => {
    const linkOf = ({ support }: CaseSummary) => support?.summary.link;
    expect(await summarized('de', ['restore', 'kind=server&plan=basic', 'en'], linkOf)).toBe(
      '/de/flows/restore-de/summary?kind=server&plan=basic',
    );
    expect(await summarized('de', ['restore', 'kind=server&region=East+US', 'en'], linkOf)).toBe(
      '/flows/restore/summary?kind=server&region=East+US',
    );
  });

  it('is the reader’s own where both read the same version, and where nobody named a language', async () => {
    const supportOf = ({ support }: CaseSummary) => support;
    expect(await summarized('de', ['restore-de', 'kind=server', 'de'], supportOf)).toBeNull();
    expect(await summarized('', ['restore', 'kind=server', 'de'], supportOf)).toBeNull();
    expect((await summarized('en', ['restore-de', 'kind=server', 'de'], supportOf))?.summary.answers).toMatchObject([
      { question: 'What do you want to restore?', answers: ['A server'] },
    ]);
  });

  it('says in German that there is no translation', async () => {
    await summarized('de', ['only', 'kind=server', 'en'], (summary) => {
      expect(summary.support?.isTranslated).toBe(false);
      const text = summaryAsText(summary, siteText().caseSummary);
      expect(text).toContain('Fallzusammenfassung: Only in English');
      expect(text).toContain('Es gibt keine Übersetzung. Sprache der Fragen und Antworten: Englisch.');
      expect(text.match(/A server/g)).toHaveLength(1);
      expect(summaryJson(summary)).toMatchObject({ language: 'en', original: null });
    });
  });

  it('matches steps by their numbers where both versions have the same ones alone', async () => {
    await summarized('de', ['steps', 'step-1=no&step-2=yes', 'en', 'solved'], ({ support }) => {
      expect(support?.summary.tried.map(({ step, answer }) => [step, answer])).toEqual([
        ['Schritt 1: Sehen Sie den Deckel an.', 'Erledigt'],
        ['Schritt 2: Drehen Sie den Schlüssel.', 'Mein Problem ist behoben'],
      ]);
      expect(support?.summary.outcome?.title).not.toBe('');
    });
    await summarized('de', ['uneven', 'step-1=no&step-2=yes', 'en', 'solved'], ({ support }) => {
      expect(support?.summary.tried).toMatchObject([{ step: 'Step 1: Look at the lid.', language: 'en' }, {}]);
    });
  });
});

describe('copies of a summary in two languages', () => {
  it('give the support team’s first and what the reader saw below', async () => {
    await summarized('de', ['restore', ANSWERED, 'en'], (summary) => {
      const words = siteText().caseSummary;
      const text = summaryAsText(summary, words);
      const [first = '', second = ''] = text.split(/^-{40}$/m);
      expect(first).toContain('Was ist passiert?\n  It <b>stopped</b>');
      expect(first).toContain(
        '- Which region?\n  East US\n  (Nur in dieser Sprache: Englisch. In der Übersetzung fehlt es.)',
      );
      expect(second).toContain('Beantwortet in der Sprache Englisch: Restore questions');
      expect(second).toContain('- What do you want to restore?\n  A server');
      expect(second).not.toContain('screenshot');
      const markdown = summaryAsMarkdown(quietened(summary), words);
      expect(markdown.match(/^# /gm)).toHaveLength(2);
      expect(markdown.indexOf('Einen Server')).toBeLessThan(markdown.indexOf('A server'));
      const html = summaryAsHtml(summary, words);
      expect(html).toMatch(/^<div lang="de" dir="ltr"><h1>Fallzusammenfassung/);
      expect(html).toContain('<hr><div lang="en" dir="ltr"><h1>Beantwortet in der Sprache Englisch');
      expect(html).not.toContain('<b>');
    });
  });

  it('have both as data', async () => {
    await summarized('de', ['restore', ANSWERED, 'en'], (summary) => {
      const json = summarySchema.parse(JSON.parse(JSON.stringify(summaryJson(summary))));
      expect(json).toMatchObject({
        language: 'de',
        description: 'It <b>stopped</b>',
        untranslated: ['region', 'name'],
      });
      expect(json.scopingDetails[0]).toMatchObject({
        question: 'Was möchten Sie wiederherstellen?',
        answer: { displayValue: 'Einen Server', value: 'server' },
      });
      expect(json.original?.scopingDetails[0]).toMatchObject({
        question: 'What do you want to restore?',
        answer: { displayValue: 'A server', value: 'server' },
      });
    });
  });
});

it('the page shows both beside each other, each in its language', async () => {
  await summarized('de', ['restore', `${ANSWERED}&unused=1`, 'en'], (summary) => {
    const contact = { kind: 'mail', address: 'help@example.com', label: '' } as const;
    const page = drawn(<SummaryView summary={summary} contact={contact} action="/" fields={[]} />);
    expect(texts(page, '.summary-both > section > h2')).toEqual(['In English', 'For support, in German']);
    const [own, support] = page.querySelectorAll('.summary-sheet');
    expect([own?.getAttribute('lang'), support?.getAttribute('lang'), support?.getAttribute('dir')]).toEqual([
      null,
      'de',
      'ltr',
    ]);
    expect(texts(page, '.summary-sheet[lang=de] dt[lang=en]')).toEqual(['Which region?', 'What is its name?']);
    expect(texts(page, '.summary-sheet[lang=de] h3')).toEqual([
      'Was ist passiert?',
      'Antworten',
      'Was angefügt werden soll',
    ]);
    expect(page.querySelectorAll('fieldset')).toHaveLength(1);
    expect(page.querySelector('a[href^="mailto:"]')?.getAttribute('href')).toContain(
      encodeURIComponent('Fragen zur Wiederherstellung'),
    );
  });
});
