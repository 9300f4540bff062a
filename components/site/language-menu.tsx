import { Icon } from '@/components/icons';
import { pageInLanguage } from '@/lib/request';
import { LANGUAGES, languageTags, siteText } from '@/lib/text';

/**
 * The page in the other languages of the interface, with the same answers; folded, for there are many. Links, so that it works without
 * script, which only lets the fragment go along (`script/`).
 */
export function LanguageMenu() {
  const words = siteText();
  const pages = languageTags().map((tag) => ({ tag, address: pageInLanguage(tag) }));
  const shown = pages.find(({ tag }) => tag === words.language);
  if (shown === undefined || pages.some(({ address }) => address === undefined)) return null;
  return (
    <nav aria-label={words.site.languages} className="languages" data-languages="">
      <details>
        <summary>
          <Icon name="globe" />
          {LANGUAGES[shown.tag]}
        </summary>
        <div>
          {pages.map(({ tag, address }) => (
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
        </div>
      </details>
    </nav>
  );
}
