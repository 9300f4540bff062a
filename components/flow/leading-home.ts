import { articleAddress } from '@/lib/addresses';
import type { Pieces } from '@/lib/markdown';

/** A link into the page that it is on. */
const INTO_PAGE = /(<a\b[^>]*\bhref=")#([^"]+)"/g;

/**
 * HTML of an article for a page of a flow: a link to another part of the article leads to the article, unless that part is here.
 * @param here all HTML of the article that the page shows
 */
export function leadingHome(html: string, slug: string, here = html): string {
  return html.replace(INTO_PAGE, (link, before: string, id: string) =>
    here.includes(`id="${id}"`) ? link : `${before}${articleAddress(slug)}#${id}"`,
  );
}

/** The same for all parts of an article. Sections are not counted as here: a page of a flow shows them without their fragments, if at all. */
export function piecesLeadingHome(pieces: Pieces, slug: string): Pieces {
  const { findingHtml, introHtml, stepsIntroHtml, steps, stepsOutroHtml, documentsHtml, sections } = pieces;
  const own = [findingHtml, introHtml, stepsIntroHtml, stepsOutroHtml, documentsHtml];
  const shownSteps = steps.map(({ id, html }) => `id="${id}" ${html}`);
  const here = [...own, ...shownSteps].join('');
  const home = (html: string) => leadingHome(html, slug, here);
  return {
    ...pieces,
    findingHtml: home(findingHtml),
    introHtml: home(introHtml),
    stepsIntroHtml: home(stepsIntroHtml),
    steps: steps.map((step) => ({ ...step, html: home(step.html) })),
    stepsOutroHtml: home(stepsOutroHtml),
    documentsHtml: home(documentsHtml),
    sections: sections.map((section) => ({ ...section, html: home(section.html) })),
  };
}
