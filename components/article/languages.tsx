import { ownWords } from '@/components/lists';
import { isReadAs, type Translation } from '@/lib/catalog';
import { addressInOwnLanguage, preferredLanguages } from '@/lib/request';
import { languageName, siteText } from '@/lib/text';

interface Props {
  /** The article in all its languages, and which of them the page shows. */
  readonly languages: readonly Translation[];
  readonly slug: string;
  /** Where one of them is read, by its slug. */
  readonly addressOf: (slug: string) => string;
}

/** The same page in other languages, each by its own name; `null` where there is none. */
export function OtherLanguages({ languages, slug, addressOf }: Props) {
  const others = languages.filter((each) => each.slug !== slug);
  if (others.length === 0) return null;
  return (
    <ul
      aria-label={siteText().article.otherLanguages}
      className="no-print mt-3 flex flex-wrap gap-x-5 gap-y-1 text-small"
    >
      {others.map(({ language, slug: other }) => {
        const name = nameInItself(language);
        return (
          <li key={other}>
            <a
              href={addressInOwnLanguage(addressOf(other), language)}
              hrefLang={language}
              {...ownWords({ language }, name)}
            >
              {name}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** Says that the article isn't there in the reader's language, and in which it is; `null` where it is there. */
export function LanguageNotice({
  language,
  languages,
}: {
  readonly language: string;
  readonly languages: readonly Translation[];
}) {
  const [wanted = language] = preferredLanguages();
  if ([{ language }, ...languages].some((each) => isReadAs(each.language, wanted))) return null;
  return (
    <p className="notice mt-5">
      {siteText().article.notInLanguage({ wanted: languageName(wanted), language: languageName(language) })}
    </p>
  );
}

function nameInItself(tag: string): string {
  try {
    return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
