/**
 * The fonts that pictures are drawn with, and which characters they can draw.
 * Goal: pictures need no network and show no empty boxes. The files are in `fonts/`, each with its licence.
 * Not here: the fonts of pages (the reader's own), drawing.
 *
 * @example
 * drawableText('Restore a server 🙂'); // 'Restore a server'
 */
export { drawableText, type PictureFont, pictureFonts } from './picture-fonts';
export { charactersOf } from './woff-characters';
