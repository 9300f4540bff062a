/** Lights the ways from and to the box that is pointed at or has the focus, with their labels and the boxes at their ends. */
export function lightWays(scroll: HTMLElement, drawing: SVGSVGElement): void {
  const ways = [...drawing.querySelectorAll<SVGElement>('[data-way]')];
  const boxes = [...drawing.querySelectorAll<SVGElement>('.map-node')];
  const light = (target: EventTarget | null) => {
    const at = target instanceof Element ? boxes.findIndex((box) => box.contains(target)) : -1;
    const lit = new Set<number>(at < 0 ? [] : [at]);
    for (const way of ways) {
      const ends = (way.dataset.way ?? '').split(' ').map(Number);
      const isLit = at >= 0 && ends.includes(at);
      way.classList.toggle('is-lit', isLit);
      if (isLit) for (const end of ends) lit.add(end);
    }
    boxes.forEach((box, place) => {
      box.classList.toggle('is-lit', lit.has(place));
    });
    drawing.classList.toggle('is-lighting', at >= 0);
  };
  // Not at the drawing: one that listens for the focus could take it itself.
  for (const name of ['pointerover', 'focusin']) scroll.addEventListener(name, ({ target }) => light(target));
  for (const name of ['pointerleave', 'focusout']) scroll.addEventListener(name, () => light(null));
}
