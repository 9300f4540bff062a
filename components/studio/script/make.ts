type Properties<Element> = { readonly [Name in keyof Element]?: Element[Name] };

/** Makes an element with its properties and what is in it; text stays text. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties<HTMLElementTagNameMap[Name]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** A button that does something. */
export function button(text: string, act: () => unknown, className = 'studio-button'): HTMLButtonElement {
  const made = make('button', { type: 'button', className }, text);
  made.addEventListener('click', () => void act());
  return made;
}

let fields = 0;

/** A control with its label above it, and a hint that it is described by. @param around what the control is in */
export function labelled(label: string, control: HTMLElement, hint = '', around = control): HTMLElement {
  fields += 1;
  control.id ||= `studio-field-${fields}`;
  const about = make('span', { className: 'studio-hint', id: `${control.id}-hint` }, hint);
  if (hint !== '') control.setAttribute('aria-describedby', about.id);
  return make(
    'div',
    { className: 'studio-field' },
    make('label', { htmlFor: control.id }, label),
    ...(hint === '' ? [] : [about]),
    around,
  );
}

/** A choice of a few. @param options value and text of each */
export function select(options: readonly (readonly [value: string, text: string])[]): HTMLSelectElement {
  return make('select', {}, ...options.map(([value, text]) => make('option', { value }, text)));
}

/** `1 finding`, `2 findings`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
