import { type FlowNode, isAsked, type TroubleshooterSource, troubleshooterFlow } from '@/lib/flow';
import type { JsonPart } from '@/lib/format/places';
import { type AskedWhen, askedWhen } from '../form/condition-rows';
import { cardOf, type FormCard, textIn, valueIn } from '../form/form-cards';
import { memberOf } from '../json-edits';
import type { SoundJson } from '../sound-json';
import { type FoundProblem, problemsOf } from './map-problems';
import { followingOf, mapJson, ownOf, ownText, type PartPlace, type PlacedPart, partsOf } from './map-text';
import type { MapOption, MapPart, MapWay, TroubleshooterMap } from './troubleshooter-map';
import { answersOf, wayLabel } from './way-label';

/** Where a troubleshooter looks what it names in other files: forms and articles, by articleId. */
export type MapLookUps = Pick<TroubleshooterSource, 'form' | 'articleTitle'>;

const NOT_JSON = 'This troubleshooter’s JSON isn’t valid. Fix it in the text; the findings say where.';

/** Reads a troubleshooter for its map; `undefined` for what is none. @param text of the file, with LF alone */
export function readMap(text: string, lookUps: MapLookUps): TroubleshooterMap | undefined {
  const json = mapJson(text);
  if (json === undefined) return undefined;
  const { root } = json;
  const compiled = troubleshooterFlow({ id: 'studio', value: plainOf(root), title: '', ...lookUps });
  const nodes = new Map(compiled.flow.nodes.map((node) => [node.id, node]));
  const placed = partsOf(json);
  const found = problemsOf(compiled);
  const reading: Reading = { json, nodes, lookUps, found, ids: idsOf(placed) };
  return {
    title: ownText(root, 'title'),
    solves: ownText(root, 'solves'),
    haveReady: textsIn(ownOf(root, 'haveReady')),
    attach: ownText(root, 'fileAttachmentHint'),
    questionsFrom: ownText(root, 'questionsFrom'),
    borrowable: borrowableIn(json, placed, lookUps),
    start: compiled.flow.first === compiled.flow.end ? '' : compiled.flow.first,
    end: compiled.flow.end,
    parts: placed.map((part) => partOf(reading, part)),
    problems: found.filter(({ place }) => place === undefined),
    problem: json.isSound ? '' : NOT_JSON,
  };
}

function borrowableIn({ root }: SoundJson, placed: readonly PlacedPart[], { form }: MapLookUps) {
  const from = ownText(root, 'questionsFrom');
  const taken = new Set(placed.map(({ id }) => id.toLowerCase()));
  const questions = from === '' ? [] : (form(from)?.questions ?? []);
  return questions
    .filter(({ id }) => id !== '' && !taken.has(id.toLowerCase()))
    .map(({ id, label }) => ({ id, label }));
}

/** What parts are read with. */
interface Reading {
  readonly json: SoundJson;
  readonly nodes: ReadonlyMap<string, FlowNode>;
  readonly lookUps: MapLookUps;
  readonly found: readonly FoundProblem[];
  /** Of what conditions can name. */
  readonly ids: readonly string[];
}

function idsOf(placed: readonly PlacedPart[]): readonly string[] {
  return placed.flatMap(({ kind, id }) => (kind === 'outcome' || id.trim() === '' ? [] : [id]));
}

function partOf(reading: Reading, placed: PlacedPart): MapPart {
  const { kind, at, id, part } = placed;
  const node = reading.nodes.get(id);
  const problems = reading.found.filter(({ place, way }) => isAt(place, placed) && way === undefined);
  const base = { at, from: part.start, to: part.end, id, problems };
  const offered = node !== undefined && isAsked(node) ? node.options.filter((each) => !each.isAdded).map(optionOf) : [];
  const own = { ...base, offered, ways: waysOf(reading, placed, offered) };
  const others = reading.ids.filter((each) => each !== id);
  switch (kind) {
    case 'question': {
      const card = withDefaults(part, cardOf(part, others.length, [...others, '']), at);
      const isBorrowed = ownOf(part, 'displayLabel') === undefined && !isNote(card.control);
      const name = (isBorrowed ? node?.title : card.label || card.content.replace(/<[^>]*>/g, '')) || id || 'Question';
      return { kind, ...own, name: name.trim() || id, card, isBorrowed };
    }
    case 'card': {
      const articleId = ownText(part, 'articleId');
      const label = ownText(part, 'displayLabel');
      const name = label || reading.lookUps.articleTitle(articleId) || articleId || id || 'Card';
      const options = memberOf(part, 'dropdownoptions')?.children.map(optionIn) ?? [];
      const asked = askedWhen(valueIn(part, 'visibility'), others);
      return { kind, ...own, name, articleId, label, options, asked };
    }
    case 'outcome': {
      const [title, ending] = [ownText(part, 'title'), ownText(part, 'ending') || 'answer'];
      const articles = textsIn(ownOf(part, 'articleIds')).map((each) => {
        return { id: each, title: reading.lookUps.articleTitle(each) ?? '' };
      });
      return { kind, ...base, ways: [], name: title || id, title, text: ownText(part, 'text'), ending, articles };
    }
  }
}

/** What the reader takes where a question doesn’t say its control, or whether it must be answered. */
function withDefaults(part: JsonPart, card: FormCard, at: number): FormCard {
  const hasOptions =
    memberOf(part, 'dropdownoptions') !== undefined || memberOf(part, 'radiobuttonoptions') !== undefined;
  const control = card.control || (hasOptions ? 'dropdown' : 'textbox');
  const isWritten = typeof valueIn(part, 'required') === 'boolean';
  const required = isWritten ? card.required : hasOptions && control !== 'multiselectdropdown';
  return { ...card, at, control, required };
}

function isNote(control: string): boolean {
  return control === 'infoblock' || control === 'textBlock';
}

function waysOf(reading: Reading, placed: PlacedPart, offered: readonly MapOption[]): readonly MapWay[] {
  const { json, ids, found } = reading;
  if (placed.kind === 'outcome') return [];
  const problemsAt = (index: number) => found.filter(({ place, way }) => isAt(place, placed) && way === index);
  const next = ownOf(placed.part, 'next');
  const always: AskedWhen = { kind: 'always' };
  const only = (to: string, isImplied: boolean): MapWay => {
    return { index: 0, to, when: always, answers: null, label: '', isImplied, problems: problemsAt(0) };
  };
  if (next === undefined) {
    const following = followingOf(json, placed);
    return following === undefined ? [] : [only(following.id, true)];
  }
  if (typeof next.value === 'string') return [only(next.value, false)];
  return next.children.flatMap((entry, index): readonly MapWay[] => {
    if (entry.type !== 'object') return [];
    const when = askedWhen(ownOf(entry, 'when')?.value, ids);
    const label = next.children.length === 1 && when.kind === 'always' ? '' : wayLabel(when, placed.id, offered);
    const answers = answersOf(when, placed.id) ?? null;
    const problems = problemsAt(index);
    return [{ index, to: ownText(entry, 'goto'), when, answers, label, isImplied: false, problems }];
  });
}

function isAt(place: PartPlace | undefined, { kind, at }: PartPlace): boolean {
  return place?.kind === kind && place.at === at;
}

function optionIn(part: JsonPart): MapOption {
  if (part.type !== 'object') return { value: String(part.value ?? ''), text: String(part.value ?? '') };
  return { value: textIn(part, 'value'), text: textIn(part, 'text') };
}

function optionOf({ value, text }: MapOption): MapOption {
  return { value, text };
}

function textsIn(list: JsonPart | undefined): readonly string[] {
  return list?.type === 'array' ? list.children.map(({ value }) => (typeof value === 'string' ? value : '')) : [];
}

/** The value that a part of a JSON text stands for; of members that are alike the last counts. */
function plainOf({ type, value, children }: JsonPart): unknown {
  if (type === 'array') return children.map(plainOf);
  if (type === 'object') return Object.fromEntries(children.map((child) => [child.key?.name ?? '', plainOf(child)]));
  return value;
}
