import type { FormEdit } from '@/lib/studio';
import { labelled, make } from '../make';

/** Makes a change of a form, or of what else has questions. @param field what of two waiting changes the later one replaces; empty for none */
export type Change<Edit = FormEdit> = (edit: () => Edit | undefined, field?: string) => void;

/** A field of a card: shows a value, and tells what becomes of it. */
export interface Bound<Value> {
  readonly element: HTMLElement;
  readonly control: HTMLElement;
  /** @param isLast whether no change is on its way any more, so that this is how it is */
  readonly show: (value: Value, isLast: boolean) => void;
}

interface TextOptions {
  readonly hint?: string;
  readonly isLong?: boolean;
  /** Told when the field is left, not while it is typed in: what it is named by elsewhere changes with it. */
  readonly isTold?: 'whenLeft';
  readonly kind?: 'text' | 'number';
}

/** A text to type. */
export function textField(label: string, onChange: (value: string) => void, options: TextOptions = {}): Bound<string> {
  const { hint = '', isLong = false, isTold, kind = 'text' } = options;
  const control = isLong ? make('textarea', { rows: 3 }) : make('input', { type: kind, autocomplete: 'off' });
  if (kind === 'number') control.setAttribute('min', '0');
  bindText(control, onChange, isTold === 'whenLeft');
  return {
    element: labelled(label, control, hint),
    control,
    show: (value, isLast) => showText(control, value, isLast),
  };
}

/** Tells what is typed in a control. */
export function bindText(
  control: HTMLInputElement | HTMLTextAreaElement,
  onChange: (value: string) => void,
  isWhenLeft: boolean,
): void {
  if (!isWhenLeft) control.addEventListener('input', () => onChange(control.value));
  else {
    control.addEventListener('input', () => control.setAttribute('data-typing', ''));
    control.addEventListener('change', () => {
      control.removeAttribute('data-typing');
      onChange(control.value);
    });
  }
}

/** Shows a value, but not over what is being typed. */
export function showText(control: HTMLInputElement | HTMLTextAreaElement, value: string, isLast: boolean): void {
  const isTyped = control.hasAttribute('data-typing') || (!isLast && control === document.activeElement);
  if (!isTyped && control.value !== value) control.value = value;
}

/** Something that is so or isn’t. */
export function checkField(label: string, onChange: (value: boolean) => void): Bound<boolean> {
  const control = make('input', { type: 'checkbox' });
  control.addEventListener('change', () => onChange(control.checked));
  return {
    element: make('label', { className: 'studio-check' }, control, label),
    control,
    show: (value) => {
      control.checked = value;
    },
  };
}

/** Draws a part anew where it differs from what is shown; the field that had the focus has it again, by its `data-spot`. */
export function redrawn(parent: HTMLElement, state: string, draw: () => readonly Node[]): void {
  if (parent.dataset.state === state) return;
  const focused = document.activeElement;
  const spot = parent.contains(focused) ? (focused?.getAttribute('data-spot') ?? '') : '';
  parent.dataset.state = state;
  parent.replaceChildren(...draw());
  if (spot !== '') focusSpot(parent, spot);
}

/** Puts the focus on the field or button that has this `data-spot`. */
export function focusSpot(parent: HTMLElement, spot: string): void {
  const found = [...parent.querySelectorAll<HTMLElement>('[data-spot]')].find((each) => each.dataset.spot === spot);
  found?.focus();
}

/** Names a control for `focusSpot`. */
export function spotted<Element extends HTMLElement>(element: Element, spot: string, name = ''): Element {
  element.dataset.spot = spot;
  if (name !== '') element.setAttribute('aria-label', name);
  return element;
}
