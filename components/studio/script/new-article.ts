import type { StudioNames } from '@/lib/studio';
import { ask, wordsOf } from './ask';
import { button, labelled, make, select } from './make';
import { openDialog } from './open-dialog';

/** Asks what a new article is about, writes it from a template, and opens it. */
export function newArticleDialog(names: StudioNames): void {
  const title = make('input', { type: 'text', required: true, maxLength: 300 });
  const slug = make('input', { type: 'text', required: true, pattern: '[a-z0-9]+(-[a-z0-9]+)*', maxLength: 120 });
  const folder = make('input', { type: 'text', required: true });
  const folders = make(
    'datalist',
    { id: 'studio-folders' },
    ...names.folders.map((value) => make('option', { value })),
  );
  folder.setAttribute('list', folders.id);
  const product = select([
    ['', 'Same as other articles in the folder'],
    ...names.products.map(({ id, name }) => [id, `${name} (${id})`] as const),
  ]);
  const template = select([
    ['article', 'Article with steps'],
    ['form', 'Form'],
    ['troubleshooter', 'Troubleshooter'],
  ]);
  const draft = make('input', { type: 'checkbox', checked: true, id: 'studio-draft' });
  let isNamed = false;
  slug.addEventListener('input', () => {
    isNamed = slug.value !== '';
  });
  title.addEventListener('input', () => {
    if (!isNamed) slug.value = slugOf(title.value);
  });
  const problem = make('p', { className: 'studio-problem', role: 'alert' });
  const form = make(
    'form',
    { className: 'studio-form' },
    labelled('Title', title, 'What it’s about, in the words of a reader.'),
    labelled('File name', slug, 'Lowercase letters, digits, and hyphens. It becomes the address.'),
    labelled('Folder', folder, 'Inside the content folder. If it doesn’t exist, it’s created.'),
    folders,
    labelled('Product', product),
    labelled('Start from', template),
    make(
      'div',
      { className: 'studio-check' },
      draft,
      make('label', { htmlFor: draft.id }, 'Draft: readers don’t see it yet'),
    ),
    problem,
    make('button', { type: 'submit', className: 'studio-button studio-main' }, 'Create'),
  );
  const dialog = openDialog('New article', form);
  form.append(button('Cancel', () => dialog.close()));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const place = folder.value.replace(/^\/+|\/+$/g, '');
    const wish = {
      template: template.value,
      folder: place,
      slug: slug.value,
      title: title.value,
      product: product.value,
      isDraft: draft.checked,
    };
    ask<{ readonly path: string }>('create', wish).then(
      ({ path }) => location.assign(`/studio/edit?${new URLSearchParams({ path })}`),
      (error: unknown) => {
        problem.textContent = wordsOf(error);
      },
    );
  });
  title.focus();
}

function slugOf(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
}
