import { z } from 'zod';
import { foldKeys } from './fold-keys';
import { bounded, FORM_BOUNDS } from './form-bounds';

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
