import { OUTSIDE_RULES } from '@/lib/compile/rules';
import type { Diagnostic } from '@/lib/format';
import type { PageState } from './check-page';
import type { OutsideLink } from './outside-links';
import { placeIn } from './page-places';

/** What is wrong with a link, by the state of its page; none where all is well. */
export function findingsOf(link: OutsideLink, state: PageState): readonly Diagnostic[] {
  const { address, place } = link;
  switch (state.kind) {
    case 'alive': {
      const fragment = placeIn(address);
      const isMissing = state.missing.includes(fragment);
      const better = betterAddress(link, state);
      const rule = state.why === 'locale' ? OUTSIDE_RULES.outsideLocale : OUTSIDE_RULES.outsideMoved;
      return [
        ...(better === undefined ? [] : [rule.at(place, address, better)]),
        ...(isMissing ? [OUTSIDE_RULES.outsideAnchor.at(place, address.replace(/#.*$/s, ''), fragment)] : []),
      ];
    }
    case 'gone':
      return [OUTSIDE_RULES.outsideGone.at(place, address, state.why)];
    case 'unknownHost':
      return [OUTSIDE_RULES.outsideUnknownHost.at(place, address, new URL(address).host)];
    case 'signIn':
      return [OUTSIDE_RULES.outsideSignIn.at(place, address, state.why)];
    case 'notAsked':
      return [OUTSIDE_RULES.outsideNotAsked.at(place, address, state.why)];
    case 'failing':
      return [OUTSIDE_RULES.outsideFailing.at(place, address, state.reason)];
  }
}

/** The address to write instead, with the link’s own place of the page; `undefined` where the link is well as it is. */
export function betterAddress({ address }: OutsideLink, state: PageState): string | undefined {
  if (state.kind !== 'alive' || state.better === undefined) return undefined;
  return `${state.better}${new URL(address).hash}`;
}
