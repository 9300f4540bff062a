import * as z from 'zod';
import type { AlertTarget, Diagnostic, Json, TicketTool } from '@/lib/format';
import { mapTexts, TICKET_FACTS, TICKET_PLACEHOLDER } from '@/lib/format/values';
import { brokenDataFile } from '../rules/files';
import type { DataFile, SchemaByName } from './data-file';

/** `desk` of `site.json`: which template the webhook gets, and what the template asks the operator for. */
export const ticketToolChoice = z.strictObject({
  template: z.stringFormat('template', /^[a-z0-9][a-z0-9-]*$/),
  values: z.record(z.string(), z.string()).default({}),
});

/** A template as it was read. */
export type TicketToolFile = DataFile<Partial<TicketTool>>;

/** What it says. */
export type TicketToolChoice = z.infer<typeof ticketToolChoice>;

const header = z.string().regex(/^[\x20-\x7e]*$/, 'expected one line of ASCII');

const PARTS: ReadonlyMap<string, z.ZodType<Partial<TicketTool>>> = new Map<string, z.ZodType<Partial<TicketTool>>>([
  ['name', z.string().transform((name) => ({ name }))],
  ['authorization', header.transform((authorization) => ({ authorization }))],
  ['headers', z.record(z.stringFormat('header', /^[A-Za-z][\w-]*$/), header).transform((headers) => ({ headers }))],
  ['body', z.json().transform((body: Json) => ({ body }))],
  ['reference', z.string().transform((reference) => ({ reference }))],
]);

/** What the entry of a name in `desks/*.json` is held to. */
export const ticketToolPart: SchemaByName<Partial<TicketTool>> = (name) =>
  PARTS.get(name) ?? z.never({ error: `no such entry; there are ${[...PARTS.keys()].join(', ')}` });

/** The template that the site chose, with the operator's values in it, and what was wrong with it. */
interface ReadTicketTool {
  readonly desk: TicketTool | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The template as it was read; `undefined` for none. */
  readonly file: TicketToolFile | undefined;
}

/** @param read reads the template of a name @param site where `desk` is, for findings */
export function ticketToolOf(
  choice: TicketToolChoice | undefined,
  read: (name: string) => TicketToolFile | undefined,
  site: DataFile<unknown> | undefined,
): ReadTicketTool {
  if (choice === undefined || site === undefined) return { desk: null, diagnostics: [], file: undefined };
  const file = read(choice.template);
  const { desk, problem } = filledIn(choice, file);
  const message = `desk: ${problem}`;
  const diagnostics = problem === '' ? [] : [brokenDataFile.at(site.placeOf('desk'), message)];
  return { desk, diagnostics, file };
}

function filledIn(
  { template, values }: TicketToolChoice,
  file: TicketToolFile | undefined,
): { readonly desk: TicketTool | null; readonly problem: string } {
  if (file === undefined) return { desk: null, problem: `there is no data file "desks/${template}.json"` };
  const read: Partial<TicketTool> = Object.assign({}, ...Object.values(file.entries));
  if (read.body === undefined)
    return { desk: null, problem: `"desks/${template}.json" has no "body" that can be used` };
  const missing: string[] = [];
  const body = mapTexts(read.body, (written) =>
    written.replace(TICKET_PLACEHOLDER, (whole, named: string) => {
      if (FACTS.has(named)) return whole;
      const value = Object.hasOwn(values, named) ? values[named] : undefined;
      if (value === undefined) missing.push(named);
      return value ?? whole;
    }),
  );
  const [first] = missing;
  if (first !== undefined)
    return {
      desk: null,
      problem: `the template "${template}" needs "${first}"; set it in "values": { "${first}": "…" }`,
    };
  return { desk: { name: template, authorization: '', headers: {}, reference: '', ...read, body }, problem: '' };
}

const FACTS: ReadonlySet<string> = new Set(TICKET_FACTS);

const name = z.string().trim().min(1);
const text = z.string().trim().default('');

/** An entry of `alerts.json`. */
export const alertTarget: z.ZodType<AlertTarget> = z
  .strictObject({
    names: z.array(name.transform((written) => written.toLowerCase())).min(1),
    resource: text.transform((written) => written.toLowerCase()),
    article: text,
    topic: text,
    product: text,
    error: text,
  })
  .refine(
    ({ article, topic, product, error }) => [article, topic, product, error].filter((each) => each !== '').length === 1,
    'expected exactly one of "article", "topic", "product", and "error"',
  );
