import { type CompletionItem, CompletionItemKind, InsertTextFormat, type Range } from 'vscode-languageserver';
import { workflowJsonSchema } from '@/lib/flow';
import { meantProperty, PROPERTY_NAMES, stringOffset } from '@/lib/format/places';
import { CONTROLS, formJsonSchema, KINDS } from '@/lib/format/values';
import { bodyOffers, type Offer, type Offers } from './body-offers';
import { conditionSpot, literalOf, questionOf } from './conditions';
import { namesOf } from './names';
import type { Project } from './project';
import { PROPERTY_ABOUT } from './property-about';
import { keyOf } from './questions';
import { schemaKeys } from './schema-keys';
import { type Looked, look, type PropertyName, type Spot, spotAt } from './spot';
import { articlesById, questionsIn, questionsKnownIn } from './symbols';

/** Most that is offered at once; an editor asks again while one types. */
const MOST = 200;

/** What may be meant at a cursor; the editor shows what fits to what is typed. */
export interface Completions {
  readonly items: CompletionItem[];
  readonly isIncomplete: boolean;
}

/** What to offer at an offset of a file. */
export function completionsAt(project: Project, path: string, offset: number): Completions {
  const text = project.textOf(path);
  if (text === undefined) return { items: [], isIncomplete: false };
  const looked = look(text);
  const spot = spotAt(looked, offset);
  const { offers, start, end } = offersAt(project, path, looked, spot, offset);
  const typed = text.text.slice(start, offset).toLowerCase();
  const fitting = offers.filter(({ label, detail = '' }) => `${label} ${detail}`.toLowerCase().includes(typed));
  const range = text.rangeOf(start, Math.max(end, offset));
  const shown = (offers.length > MOST ? fitting : offers).slice(0, MOST);
  return { items: shown.map((offer) => itemOf(offer, range)), isIncomplete: offers.length > MOST };
}

function itemOf({ label, detail, text, snippet, kind }: Offer, range: Range): CompletionItem {
  return {
    label,
    kind,
    ...(detail === undefined ? {} : { detail }),
    // A product is found by its name too.
    filterText: detail === undefined ? label : `${label} ${detail}`,
    ...(snippet === undefined ? {} : { insertTextFormat: InsertTextFormat.Snippet }),
    textEdit: { range, newText: snippet ?? text ?? label },
  };
}

function offersAt(project: Project, path: string, looked: Looked, spot: Spot, offset: number): Offers {
  const { start, end } = spot;
  switch (spot.kind) {
    case 'propertyName':
      return { offers: missingProperties(looked, spot.name), start, end };
    case 'propertyValue':
      return valueOffers(project, looked, spot.property, offset, end);
    case 'jsonKey':
      return { offers: keyOffers(looked, spot.part.path), start, end };
    case 'jsonValue':
      return jsonOffers(project, path, looked, spot, offset);
    case 'blank':
    case 'body':
      return bodyOffers(project, looked, offset);
  }
}

function missingProperties({ places }: Looked, typed: string): readonly Offer[] {
  const there = new Set(places.header.properties.map(({ name }) => meantProperty(name)));
  return PROPERTY_NAMES.filter((name) => !there.has(name) || name.toLowerCase() === typed.toLowerCase()).map(
    (name) => ({
      label: name,
      detail: PROPERTY_ABOUT[name],
      kind: CompletionItemKind.Property,
      ...(places.header.form === 'properties' ? { snippet: `${name}="$1"` } : {}),
    }),
  );
}

/** Items of a list are offered one at a time. */
function valueOffers(project: Project, { text }: Looked, property: PropertyName, offset: number, end: number): Offers {
  const before = /[^",;'\n]*$/.exec(text.text.slice(Math.max(0, offset - 300), offset))?.[0] ?? '';
  const rest = /^[^",;'\n]*/.exec(text.text.slice(offset, end))?.[0] ?? '';
  const start = offset - before.trimStart().length;
  return { offers: valuesOf(project, property), start, end: offset + rest.trimEnd().length };
}

function valuesOf(project: Project, property: PropertyName): readonly Offer[] {
  const value = CompletionItemKind.Value;
  const names = () => namesOf(project.live);
  switch (property) {
    case 'selfHelpType':
      return KINDS.map((label) => ({ label, kind: CompletionItemKind.EnumMember }));
    case 'cloudEnvironments':
    case 'disableClouds':
      return Object.entries(project.live.data.clouds).map(([label, { name }]) => ({
        label,
        detail: name,
        kind: value,
      }));
    case 'productPesIds':
      return names().products.map(({ id, name }) => ({ label: id, detail: name, kind: value }));
    case 'supportTopicIds':
      return names().topics.map(({ id, name }) => ({ label: id, detail: name, kind: value }));
    case 'service':
      return names().services.map((label) => ({ label, kind: value }));
    case 'resource':
      return names().resources.map((label) => ({ label, kind: value }));
    case 'resourceRequired':
    case 'issueNotListed':
    case 'mappedToBucket':
      return ['true', 'false'].map((label) => ({ label, kind: value }));
    default:
      return [];
  }
}

function keyOffers({ places }: Looked, path: readonly (string | number)[]): readonly Offer[] {
  const isForm = places.kind === 'problemScopingQuestions' || places.kind === 'TSG_Questions';
  const schema = isForm ? formJsonSchema() : places.kind === 'TSG_Workflow' ? workflowJsonSchema() : undefined;
  if (schema === undefined) return [];
  return schemaKeys(schema, path.slice(0, -1)).map(({ name, about }) => ({
    label: name,
    ...(about === '' ? {} : { detail: about }),
    text: `"${name}"`,
    kind: CompletionItemKind.Property,
  }));
}

function jsonOffers(
  project: Project,
  path: string,
  { text }: Looked,
  { part, start, end }: Extract<Spot, { kind: 'jsonValue' }>,
  offset: number,
): Offers {
  const key = keyOf(part) || String(part.path.at(-2)).toLowerCase();
  const whole = (offers: readonly Offer[]): Offers => ({ offers, start, end });
  if (key === 'controltype') return whole(CONTROLS.map((label) => ({ label, kind: CompletionItemKind.EnumMember })));
  if (/^(?:goto|next|start|dependson|controlid)$/.test(key))
    return whole(questionOffers(project, path, key === 'goto' || key === 'next'));
  if (/(?:articleids?|questionsfrom)$/.test(key))
    return whole(
      articlesById(project).map(({ id, name }) => ({ label: id, detail: name, kind: CompletionItemKind.Reference })),
    );
  if (/^(?:visibility|when)$/.test(key)) {
    const condition = questionsIn(project, path).conditions.find((each) => each.part.start === part.start);
    if (condition === undefined) return whole([]);
    const at = [...condition.text, ''].findIndex((_, index) => stringOffset(text.text, part, index) >= offset);
    const spot = conditionSpot(condition, at < 0 ? condition.text.length : at);
    const place = { start: condition.at(spot.start), end: Math.max(offset, condition.at(spot.end)) };
    if (spot.kind === 'id') return { offers: questionOffers(project, path, false), ...place };
    const question = questionOf(questionsKnownIn(project, path), spot.id);
    const options = [...(question?.options ?? []), { value: 'null', text: 'not answered' }];
    const offers = options.map(({ value, text: detail }) => ({
      label: value,
      detail,
      text: value === 'null' ? value : JSON.stringify(literalOf(value)).slice(1, -1),
      kind: CompletionItemKind.Value,
    }));
    return { offers, ...place };
  }
  return whole([]);
}

function questionOffers(project: Project, path: string, withOutcomes: boolean): readonly Offer[] {
  return questionsKnownIn(project, path)
    .filter(({ isOutcome }) => withOutcomes || !isOutcome)
    .map(({ id, label }) => ({ label: id, detail: label, kind: CompletionItemKind.Variable }));
}
