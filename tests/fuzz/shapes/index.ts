/**
 * What attackers write rather than what authors get wrong: whole files that are wide, deep, many or long, in any size. A file
 * a family of shapes; a new family is a new file and a row here.
 */
import type { Random } from '../random';
import { FILE_SHAPES } from './files';
import { FORM_SHAPES } from './forms';
import { MARKDOWN_SHAPES } from './markdown';
import type { Shape } from './shape';

export type { Shape } from './shape';

export const SHAPES: readonly Shape[] = [...MARKDOWN_SHAPES, ...FILE_SHAPES, ...FORM_SHAPES];

/** Lengths from 2⁷ to 2²⁰ characters, each order of size as often as any other. */
const LEAST_BITS = 7;
const MOST_BITS = 20;

/** A shape and a length for it; the same for the same numbers. */
export function shapeOf(random: Random): { readonly shape: Shape; readonly length: number } {
  const bits = LEAST_BITS + random.below((MOST_BITS - LEAST_BITS) * 100 + 1) / 100;
  return { shape: random.pick(SHAPES), length: Math.round(2 ** bits) };
}

/** All shapes at the greatest length. */
export function everyShape(): readonly { readonly shape: Shape; readonly length: number }[] {
  return SHAPES.map((shape) => ({ shape, length: 2 ** MOST_BITS }));
}

/** The least length that is still wrong, as far as halving finds it. */
export function shrunk(length: number, isWrong: (length: number) => boolean): number {
  const half = Math.floor(length / 2);
  return half > 0 && isWrong(half) ? shrunk(half, isWrong) : length;
}
