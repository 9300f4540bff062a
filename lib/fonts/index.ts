/**
 * The fonts that pictures are drawn with, which characters they can draw, and the renderer that has them.
 * Goal: pictures need no network, show no empty boxes, and write each language the way it is written, from right to left too.
 * The files are in `fonts/`, each with its license. One more script is one row in `families.ts`.
 * Not here: the fonts of pages (the reader's own), what a picture shows.
 *
 * @example
 * const title = drawableText('Restore a server 🙂', 'en'); // 'Restore a server'
 * await drawPicture(node, { families: familiesFor(title, 'en'), width: 1200, height: 630 }); // a PNG
 */

export { drawPicture } from './draw-picture';
export { drawableText } from './drawable-text';
export { type Family, familiesFor, fontStack, type Latin } from './families';
export { charactersOf } from './woff-characters';
