/** What a style sheet says about a drawing; a file has no sheet, so each shape carries its own. */
const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
];

/** Pixels of the picture for one of the drawing, and the most on a side that browsers still draw. */
const SHARPNESS = 2;
const LONGEST_SIDE = 8000;

/** Hands the drawing over as a file, as it looks now: its colors are those of the theme. */
export async function saveDrawing(drawing: SVGSVGElement, format: 'svg' | 'png'): Promise<void> {
  const svg = new XMLSerializer().serializeToString(withOwnStyles(drawing));
  const file = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pictureOf(svg, drawing);
  if (file === null) return;
  const link = document.createElement('a');
  link.download = `${drawing.dataset.file ?? 'map'}.${format}`;
  link.href = URL.createObjectURL(file);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function withOwnStyles(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const shapes = [...drawing.querySelectorAll('*')];
  [...copy.querySelectorAll('*')].forEach((shape, at) => {
    const original = shapes[at];
    if (original === undefined) return;
    const style = getComputedStyle(original);
    for (const name of STYLES) shape.setAttribute(name, style.getPropertyValue(name));
    for (const name of ['class', 'href', 'data-way']) shape.removeAttribute(name);
  });
  for (const name of ['class', 'style', 'data-file']) copy.removeAttribute(name);
  copy.prepend(paper(drawing));
  return copy;
}

/** A file may be looked at on any color. */
function paper(drawing: SVGSVGElement): SVGElement {
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const sheet = drawing.closest('.map-scroll') ?? drawing;
  rect.setAttribute('width', '100%');
  rect.setAttribute('height', '100%');
  rect.setAttribute('fill', getComputedStyle(sheet).backgroundColor);
  return rect;
}

async function pictureOf(svg: string, drawing: SVGSVGElement): Promise<Blob | null> {
  const { width, height } = drawing.viewBox.baseVal;
  const scale = Math.min(SHARPNESS, LONGEST_SIDE / Math.max(width, height));
  const image = new Image();
  // The site's policy takes pictures from its own addresses and from data, not from blobs.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
