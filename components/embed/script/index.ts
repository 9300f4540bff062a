import { FRAME_HOSTS, isEmbedAddress } from '@/lib/addresses';
import { SITE } from './ask';
import { StepwiseHelp } from './stepwise-help';

const NAME = 'stepwise-help';

/** Makes `<stepwise-help>` known to the page, once; the site's own page for a frame tells the page around it. */
export function defineHelp(): void {
  if (customElements.get(NAME) !== undefined) return;
  customElements.define(NAME, StepwiseHelp);
  if (parent === window || location.origin !== SITE || !isEmbedAddress(location.pathname)) return;
  const listed = document.querySelector(`meta[name="${FRAME_HOSTS}"]`)?.getAttribute('content') ?? '';
  void import('./tell-host').then(({ tellHost }) => tellHost(listed.split(' ').filter(Boolean)));
}
