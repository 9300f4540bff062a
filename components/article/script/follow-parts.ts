/** The band of the window in which a part counts as read: from a fifth of its height to a quarter. */
const BAND = '-20% 0px -75% 0px';

/** Marks the part of the article that is read now in the list beside it. */
export function followParts(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.article-grid .rail a[href^="#"]')];
  if (links.length === 0) return;
  const linkOf = new Map<Element, HTMLAnchorElement>();
  for (const link of links) {
    const part = document.getElementById(decodeURIComponent(link.hash.slice(1)))?.closest('section');
    if (part) linkOf.set(part, link);
  }
  const observer = new IntersectionObserver(
    (entries) => {
      const entered = entries.findLast(({ isIntersecting }) => isIntersecting);
      if (entered === undefined) return;
      for (const [part, link] of linkOf) {
        if (part === entered.target) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    },
    { rootMargin: BAND },
  );
  for (const part of linkOf.keys()) observer.observe(part);
}
