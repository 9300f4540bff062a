import { type Node, Renderer } from '@takumi-rs/core';
import { type Family, filesOf } from './families';

/** Size in pixels, and what the texts in a picture are drawn with. */
interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Besides those of Latin letters. */
  readonly families: readonly Family[];
}

/** Keeps what it was given for as long as the process lives: a font is parsed once. */
const renderer = new Renderer();

const registered = new Map<Family, Promise<unknown>>();

/** A PNG of boxes and texts, drawn beside this thread. Texts name their families by `fontStack`. */
export async function drawPicture(node: Node, { width, height, families }: Drawing): Promise<Uint8Array<ArrayBuffer>> {
  const fontFamilies = [...new Set<Family>(['Source Serif', 'Source Sans', ...families])];
  await Promise.all(fontFamilies.map(register));
  // Named, so that a picture is the same whatever was drawn before it.
  return renderer.render(node, { width, height, format: 'png', fontFamilies });
}

function register(family: Family): Promise<unknown> {
  const known = registered.get(family);
  if (known) return known;
  const files = filesOf(family).map(({ data, characters }) =>
    renderer.registerFont({ name: family, data, weight: 600, style: 'normal', unicodeRange: rangesOf(characters) }),
  );
  const done = Promise.all(files);
  registered.set(family, done);
  return done;
}

/** Code points as ranges, both ends included: the files of a family each serve their own. */
function rangesOf(characters: ReadonlySet<number>): [number, number][] {
  const ranges: [number, number][] = [];
  for (const code of [...characters].toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}
