import { qrCode } from '@/lib/share';
import { shareText } from '@/lib/text/script';
import { make } from './make-element';

const SVG = 'http://www.w3.org/2000/svg';

/** The code of a link, and the way to give it another link. */
interface QrFigure {
  readonly element: HTMLElement;
  readonly show: (link: string) => void;
}

/** The link as a code for a phone's camera, drawn here and nowhere else; folded away until it is wanted. */
export function qrFigure(): QrFigure {
  const element = make('details', { className: 'share-part' }, make('summary', {}, shareText().qr));
  let shown = '';
  const draw = () => {
    element.querySelector(':scope > :not(summary)')?.remove();
    if (element.open) element.append(codeOf(shown));
  };
  element.addEventListener('toggle', draw);
  return {
    element,
    show: (link) => {
      shown = link;
      draw();
    },
  };
}

function codeOf(link: string): HTMLElement {
  const words = shareText();
  const code = qrCode(link);
  if (code === undefined) return make('p', { className: 'label mt-1' }, words.qrTooLong);
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('viewBox', `0 0 ${code.size} ${code.size}`);
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', words.qrFor({ link }));
  picture.setAttribute('class', 'qr');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', code.path);
  picture.append(path);
  const figure = make('figure', {}, make('figcaption', { className: 'label' }, words.qrHelp));
  figure.prepend(picture);
  return figure;
}
