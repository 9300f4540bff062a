import type { ListedFile, StudioNames } from '@/lib/studio';
import { ask, wordsOf } from './ask';
import { button, counted, labelled, make, select } from './make';
import { newArticleDialog } from './new-article';

/** Rows that are shown at once; more are for a narrower search. */
const MOST_ROWS = 300;

/** `/studio`: the files of the content, to search, and to open. */
export async function startFileList(root: HTMLElement): Promise<void> {
  document.title = 'Studio';
  const status = make('p', { className: 'studio-status', role: 'status' }, 'Reading the content …');
  const heading = make('header', { className: 'studio-bar' }, make('h1', {}, 'Studio'), siteLink());
  const main = make('main', { className: 'studio-list' }, status);
  root.replaceChildren(heading, main);
  try {
    const [files, names] = await Promise.all([ask<readonly ListedFile[]>('files', {}), ask<StudioNames>('names', {})]);
    drawList(main, status, files, names);
  } catch (error) {
    status.textContent = wordsOf(error);
  }
}

function siteLink(): HTMLElement {
  return make('a', { href: '/', className: 'studio-link' }, 'See the site');
}

function drawList(main: HTMLElement, status: HTMLElement, files: readonly ListedFile[], names: StudioNames): void {
  const words = make('input', { type: 'search', autocomplete: 'off' });
  const kinds = [...new Set(files.map(({ kind }) => kind).filter((kind) => kind !== ''))].toSorted();
  const kind = select([['', 'All kinds'], ...kinds.map((each) => [each, each] as const)]);
  const state = select([
    ['', 'All files'],
    ['findings', 'With findings'],
    ['errors', 'With errors'],
    ['drafts', 'Drafts'],
  ]);
  const body = make('tbody');
  const show = () => {
    const fitting = files.filter((file) => isFitting(file, words.value, kind.value, state.value));
    body.replaceChildren(...fitting.slice(0, MOST_ROWS).map(rowOf));
    const rest = fitting.length - MOST_ROWS;
    status.textContent = counted(fitting.length, 'file') + (rest > 0 ? `; showing the first ${MOST_ROWS}` : '');
  };
  for (const control of [words, kind, state]) control.addEventListener('input', show);
  const create = button('New article', () => newArticleDialog(names), 'studio-button studio-main');
  const filters = make(
    'form',
    { className: 'studio-filters' },
    labelled('Search names and titles', words),
    labelled('Kind', kind),
    labelled('Show', state),
    create,
  );
  filters.addEventListener('submit', (event) => event.preventDefault());
  const columns = ['File', 'Kind', 'Findings'].map((name) => make('th', { scope: 'col' }, name));
  const table = make('table', {}, make('thead', {}, make('tr', {}, ...columns)), body);
  main.replaceChildren(filters, status, table);
  show();
}

function isFitting(file: ListedFile, words: string, kind: string, state: string): boolean {
  const text = `${file.path} ${file.name}`.toLowerCase();
  const hasWords = words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
  const count = file.errors + (state === 'errors' ? 0 : file.warnings + file.infos);
  return (
    hasWords && (kind === '' || file.kind === kind) && (state === 'drafts' ? file.isDraft : state === '' || count > 0)
  );
}

function rowOf(file: ListedFile): HTMLElement {
  const { path, name, kind, isDraft, errors, warnings, infos } = file;
  const href = `/studio/edit?${new URLSearchParams({ path })}`;
  const mark = isDraft ? [' ', make('span', { className: 'studio-mark' }, 'Draft')] : [];
  const found = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    ...(infos > 0 ? [counted(infos, 'info')] : []),
  ].join(', ');
  return make(
    'tr',
    {},
    make('td', {}, make('a', { href }, name || path), ...mark, make('span', { className: 'studio-path' }, path)),
    make('td', { className: 'studio-kind' }, kind || '–'),
    make('td', { className: errors > 0 ? 'studio-error' : '' }, found || 'None'),
  );
}
