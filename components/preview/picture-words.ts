import { drawableText, type Family, familiesFor } from '@/lib/fonts';
import { beginsAtRight, directionIn, siteText } from '@/lib/text';
import type { Preview } from './preview-of';

/** What stands in a picture: every text can be drawn. */
export interface PictureWords {
  /** The site's name. */
  readonly site: string;
  /** Empty for none. */
  readonly place: string;
  readonly title: Written;
  readonly facts: readonly string[];
  /** Of all but the title. */
  readonly language: string;
  /** What it is drawn with. */
  readonly families: readonly Family[];
}

/** A text in its own language. */
interface Written {
  readonly text: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * The words of a preview's picture. Words of the interface can all be drawn; where an author's title is in a script that no font
 * here has, the place takes its position, or else what the site is for.
 * @param site its name
 */
export function pictureWords(preview: Preview, site: string): PictureWords {
  const { language, preview: words } = siteText();
  const drawn = (text: string) => drawableText(text, language);
  const title = drawableText(preview.title, preview.language);
  const place = drawn(preview.place);
  const shown = {
    site: drawn(site),
    place: title === '' ? '' : place,
    title: title === '' ? written(place || words.site, language) : written(title, preview.language),
    facts: preview.facts.map(drawn),
  };
  const around = [shown.site, shown.place, ...shown.facts].join('');
  const families = [...familiesFor(around, language), ...familiesFor(shown.title.text, shown.title.language)];
  return { ...shown, language, families };
}

/** A name in Latin letters stands where its language begins, as on the page. */
function written(text: string, language: string): Written {
  return { text, language, direction: beginsAtRight(text) ? 'rtl' : directionIn(language) };
}
