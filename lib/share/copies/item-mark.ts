/** What stands before a list item: its number, counted from the list's start or from its own `value`, or the bullet. */
export function itemMark(item: HTMLElement, bullet = '*'): string {
  const list = item.parentElement;
  if (list === null || list.nodeName !== 'OL') return bullet;
  const items = Array.from(list.children);
  const at = items.indexOf(item);
  const from = items.slice(0, at + 1).findLastIndex((each) => each.hasAttribute('value'));
  const first = Number(from < 0 ? (list.getAttribute('start') ?? 1) : items[from]?.getAttribute('value'));
  return `${first + at - Math.max(from, 0)}.`;
}
