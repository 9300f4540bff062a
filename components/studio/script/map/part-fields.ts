import type { MapEdit, MapPart, PartKey, TroubleshooterMap } from '@/lib/studio';
import { AskedEditor } from '../form/asked-editor';
import { type Bound, type Change, textField } from '../form/fields';
import { ItemList } from '../form/item-list';
import { QuestionFields } from '../form/question-fields';
import { IdPicker, type KnownIds } from '../id-picker';
import { labelled, make, select } from '../make';
import { nameableIn } from './part-names';
import { toMapEdit } from './to-map-edit';
import { placeOf } from './way-row';

/** What fields are of, and who is told of their changes. */
export interface OfFields {
  readonly part: () => MapPart;
  /** Unlike that of any other part. */
  readonly name: string;
  readonly change: Change<MapEdit>;
  readonly focus: (spot: string) => void;
  /** Articles to choose from. */
  readonly articles: KnownIds;
}

/** The fields of a part. */
export interface PartFields {
  readonly elements: readonly HTMLElement[];
  readonly show: (part: MapPart, map: TroubleshooterMap, isLast: boolean) => void;
  /** Puts the cursor in the first. */
  readonly edit: () => void;
}

/** The fields of a part of this kind. */
export function partFields(of: OfFields): PartFields {
  const { kind } = of.part();
  if (kind === 'question') return questionFields(of);
  return kind === 'card' ? cardFields(of) : outcomeFields(of);
}

function ofQuestion({ part, change }: OfFields): Change {
  return (edit, field) =>
    change(() => {
      const made = edit();
      return made && toMapEdit(made, placeOf(part()));
    }, field);
}

function questionFields(of: OfFields): PartFields {
  const fields = new QuestionFields(() => of.part().at, of.name, ofQuestion(of), of.focus);
  const borrowed = make('p', { className: 'studio-hint' });
  return {
    elements: [borrowed, ...fields.elements],
    show: (part, map, isLast) => {
      if (part.kind !== 'question') return;
      borrowed.hidden = !part.isBorrowed;
      borrowed.textContent = `Borrowed by its ID: “${part.name}”. To write your own question instead, type it below.`;
      fields.showOwn(!part.isBorrowed);
      fields.show(part.card, nameableIn(map, part.id, false), isLast);
    },
    edit: () => fields.edit(),
  };
}

function setter({ part, name, change }: OfFields) {
  return (key: PartKey) => (value: string) =>
    change(() => ({ what: 'set', part: placeOf(part()), key, value }), `${name} ${key}`);
}

function idField({ part, change }: OfFields): Bound<string> {
  const tell = (id: string) => change(() => ({ what: 'id', part: placeOf(part()), id }));
  return textField('ID', tell, {
    isTold: 'whenLeft',
    hint: 'Connections and conditions refer to it. If you change it, they’re updated.',
  });
}

function cardFields(of: OfFields): PartFields {
  const set = setter(of);
  const article = textField('Article', set('articleId'), { hint: 'Its articleId.' });
  article.control.setAttribute('list', of.articles.list.id);
  const label = textField('Heading', set('displayLabel'), { hint: 'Leave empty for the title of the article.' });
  const id = idField(of);
  const at = () => of.part().at;
  const options = new ItemList('options', at, ofQuestion(of), of.focus);
  const asked = new AskedEditor({
    ...{ title: 'Show this card', joint: 'Show when', spot: 'asked', condition: 'Condition', focus: of.focus },
    tell: (when) => of.change(() => ({ what: 'asked', part: placeOf(of.part()), asked: when })),
  });
  const hint = make('p', { className: 'studio-hint' }, 'Without options, readers answer yes, no, or skip.');
  return {
    elements: [
      make('div', { className: 'studio-fields' }, article.element, label.element, id.element),
      ...[hint, options.element, asked.element],
    ],
    show: (part, map, isLast) => {
      if (part.kind !== 'card') return;
      article.show(part.articleId, isLast);
      label.show(part.label, isLast);
      id.show(part.id, isLast);
      options.show({ options: part.options, hints: [], rules: [] }, isLast);
      asked.show(part.asked, nameableIn(map, part.id, false), isLast);
    },
    edit: () => focusAll(article.control),
  };
}

const ENDINGS = [
  ['answer', 'An answer'],
  ['solved', 'Solved'],
  ['notSolved', 'Not solved'],
] as const;

function outcomeFields(of: OfFields): PartFields {
  const set = setter(of);
  const title = textField('Title', set('title'));
  const text = textField('Text', set('text'), { isLong: true, hint: 'Plain text; an empty line starts a paragraph.' });
  const id = idField(of);
  const ending = select(ENDINGS);
  ending.addEventListener('change', () => set('ending')(ending.value));
  const articles = new IdPicker('Articles', of.articles, (value) => {
    const ids = value.split(',').filter((each) => each !== '');
    of.change(() => ({ what: 'articles', part: placeOf(of.part()), ids }));
  });
  const about = 'Those that answer, best first: type a title or an articleId.';
  return {
    elements: [
      title.element,
      text.element,
      make('div', { className: 'studio-fields' }, id.element, labelled('Kind of end', ending)),
      labelled('Articles', articles.input, about, articles.element),
    ],
    show: (part, _map, isLast) => {
      if (part.kind !== 'outcome') return;
      title.show(part.title, isLast);
      text.show(part.text, isLast);
      id.show(part.id, isLast);
      if (![...ending.options].some(({ value }) => value === part.ending))
        ending.append(make('option', { value: part.ending }, part.ending));
      if (isLast) ending.value = part.ending;
      if (isLast) articles.show(part.articles.map((each) => each.id).join(','));
    },
    edit: () => focusAll(title.control),
  };
}

/** What is there is replaced by what is typed: a new part comes with a name. */
function focusAll(control: HTMLElement): void {
  control.focus();
  if (control instanceof HTMLInputElement) control.select();
}
