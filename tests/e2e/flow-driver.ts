import { parseHTML } from 'linkedom';
import { drawAnswers, type SeenField } from './flow-answers';
import { collapse } from './read-page';
import type { Draw } from './seeded';

/** A flow as a reader without script went through it. */
export interface Journey {
  /** Names of the fields asked, page by page. */
  readonly asked: readonly (readonly string[])[];
  /** What was answered, as the pages call it: field name → texts of what was chosen, or what was typed. */
  readonly answered: ReadonlyMap<string, readonly string[]>;
  /** What was typed. */
  readonly typed: readonly string[];
  /** What the last page shows, white space collapsed. */
  readonly summary: string;
  /** Every address that was asked for. */
  readonly addresses: readonly string[];
  readonly pages: number;
}

/** More pages than the longest flow has. */
const MOST_PAGES = 80;
const MOST_REFUSALS = 4;
const MOST_REDIRECTS = 8;

interface Page {
  readonly document: Document;
  readonly address: string;
}

/**
 * Goes through a flow over plain HTTP, from the address of an id to the case summary: it fills in the page's one form, sends
 * it as a browser would, and follows where it is sent.
 * @throws where a page is not what it must be: a server error, two forms, no way on, a loop
 */
export async function driveFlow(
  site: string,
  entry: string,
  draw: Draw,
  startOf: (href: string) => boolean,
): Promise<Journey> {
  const asked: string[][] = [];
  const answered = new Map<string, readonly string[]>();
  const addresses: string[] = [];
  const typed: string[] = [];
  let refusals = 0;
  let page = await openStart(site, entry, startOf, addresses);
  for (let count = 1; count <= MOST_PAGES; count += 1) {
    if (page.document.querySelector('[data-flow-summary]') !== null)
      return { asked, answered, typed, summary: textOf(page.document), addresses, pages: count };
    const form = onlyForm(page);
    const isRefused = page.document.title.startsWith('Error:');
    refusals = isRefused ? refusals + 1 : 0;
    if (refusals > MOST_REFUSALS)
      throw new Error(`${page.address} takes no answer: ${textOf(page.document).slice(0, 300)}`);
    const fields = seenFields(form);
    const answers = drawAnswers(fields, draw, refusals);
    if (!isRefused && fields.length > 0) asked.push([...new Set(fields.map(({ name }) => name))]);
    const lines = new Set(fields.filter(({ kind }) => kind === 'text').map(({ name }) => name));
    typed.push(...answers.filter(([name]) => lines.has(name)).map(([, value]) => value));
    for (const { name } of fields) answered.set(name, shownAnswers(form, answers, name));
    page = await send(site, page, form, answers, addresses);
  }
  throw new Error(`${page.address}: no end after ${MOST_PAGES} pages`);
}

async function openStart(
  site: string,
  entry: string,
  startOf: (href: string) => boolean,
  addresses: string[],
): Promise<Page> {
  const first = await open(site, entry, undefined, addresses);
  const links = [...first.document.querySelectorAll('[data-flow-start]')].map(
    (link) => link.getAttribute('href') ?? '',
  );
  const start = links.find(startOf);
  if (start === undefined) throw new Error(`${first.address} leads into no flow`);
  return open(site, start, undefined, addresses);
}

/** Follows redirects as browsers do: 307 sends the form again, the others do not. */
async function open(
  site: string,
  start: string,
  startBody: URLSearchParams | undefined,
  addresses: string[],
): Promise<Page> {
  let address = start;
  let body = startBody;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    addresses.push(address);
    const response = await fetch(site + address, {
      redirect: 'manual',
      ...(body === undefined ? {} : { method: 'POST', body }),
    });
    if (response.status >= 400) throw new Error(`${address} answers ${response.status}`);
    if (response.status < 300) return { document: parseHTML(await response.text()).document, address };
    // Read, not cancelled: a cancellation may wait for ever where the connection just ended.
    await response.text();
    address = new URL(response.headers.get('location') ?? '', site + address).href.slice(site.length);
    if (response.status !== 307) body = undefined;
  }
  throw new Error(`${start} is sent on without end`);
}

function onlyForm({ document, address }: Page): Element {
  const forms = document.querySelectorAll('form[data-flow]');
  const [form] = forms;
  if (form === undefined || forms.length > 1) throw new Error(`${address} has ${forms.length} forms to fill in`);
  return form;
}

/** The fields that a reader sees, radios and boxes of one name as one. */
function seenFields(form: Element): readonly SeenField[] {
  const fields = new Map<string, { name: string; kind: SeenField['kind']; values: string[] }>();
  for (const control of form.querySelectorAll('input, select, textarea')) {
    const type = control.getAttribute('type') ?? 'text';
    const name = control.getAttribute('name') ?? '';
    if (type === 'hidden' || name === '') continue;
    const kind = kindOf(control.localName, type);
    const field = fields.get(name) ?? { name, kind, values: [] };
    fields.set(name, field);
    if (kind === 'select') field.values.push(...[...control.querySelectorAll('option')].map(valueIn));
    else field.values.push(valueIn(control));
  }
  return [...fields.values()];
}

function kindOf(tag: string, type: string): SeenField['kind'] {
  if (tag === 'select') return 'select';
  return type === 'radio' || type === 'checkbox' || type === 'datetime-local' ? type : 'text';
}

/** An option without a value has its text for one. */
function valueIn(control: Element): string {
  return control.getAttribute('value') ?? control.textContent;
}

/** What is hidden in the form goes along, then the answers; the first button is pressed, which sends its name. */
function send(
  site: string,
  page: Page,
  form: Element,
  answers: readonly [string, string][],
  addresses: string[],
): Promise<Page> {
  const hidden = [...form.querySelectorAll('input[type=hidden]')].map((input): [string, string] => [
    input.getAttribute('name') ?? '',
    input.getAttribute('value') ?? '',
  ]);
  const button = form.querySelector('button, input[type=submit]');
  if (button === null) throw new Error(`${page.address} has no way on`);
  const name = button.getAttribute('name');
  const pressed: readonly [string, string][] = name === null ? [] : [[name, button.getAttribute('value') ?? '']];
  const fields = new URLSearchParams([...hidden, ...answers, ...pressed]);
  const action = form.getAttribute('action') ?? page.address;
  if (form.getAttribute('method') === 'post') return open(site, action, fields, addresses);
  return open(site, `${action.split('?', 1)[0]}?${fields}`, undefined, addresses);
}

/** Answers as the page words them: the texts of choices, and what was typed. */
function shownAnswers(form: Element, answers: readonly [string, string][], name: string): readonly string[] {
  const given = answers.filter(([field]) => field === name).map(([, value]) => value);
  return given.map((value) => {
    const controls = [...form.querySelectorAll('input[type=radio], input[type=checkbox], option')];
    const chosen = controls.find(
      (control) =>
        valueIn(control) === value && (control.localName === 'option' || control.getAttribute('name') === name),
    );
    if (chosen === undefined) return collapse(value);
    return collapse((chosen.localName === 'option' ? chosen : chosen.parentElement)?.textContent ?? '');
  });
}

/** What a reader sees of a page, typed text in folded-away boxes left out. */
function textOf(document: Document): string {
  return collapse(document.querySelector('main')?.textContent ?? '');
}
