/** Lets the items of a list be dragged by what in them is `draggable`. @param move from and to a place, from 0 */
export function dragging(list: HTMLElement, move: (from: number, to: number) => void): void {
  let dragged: Element | undefined;
  list.addEventListener('dragstart', (event) => {
    dragged = itemOf(list, event.target);
    event.dataTransfer?.setData('text/plain', '');
    if (event.dataTransfer !== null) event.dataTransfer.effectAllowed = 'move';
  });
  list.addEventListener('dragover', (event) => {
    if (dragged === undefined) return;
    event.preventDefault();
    mark(list, itemOf(list, event.target));
  });
  list.addEventListener('drop', (event) => {
    const items = [...list.children];
    const [from, to] = [dragged, itemOf(list, event.target)].map((item) =>
      item === undefined ? -1 : items.indexOf(item),
    );
    if (dragged !== undefined) event.preventDefault();
    if (from !== undefined && to !== undefined && from >= 0 && to >= 0 && from !== to) move(from, to);
  });
  list.addEventListener('dragend', () => {
    dragged = undefined;
    mark(list, undefined);
  });
}

function itemOf(list: HTMLElement, target: EventTarget | null): Element | undefined {
  return [...list.children].find((item) => target instanceof Node && item.contains(target));
}

function mark(list: HTMLElement, target: Element | undefined): void {
  for (const item of list.children) item.classList.toggle('studio-drop', item === target);
}
