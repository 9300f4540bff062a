/**
 * The script of a flow's map: zoom and pan, the ways around a box, and the drawing as a file.
 * Goal: the drawing is whole without it, and links stay links. Not here: where anything is drawn (components/flow/map).
 */
import { exploreMap } from './explore-map';
import { lightWays } from './light-ways';

/** Brings a map to life. @param frame what holds the drawing and its tools */
export function startMap(frame: HTMLElement): void {
  const scroll = frame.querySelector<HTMLElement>('.map-scroll');
  const drawing = frame.querySelector<SVGSVGElement>('svg.map');
  const tools = frame.querySelector<HTMLElement>('[data-map-tools]');
  if (scroll === null || drawing === null || tools === null) return;
  const moves = exploreMap(frame, scroll, drawing);
  lightWays(scroll, drawing);
  const whole = tools.querySelector<HTMLElement>('[value=whole]');
  if (whole !== null) whole.hidden = !document.fullscreenEnabled;
  tools.hidden = false;
  tools.addEventListener('click', ({ target }) => {
    const tool = target instanceof Element ? target.closest('button')?.value : undefined;
    if (tool === 'svg' || tool === 'png')
      void import('./save-drawing').then(({ saveDrawing }) => saveDrawing(drawing, tool));
    else if (tool !== undefined) moves[tool]?.();
  });
}
