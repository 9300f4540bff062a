import * as z from 'zod';

/**
 * How much of a form is read; beyond, it is nobody's form but an attack on who reads, checks and draws it. Of 2,834 real
 * forms the longest has 27 questions, and the longest list 38 options.
 */
export const FORM_BOUNDS = {
  questions: 500,
  /** Options, hints or validations of one question, each. */
  parts: 1_000,
  /** Characters (UTF-16 units) of an element's own texts: its label, its help, its content, its id. */
  text: 20_000,
  /** All of these of a form together. */
  allParts: 5_000,
} as const;

/** Slips in the keys of real forms (FORMAT.md D.1), in lower case, and what was meant. */
export const MISSPELT_KEYS: ReadonlyMap<string, string> = new Map([
  ['infoballontext', 'infoballoontext'],
  ['watermarktest', 'watermarktext'],
  ['fieattachmenthint', 'fileattachmenthint'],
]);

/**
 * An object with its keys in lower case and known slips mended; of two keys that fold to one the last with a value counts.
 * Anything but an object is an empty one.
 */
export function foldKeys(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const folded = new Map<string, unknown>();
  for (const [key, held] of Object.entries(value)) {
    const lower = key.toLowerCase();
    const name = MISSPELT_KEYS.get(lower) ?? lower;
    if ((held !== null && held !== undefined) || !folded.has(name)) folded.set(name, held);
  }
  return Object.fromEntries(folded);
}

/** As much of a list as is read; what is no list stays as it is. */
function bounded(list: unknown, most: number): unknown {
  return Array.isArray(list) && list.length > most ? list.slice(0, most) : list;
}

/** Text, or a number or boolean written where text belongs; anything else is empty. */
const text = z
  .unknown()
  .prefault(null)
  .transform((value) => {
    if (typeof value === 'string') return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
  });
/** A text of an element as far as it is read. */
const prose = text.transform((written) => written.slice(0, FORM_BOUNDS.text));
const flag = z
  .unknown()
  .prefault(null)
  .transform((value) => value === true || (typeof value === 'string' && value.trim().toLowerCase() === 'true'));
const count = z
  .unknown()
  .prefault(null)
  .transform((value) => Math.max(0, Math.trunc(numberOf(value) ?? 0)));
const order = z
  .unknown()
  .prefault(null)
  .transform((value) => numberOf(value));
const raw = z.unknown().optional();

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** A list as far as it is read, or nothing where something else stands. */
function listOf<Item extends z.ZodType>(item: Item, most: number = FORM_BOUNDS.parts) {
  return z.preprocess((list) => bounded(list, most), z.array(item).prefault([]).catch([])).prefault([]);
}

/** An object whose keys are folded first (FORMAT.md D.1). */
function folded<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.preprocess(foldKeys, z.object(shape));
}

const optionText = z.preprocess(
  (value) => (typeof value === 'object' && value !== null ? foldKeys(value) : { text: value, value }),
  z.object({ text, value: text }),
);

const dynamicOptions = folded({
  uri: text,
  texttemplate: text,
  dependson: text,
  valuepropertyregex: text,
  textpropertyregex: text,
  defaultdropdownoptions: raw,
  dropdownoptions: listOf(optionText),
});

const element = folded({
  id: prose,
  order,
  controltype: text,
  displaylabel: prose,
  required: flag,
  dropdownoptions: listOf(optionText),
  radiobuttonoptions: listOf(optionText),
  dynamicdropdownoptions: dynamicOptions.nullable().prefault(null).catch(null),
  defaultdropdownoptions: raw,
  visibility: raw,
  watermarktext: prose,
  infoballoontext: prose,
  hints: listOf(optionText),
  content: prose,
  maxlength: count,
  numberoflines: count,
  validations: listOf(folded({ type: text, value: text, controlid: text, text })),
  textpropertyregex: text,
  useasadditionaldetails: flag,
  diagnosticinputrequiredclients: text,
});

const card = folded({ title: text, description: text, insightnotavailabletext: text });

const form = folded({
  title: text,
  subscriptionrequired: flag,
  resourcerequired: flag,
  fileattachmenthint: text,
  diagnosticcard: z
    .unknown()
    .prefault(null)
    .transform((value) => (typeof value === 'object' && value !== null ? card.parse(value) : null)),
  formelements: listOf(element, FORM_BOUNDS.questions),
});

/** One element of a form as it stands in the JSON, keys folded, wrong types emptied. */
export type RawElement = z.infer<typeof element>;

/** The options that the portal fetches, as they stand in the JSON. */
export type RawDynamicOptions = z.infer<typeof dynamicOptions>;

/** A form's JSON as known types: the one boundary between unknown JSON and questions. Never throws. */
export function rawForm(value: unknown): z.infer<typeof form> {
  return form.parse(value);
}

/** A single option written outside a list, such as `defaultDropdownOptions`; `undefined` for none. */
export function rawOption(value: unknown): z.infer<typeof optionText> | undefined {
  return value === null || value === undefined || value === '' ? undefined : optionText.parse(value);
}
