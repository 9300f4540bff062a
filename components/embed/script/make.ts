import { FRAME_HOSTS } from '@/lib/addresses';

/** The name that the policy of a host page has to allow where it restricts trusted types. */
const POLICY_NAME = 'stepwise-help';

interface HtmlPolicy {
  readonly createHTML: (html: string) => string;
}

/** What a host page's own `fetch` may ask of its options; the browser reads neither as one. */
const { hasOwnProperty: hasOwn, toString: asText } = Object.prototype;
const BARE = Object.assign(Object.create(null), { hasOwnProperty: hasOwn, toString: asText });

/**
 * An object that inherits nothing from `Object.prototype`. The browser reads options by their names, inherited ones included: what a
 * host page has put there would be taken for ours.
 */
export function bare<Options extends object>(options: Options): Options {
  return Object.assign(Object.create(BARE), options);
}

/** JSON, whatever a host page has put on the prototypes: old libraries have a `toJSON` there that gives other text. */
export function jsonOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((each) => jsonOf(each)).join(',')}]`;
  const parts = Object.keys(value).map((name) => `${JSON.stringify(name)}:${jsonOf(Reflect.get(value, name))}`);
  return `{${parts.join(',')}}`;
}

/** Makes an element. @param attributes those without a value are left out */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

/**
 * A heading that can be given the focus, so that a screen reader begins to read there. In a page for a frame the help is all there is, so
 * it is the page's.
 */
export function heading(text: string): HTMLHeadingElement {
  const isPage = document.querySelector(`meta[name="${FRAME_HOSTS}"]`) !== null;
  return make(isPage ? 'h1' : 'h2', { part: 'heading', tabindex: '-1' }, text);
}

/** A button that does something here. */
export function button(text: string, act: () => void, part = 'button'): HTMLButtonElement {
  const made = make('button', { type: 'button', part }, text);
  made.addEventListener('click', act);
  return made;
}

let policy: HtmlPolicy | null | undefined;

/**
 * The site's safe HTML as nodes, inert until they are put somewhere; `undefined` where the host page's policy allows no
 * markup from strings, not even by this policy: then only links are shown.
 */
export function fragmentOf(html: string): DocumentFragment | undefined {
  try {
    const template = document.createElement('template');
    template.innerHTML = trusted(html);
    return template.content;
  } catch {
    return undefined;
  }
}

function trusted(html: string): string {
  if (policy === undefined) {
    const factory = Reflect.get(globalThis, 'trustedTypes');
    policy = factory ? factory.createPolicy(POLICY_NAME, bare({ createHTML: (text: string) => text })) : null;
  }
  return policy ? policy.createHTML(html) : html;
}

/** Says which language an author's text is in, so that it's read aloud and runs as it should. @param language BCP 47 */
export function inLanguage<Made extends HTMLElement>(element: Made, language = ''): Made {
  if (language !== '') element.lang = language;
  element.dir = 'auto';
  return element;
}
