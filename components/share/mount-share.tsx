import { createRoot } from 'react-dom/client';
import { ShareActions } from './share-actions.client';

/** Puts the ways to share in the place of the plain link, once; the panel may have come by any way, also with a fetched page. */
export function mountShare(panel: HTMLElement): void {
  const plain = panel.querySelector<HTMLElement>('[data-share-plain]');
  const { share, shareTitle } = panel.dataset;
  if (plain === null || plain.hidden || share === undefined) return;
  plain.hidden = true;
  const place = document.createElement('div');
  place.className = 'share-ways';
  plain.after(place);
  createRoot(place).render(<ShareActions address={share} title={shareTitle ?? document.title} />);
}
