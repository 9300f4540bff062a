import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Catalog } from '@/lib/catalog';
import { withRequest } from '@/lib/request';
import type { Language } from '@/lib/text';
import { en } from '@/lib/text/en';
import { bundlePages } from '../../cli/serve/direct-pages';
import { ROOT } from '../architecture/source-files';
import { article, catalogOf } from '../components/drawing';
import { pseudoCatalog } from '../lib/text/pseudo-language';

/** A page as it is drawn, and its status. */
interface DrawnPage {
  readonly status: number;
  readonly body: string;
}

/** Draws the page of an address (plain). @param posted fields of a form */
export type PseudoDrawer = (address: string, posted?: Readonly<Record<string, string>>) => Promise<DrawnPage>;

/** What the pages are drawn of. */
interface Drawn {
  /** Addresses of style sheets that every page names. */
  readonly sheets?: readonly string[];
  /** Content files by path; one in Greek letters alone, where none is given. */
  readonly files?: Readonly<Record<string, string>>;
  /** The language that the addresses name; none, where the content's site speaks English. */
  readonly language?: Language;
}

/**
 * The pages of the site with the pseudo-language in place of English (`en-XA`: accented, a third longer, in brackets), over content
 * in Greek letters alone: a Latin letter outside brackets is a text that no catalog holds. They are bundled as the server's are, and the one
 * thing that differs is the file of the English catalog.
 */
export async function pseudoPages({ sheets = [], files, language }: Drawn = {}): Promise<PseudoDrawer> {
  const { drawDirectly } = await bundled();
  const catalog = await (files === undefined ? greekCatalog() : catalogOf(files));
  return async (address, posted) => {
    const body = posted && new TextEncoder().encode(new URLSearchParams(posted).toString());
    const brought = { catalog: address === '/unavailable' ? null : catalog, posted: body, address, language };
    const { result, failures } = await withRequest(brought, () => drawDirectly(address, sheets));
    if (failures.length > 0 || result === undefined) throw new Error(`${address} wasn't drawn: ${failures}`);
    return result;
  };
}

interface Bundle {
  drawDirectly(address: string, sheets: readonly string[]): Promise<DrawnPage | undefined>;
}

async function bundled(): Promise<Bundle> {
  process.env.STEPWISE_THEME = '/theme.js';
  const text = await bundlePages(ROOT, [
    {
      name: 'pseudo-language',
      setup({ onLoad }) {
        const catalog = `export const en = ${JSON.stringify(pseudoCatalog(en))};`;
        onLoad({ filter: /lib[\\/]text[\\/]en[\\/]index\.ts$/ }, () => ({ contents: catalog }));
      },
    },
  ]);
  // Inside the project, so that packages are found.
  mkdirSync(path.join(ROOT, '.stepwise'), { recursive: true });
  const folder = mkdtempSync(path.join(ROOT, '.stepwise', 'pseudo-'));
  const file = path.join(folder, 'pages.mjs');
  writeFileSync(file, text);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const OF_PROBLEM = { supportTopicIds: '32000001', productPesIds: '16222', description: 'Πως γινεται' };

const QUESTION = { order: 1, required: true };

const FORM = {
  title: 'Ερωτησεις',
  fileAttachmentHint: 'Αρχειο',
  diagnosticCard: { title: 'Ελεγχος', description: 'Κοιταζει' },
  formElements: [
    { ...QUESTION, id: 'when', controlType: 'datetimepicker', displayLabel: 'Ποτε;' },
    {
      ...QUESTION,
      id: 'kind',
      order: 2,
      controlType: 'dropdown',
      displayLabel: 'Ποιο;',
      dropdownOptions: [
        { value: '1', text: 'Αλφα' },
        { value: 'dont_know_answer', text: 'Αγνωστο' },
      ],
    },
    { ...QUESTION, id: 'name', order: 3, controlType: 'textbox', displayLabel: 'Ονομα;' },
    { ...QUESTION, id: 'all', order: 4, controlType: 'multiselectdropdown', displayLabel: 'Ολα;', required: false },
    { ...QUESTION, id: 'text', order: 5, controlType: 'multilinetextbox', displayLabel: 'Κειμενο;', required: false },
    { ...QUESTION, id: 'count', order: 6, controlType: 'numerictextbox', displayLabel: 'Ποσα;', required: false },
  ],
};

const WORKFLOW = {
  title: 'Διαγνωση',
  start: 'kind',
  questions: [
    {
      id: 'kind',
      displayLabel: 'Ποιο;',
      dropdownOptions: [
        { value: '1', text: 'Αλφα' },
        { value: '2', text: 'Βητα' },
      ],
      next: [{ goto: 'end' }],
    },
  ],
  outcomes: [{ id: 'end', title: 'Τελος', body: 'Αυτο ειναι.' }],
};

const STEPS = `# Αποκατασταση

Κειμενο.

## **Recommended Steps**

1. Πρωτο <!--$Name-->[ονομα]<!--/$Name-->.
2. Δευτερο.

   \`\`\`bash
   ls
   \`\`\`
3. Τριτο.

## **Recommended Documents**

* [Εγγραφο](https://docs.example/x)
`;

function greekCatalog(): Promise<Catalog> {
  const json = (value: object) => `# Ερωτησεις\n\n---\n${JSON.stringify(value)}\n---\n`;
  return catalogOf({
    'steps.md': article({ articleId: '1', ...OF_PROBLEM }, STEPS),
    'other.md': article({ articleId: '2', ...OF_PROBLEM, cloudEnvironments: 'mooncake' }, '# Αλλο\n\nΚειμενο.\n'),
    'form.md': article({ articleId: '3', ...OF_PROBLEM, selfHelpType: 'problemScopingQuestions' }, json(FORM)),
    'flow.md': article({ articleId: '4', ...OF_PROBLEM, selfHelpType: 'TSG_Workflow' }, json(WORKFLOW)),
    'finding.md': article({ articleId: '5', ...OF_PROBLEM, selfHelpType: 'diagnostics' }, STEPS),
    'cause.md': article({ articleId: '6', ...OF_PROBLEM, selfHelpType: 'rca' }, STEPS),
    'swedish.md': article({ articleId: '7', ...OF_PROBLEM, language: 'de' }, '# Ξενο\n\nΚειμενο.\n'),
    'data/products.json': JSON.stringify({ 16222: { name: 'Azure', group: 'Ομαδα' } }),
    'data/clouds.json': JSON.stringify({
      public: { name: 'Κοσμος', portal: 'a.example', note: 'Για ολους.' },
      mooncake: { name: 'Αλλου', portal: 'b.example', note: 'Για αλλους.' },
    }),
    'data/site.json': JSON.stringify({ name: 'Βοηθεια', tagline: 'Βημα βημα', contact: 'https://help.example' }),
  });
}
