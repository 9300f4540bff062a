/** The drawings of Lucide (https://lucide.dev, ISC), one module each: an SVG document as text. */
declare module 'lucide-static/dist/esm/icons/*.mjs' {
  const drawing: string;
  export default drawing;
}
