import type { Point } from '@/lib/flow/drawing';
import { type MovedDrawing, moveDrawing } from './move-drawing';

/** What the buttons and keys do, by name. */
export type MapMoves = Readonly<Record<string, () => void>>;

/** The scale below which a drawing that is fitted into its frame can't be read; a larger map is opened at its beginning. */
const SMALLEST_FIT = 0.35;
const SMALLEST = 0.1;
const LARGEST = 3;

/** What a step of zooming makes it larger by. */
const ZOOM = 1.3;

/** Pixels of an arrow key, and around a drawing that was fitted. */
const STEP = 80;
const EDGE = 12;

/** The same at the top, where the tools are. */
const TOOLS_EDGE = 64;

/** Pixels after which a press is a drag, and opens no link. */
const DRAG = 5;

/** What keys do while the focus is in the frame (WCAG 2.1.4: nowhere else). */
const KEYS: Readonly<Record<string, string>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  '0': 'fit',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * Lets a drawing be moved and zoomed in its frame: by dragging, pinching, the wheel with Ctrl, the keys above, and by the
 * moves that it gives. The frame keeps its size, so nothing around it moves; a box that takes the focus comes into sight.
 */
export function exploreMap(frame: HTMLElement, scroll: HTMLElement, drawing: SVGSVGElement): MapMoves {
  const size = { width: drawing.width.baseVal.value, height: drawing.height.baseVal.value };
  scroll.style.height = `${scroll.offsetHeight}px`;
  scroll.classList.add('is-live');
  scroll.scrollTo(0, 0);

  const moved = moveDrawing(scroll, drawing, [SMALLEST, LARGEST]);
  const middle = (): Point => ({ x: scroll.clientWidth / 2, y: scroll.clientHeight / 2 });
  const fittingScale = () =>
    Math.min((scroll.clientWidth - EDGE) / size.width, (scroll.clientHeight - EDGE) / size.height, 1);
  /** Brings a point of the drawing, in its own units, into the middle of the frame. */
  const center = (point: Point, scale = moved.place().scale, glides = true) => {
    const { x, y } = middle();
    moved.goTo({ scale, x: x - point.x * scale, y: y - point.y * scale }, glides);
  };
  const whole = { x: size.width / 2, y: size.height / 2 };
  const showWhole = () => center(whole, Math.max(SMALLEST, fittingScale()));
  const begin = drawing.querySelector<SVGAElement>('.is-current') ?? drawing.querySelector<SVGAElement>('.map-node');
  if (fittingScale() >= SMALLEST_FIT) center(whole, fittingScale(), false);
  else {
    center(middleOf(begin), SMALLEST_FIT, false);
    fill(size, scroll, moved);
  }
  const by = (x: number, y: number) => () => moved.moveBy(x, y, true);
  const moves: MapMoves = {
    in: () => moved.zoomBy(ZOOM, middle(), true),
    out: () => moved.zoomBy(1 / ZOOM, middle(), true),
    fit: showWhole,
    whole: () => void (document.fullscreenElement === null ? frame.requestFullscreen() : document.exitFullscreen()),
    left: by(STEP, 0),
    right: by(-STEP, 0),
    up: by(0, STEP),
    down: by(0, -STEP),
  };

  followKeys(scroll, moves);
  dropDraggedClicks(scroll);
  // A drawing that listens for the focus could take it itself.
  scroll.addEventListener('focusin', ({ target }) => {
    // The browser scrolls what takes the focus into sight by itself, which would move the frame's own origin.
    scroll.scrollTo(0, 0);
    if (!(target instanceof SVGAElement) || isInside(target, scroll)) return;
    center(middleOf(target));
  });
  document.addEventListener('fullscreenchange', () => {
    const isWhole = document.fullscreenElement === frame;
    scroll.classList.toggle('is-whole', isWhole);
    requestAnimationFrame(showWhole);
  });
  return moves;
}

/** Leaves no room at the sides of a drawing that is larger than its frame, nor above it, but for the tools. */
function fill(
  size: { readonly width: number; readonly height: number },
  scroll: HTMLElement,
  { place, goTo }: MovedDrawing,
): void {
  const { x, y, scale } = place();
  const within = (at: number, edge: number, frame: number, length: number) =>
    length * scale + 2 * edge < frame ? at : Math.min(edge, Math.max(frame - edge - length * scale, at));
  goTo({
    scale,
    x: within(x, EDGE, scroll.clientWidth, size.width),
    y: within(y, TOOLS_EDGE, scroll.clientHeight, size.height),
  });
}

function followKeys(scroll: HTMLElement, moves: MapMoves): void {
  scroll.addEventListener('keydown', (event) => {
    const move = moves[KEYS[event.key] ?? ''];
    if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move();
  });
}

/** A link under a drag is neither carried off by the browser nor followed; one that a key opens is. */
function dropDraggedClicks(scroll: HTMLElement): void {
  let from: PointerEvent | null = null;
  const isDrag = ({ clientX, clientY }: MouseEvent) =>
    from !== null && Math.hypot(clientX - from.clientX, clientY - from.clientY) > DRAG;
  scroll.addEventListener('dragstart', (event) => event.preventDefault());
  scroll.addEventListener(
    'pointerdown',
    (event) => {
      from = event;
    },
    { capture: true },
  );
  scroll.addEventListener(
    'click',
    (event) => {
      if (isDrag(event)) event.preventDefault();
      from = null;
    },
    { capture: true },
  );
}

/** The middle of a box in the drawing's own units. */
function middleOf(node: SVGAElement | null): Point {
  const { x, y, width, height } = node?.getBBox() ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: x + width / 2, y: y + height / 2 };
}

function isInside(node: Element, scroll: HTMLElement): boolean {
  const [box, frame] = [node.getBoundingClientRect(), scroll.getBoundingClientRect()];
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
}
