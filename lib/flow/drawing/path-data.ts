import type { Point } from './clear-way';
import type { Box } from './lay-out-map';

/** The upper left corner of a box. */
export function corner({ x, y, width, height }: Box): Point {
  return { x: x - width / 2, y: y - height / 2 };
}

/** A way through its points: straight within a rank; in a gap between two, a curve that leaves and ends along the map. */
export function pathData([first, ...rest]: readonly Point[], isDown: boolean): string {
  if (first === undefined) return '';
  const points = [first, ...rest];
  const parts = rest.map((point, at) => {
    const { x, y } = points[at] ?? first;
    if (x === point.x || y === point.y) return `L${point.x} ${point.y}`;
    const [middleX, middleY] = [(x + point.x) / 2, (y + point.y) / 2];
    return isDown
      ? `C${x} ${middleY} ${point.x} ${middleY} ${point.x} ${point.y}`
      : `C${middleX} ${y} ${middleX} ${point.y} ${point.x} ${point.y}`;
  });
  return `M${first.x} ${first.y}${parts.join('')}`;
}
