/** A place in the drawing, in pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What stands in a rank: its middle and its size. */
export interface Standing extends Point {
  readonly width: number;
  readonly height: number;
}

/** A way as dagre lays it: one point a rank between the two boxes that it joins. */
interface LaidWay {
  readonly from: Standing;
  readonly to: Standing;
  readonly between: readonly Point[];
}

/** Pixels that a way keeps from the corner of a box that it leaves or reaches. */
const FROM_CORNER = 18;

/** The half height of every rank that something stands in, by the rank's middle; the graph runs down. */
export function halfHeights(standing: readonly Standing[]): ReadonlyMap<number, number> {
  const halves = new Map<number, number>();
  for (const { y, height } of standing) halves.set(y, Math.max(halves.get(y) ?? 0, height / 2));
  return halves;
}

/**
 * A way that runs behind no box: straight through every rank, where dagre keeps a lane free for it, and aside only in the gaps
 * between ranks. It leaves and reaches boxes on the sides that face a gap. dagre's own points cut the corners of tall
 * neighbours.
 */
export function clearWay({ from, to, between }: LaidWay, halves: ReadonlyMap<number, number>): readonly Point[] {
  const goesDown = Math.sign(to.y - from.y) || 1;
  const lanes = between.flatMap(({ x, y }) => {
    const half = goesDown * (halves.get(y) ?? 0);
    return half === 0
      ? [{ x, y }]
      : [
          { x, y: y - half },
          { x, y: y + half },
        ];
  });
  const start = besides(from, lanes[0] ?? to, goesDown, halves);
  const end = besides(to, lanes.at(-1) ?? from, -goesDown, halves);
  return [...start, ...lanes, ...end.toReversed()];
}

/** Pixels that a way back to its own box goes out at least. */
const LEAST_OUT = 14;

/** A way from a box back to itself: out of its right side, and in again. @param middle of the lane that dagre keeps free there */
export function wayBack({ x, y, width, height }: Standing, middle: number): readonly Point[] {
  const side = x + width / 2;
  const lane = Math.max(side + LEAST_OUT, middle);
  const [top, bottom] = [y - height / 4, y + height / 4];
  return [
    { x: side, y: top },
    { x: lane, y: top },
    { x: lane, y: bottom },
    { x: side, y: bottom },
  ];
}

/** From the side of a box straight to the edge of its rank, as near to where the way goes as the box is wide. */
function besides(box: Standing, { x }: Point, side: number, halves: ReadonlyMap<number, number>): readonly Point[] {
  const reach = Math.max(0, box.width / 2 - FROM_CORNER);
  const at = Math.min(box.x + reach, Math.max(box.x - reach, x));
  const half = halves.get(box.y) ?? 0;
  const [own, rank] = [box.y + (side * box.height) / 2, box.y + side * half];
  return own === rank
    ? [{ x: at, y: own }]
    : [
        { x: at, y: own },
        { x: at, y: rank },
      ];
}
