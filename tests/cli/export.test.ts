import { expect, test } from 'vitest';
import { contentFolder, sample } from '../lib/compile/content-folder';
import { runCommand } from './run-command';

const FORM = {
  title: 'About your tree',
  formElements: [
    {
      id: 'kind',
      order: 1,
      controlType: 'DropDown',
      displayLabel: 'Which <b>tree</b>?',
      required: true,
      dropdownOptions: [{ value: 'oak', text: 'Oak' }],
    },
    { id: 'more', order: 2, controlType: 'textbox', displayLabel: 'More', visibility: 'kind == oak' },
  ],
};

const FILES = {
  'README.md': '# About\n\nThis folder.\n',
  'a/tree.md': sample({ id: 'Tree', topics: '100, 200', clouds: 'public, Fairfax', extra: 'disableClouds="fairfax"' }),
  'b/form.md': sample({ id: 'f', kind: 'problemScopingQuestions', body: `---\n${JSON.stringify(FORM)}\n---` }),
  'b/tree.md': sample({ id: 'b', body: 'Hello <!--$name-->[name]<!--/$name-->, see [it](https://example.org/it).' }),
  'c/note.txt': sample({ id: 'n', title: 'A note' }),
  'c/picture.txt': 'no article',
};

async function exported(contentDir: string) {
  const { code, stdout, stderr } = await runCommand('export', '--content', contentDir);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = stdout.trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line));
}

test('prints every article and every .md file in path order, in the shape that the conformance check reads', async () => {
  const { contentDir } = contentFolder(FILES);
  const [readme, tree, form, second, note, ...rest] = await exported(contentDir);
  expect(rest).toEqual([]);
  expect(readme).toMatchObject({
    path: 'README.md',
    kind: 'unknown',
    title: 'About',
    text: expect.stringContaining('This folder.'),
  });
  expect(tree).toEqual({
    path: 'a/tree.md',
    kind: 'generic',
    articleId: 'Tree',
    title: 'Grow a garden',
    name: 'Grow a garden',
    description: 'About Grow a garden',
    changed: '',
    product: '',
    topic: [],
    language: 'en',
    slug: 'tree',
    properties: expect.objectContaining({ pageTitle: 'Grow a garden', disableClouds: 'fairfax' }),
    supportTopicIds: ['100', '200'],
    productPesIds: ['16222'],
    clouds: ['public', 'fairfax'],
    steps: [{ text: 'Dig a hole.' }, { text: 'Put a tree into it.' }],
    groups: [
      {
        role: 'steps',
        title: 'Recommended Steps',
        steps: [{ text: 'Dig a hole.' }, { text: 'Put a tree into it.' }],
      },
    ],
    documents: [{ title: 'Trees', href: 'https://example.org/trees' }],
    images: [],
    links: ['https://example.org/trees'],
    blanks: [],
    form: null,
    text: expect.stringContaining('Some words first.'),
    diagnostics: [],
  });
  expect(form).toMatchObject({
    kind: 'problemScopingQuestions',
    steps: [],
    form: {
      questions: [
        {
          id: 'kind',
          control: 'dropdown',
          label: 'Which <b>tree</b>?',
          required: true,
          options: [{ value: 'oak', text: 'Oak' }],
          visibility: null,
        },
        { id: 'more', control: 'textbox', label: 'More', required: false, options: [], visibility: 'kind == oak' },
      ],
    },
    text: expect.stringMatching(/^About your tree\nWhich tree ?\?\nOak\nMore$/),
  });
  expect(second).toMatchObject({ slug: 'tree-b', blanks: ['name'], links: ['https://example.org/it'] });
  expect(second.diagnostics).toMatchObject([{ code: 'duplicate-slug', severity: 'info', line: 1, column: 1 }]);
  expect(note).toMatchObject({ path: 'c/note.txt', name: 'A note' });
});
