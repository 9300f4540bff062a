import type { Point } from '@/lib/flow/drawing';

/** Where a drawing stands: pixels from its frame's corner to its own, and how large it's drawn. */
interface Place extends Point {
  readonly scale: number;
}

/**
 * A drawing that can be moved. Points are pixels from its frame's corner. It glides to its new place where `glides` says so
 * and less motion isn't asked for (`--motion` in the style sheet).
 */
export interface MovedDrawing {
  readonly place: () => Place;
  readonly moveBy: (x: number, y: number, glides?: boolean) => void;
  /** Draws it larger or smaller; what is at `around` stays there. */
  readonly zoomBy: (factor: number, around: Point, glides?: boolean) => void;
  readonly goTo: (place: Place, glides?: boolean) => void;
}

/** A notch of the wheel makes it this much larger: so many pixels, lines, or pages, by what the browser counts (`deltaMode`). */
const WHEEL_FACTOR = 1.3;
const NOTCH: readonly number[] = [100, 3, 1];

/**
 * Moves a drawing in its frame by dragging, pinching, and the wheel with Ctrl, which a pinch on a touchpad is too.
 * @param bounds smallest and largest scale
 */
export function moveDrawing(
  frame: HTMLElement,
  drawing: SVGSVGElement,
  [smallest, largest]: readonly [number, number],
): MovedDrawing {
  let at: Place = { x: 0, y: 0, scale: 1 };
  const goTo = (place: Place, glides = false) => {
    at = place;
    drawing.classList.toggle('is-gliding', glides);
    drawing.style.transform = `translate(${at.x}px,${at.y}px) scale(${at.scale})`;
  };
  const moveBy = (x: number, y: number, glides = false) => goTo({ ...at, x: at.x + x, y: at.y + y }, glides);
  const zoomBy = (factor: number, { x, y }: Point, glides = false) => {
    const scale = Math.min(largest, Math.max(smallest, at.scale * factor));
    const ratio = scale / at.scale;
    goTo({ scale, x: x - (x - at.x) * ratio, y: y - (y - at.y) * ratio }, glides);
  };
  const inFrame = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = frame.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  frame.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoomBy(WHEEL_FACTOR ** (-event.deltaY / (NOTCH[event.deltaMode] ?? 1)), inFrame(event));
    },
    { passive: false },
  );
  followPointers(frame, inFrame, (from, to) => {
    const [before, now] = [spanOf(from), spanOf(to)];
    moveBy(now.middle.x - before.middle.x, now.middle.y - before.middle.y);
    if (before.length > 0) zoomBy(now.length / before.length, now.middle);
  });
  return { place: () => at, moveBy, zoomBy, goTo };
}

/** Tells how the pointers that were pressed in the frame move, wherever they go: where they were, and where they are. */
function followPointers(
  frame: HTMLElement,
  inFrame: (event: PointerEvent) => Point,
  moved: (from: readonly Point[], to: readonly Point[]) => void,
): void {
  const held = new Map<number, Point>();
  const hold = (isHeld: boolean) => frame.classList.toggle('is-held', isHeld);
  frame.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    held.set(event.pointerId, inFrame(event));
    hold(true);
  });
  document.addEventListener('pointermove', (event) => {
    if (!held.has(event.pointerId)) return;
    const from = [...held.values()];
    held.set(event.pointerId, inFrame(event));
    moved(from, [...held.values()]);
  });
  for (const name of ['pointerup', 'pointercancel'] as const)
    document.addEventListener(name, (event) => {
      held.delete(event.pointerId);
      hold(held.size > 0);
    });
}

/** The middle of one or two points, and how far they are from each other. */
function spanOf([one, other = one]: readonly Point[]): { readonly middle: Point; readonly length: number } {
  const [a, b] = [one ?? { x: 0, y: 0 }, other ?? { x: 0, y: 0 }];
  return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, length: Math.hypot(a.x - b.x, a.y - b.y) };
}
