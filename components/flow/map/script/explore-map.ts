import Panzoom from '@panzoom/panzoom';
import type { Point } from '@/lib/flow/drawing';

/** What the buttons and keys do, by name. */
export type MapMoves = Readonly<Record<string, () => void>>;

/** The scale below which a drawing that is fitted into its frame can't be read; a larger map is opened at its beginning. */
const SMALLEST_FIT = 0.35;
const SMALLEST = 0.1;
const LARGEST = 3;

/** Pixels of an arrow key, and around a drawing that was fitted. */
const STEP = 80;
const EDGE = 12;

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

  const fittingScale = () =>
    Math.min((scroll.clientWidth - EDGE) / size.width, (scroll.clientHeight - EDGE) / size.height, 1);
  /** How far the drawing is moved, in its own units, when a point of it is in the middle of the frame. */
  const panTo = (scale: number, x: number, y: number): Point => ({
    x: (scroll.clientWidth - size.width) / 2 / scale - (x - size.width / 2),
    y: (scroll.clientHeight - size.height) / 2 / scale - (y - size.height / 2),
  });
  const whole = { x: size.width / 2, y: size.height / 2 };
  const startScale = Math.max(fittingScale(), SMALLEST_FIT);
  const begin = drawing.querySelector<SVGAElement>('.is-current') ?? drawing.querySelector<SVGAElement>('.map-node');
  const seen = fittingScale() >= SMALLEST_FIT ? whole : middleOf(begin);
  const start = panTo(startScale, seen.x, seen.y);
  const panzoom = Panzoom(drawing, {
    canvas: true,
    minScale: SMALLEST,
    maxScale: LARGEST,
    step: 0.25,
    startScale,
    startX: start.x,
    startY: start.y,
    duration: 150,
    animate: !matchMedia('(prefers-reduced-motion: reduce)').matches,
  });

  /** Brings a point of the drawing into the middle of the frame. */
  const center = ({ x, y }: Point) => {
    const to = panTo(panzoom.getScale(), x, y);
    panzoom.pan(to.x, to.y);
  };
  const fit = () => {
    panzoom.zoom(Math.max(SMALLEST, fittingScale()));
    center(whole);
  };
  const by = (x: number, y: number) => () => panzoom.pan(x, y, { relative: true });
  const moves: MapMoves = {
    in: () => panzoom.zoomIn(),
    out: () => panzoom.zoomOut(),
    fit,
    whole: () => void (document.fullscreenElement === null ? frame.requestFullscreen() : document.exitFullscreen()),
    left: by(STEP, 0),
    right: by(-STEP, 0),
    up: by(0, STEP),
    down: by(0, -STEP),
  };

  followKeys(scroll, moves);
  dropDraggedClicks(scroll);
  scroll.addEventListener('wheel', (event) => event.ctrlKey && panzoom.zoomWithWheel(event), { passive: false });
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
    requestAnimationFrame(fit);
  });
  return moves;
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
