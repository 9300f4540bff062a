type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isField = (element: Element | null): element is Field =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;

/**
 * Notes the field that somebody types into just now, to give the focus back when the page has changed around it: keys that
 * are pressed meanwhile must not go astray.
 * @returns what gives it back, and says whether there was such a field
 */
export function keepFocus(): () => boolean {
  const { activeElement: held } = document;
  if (!isField(held) || held.closest('[data-flow-form]') === null) return () => false;
  const { name } = held;
  const place = held instanceof HTMLTextAreaElement ? held.selectionStart : null;
  return () => {
    const again = [...document.querySelectorAll('[data-flow-form] [name]')].find(
      (each): each is Field => isField(each) && each.name === name && each.type !== 'hidden',
    );
    again?.focus({ preventScroll: true });
    if (again instanceof HTMLTextAreaElement && place !== null) again.setSelectionRange(place, place);
    return again !== undefined;
  };
}
