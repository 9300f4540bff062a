import { pageInLanguage } from '@/lib/request';
import { LANGUAGES, languageTags, siteText } from '@/lib/text';

/** The page in the other languages of the interface, with the same answers; the fragment goes along where script runs (`script/`). */
export function LanguageMenu() {
  const words = siteText();
  const others = languageTags().map((tag) => ({ tag, address: pageInLanguage(tag) }));
  if (others.some(({ address }) => address === undefined)) return null;
  return (
    <nav aria-label={words.site.languages} className="flex flex-wrap gap-x-5 gap-y-1" data-languages="">
      {others.map(({ tag, address }) => (
        <a
          key={tag}
          hrefLang={tag}
          lang={tag}
          href={address}
          aria-current={tag === words.language ? 'true' : undefined}
        >
          {LANGUAGES[tag]}
        </a>
      ))}
    </nav>
  );
}
