import { Icon } from '@/components/icons';
import { ENGINEER_ADDRESS, LOOKUP_FORM } from '@/lib/addresses';
import { pageInLanguage, postedFields, requestedPage } from '@/lib/request';
import { LANGUAGES, languageTags, siteText } from '@/lib/text';

/**
 * The page in the other languages of the interface, with the same answers; folded, for there are many. Links, so that it works without
 * script, which only lets the fragment go along (`script/`). IDs that were looked up are in no address: there, buttons send them again.
 */
export function LanguageMenu() {
  const words = siteText();
  const pages = languageTags().map((tag) => ({ tag, address: pageInLanguage(tag) }));
  const isOfForm = postedFields() !== undefined && requestedPage().address === ENGINEER_ADDRESS;
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
          {pages.map(({ tag, address }) => {
            const current = tag === words.language ? 'true' : undefined;
            return isOfForm ? (
              <button
                key={tag}
                type="submit"
                form={LOOKUP_FORM}
                formAction={address}
                className="link-button"
                data-language={tag}
                lang={tag}
                aria-current={current}
              >
                {LANGUAGES[tag]}
              </button>
            ) : (
              <a key={tag} hrefLang={tag} lang={tag} href={address} aria-current={current}>
                {LANGUAGES[tag]}
              </a>
            );
          })}
        </div>
      </details>
    </nav>
  );
}
