import { Icon } from '@/components/icons';
import { SEARCH_FIELDS } from '@/lib/addresses';
import { pluralForms, siteText } from '@/lib/text';

interface Props {
  readonly id: string;
  readonly query?: string;
  /** `large` shows the label and is the main thing of its page; `small` stands in the header. */
  readonly size: 'large' | 'small';
}

/** The search box: a plain form, so that it works without script; `script/` adds suggestions. */
export function SearchForm({ id, query = '', size }: Props) {
  const words = siteText().search;
  const { suggestions, notSuggested } = words;
  const suggested = pluralForms(words.suggested, siteText().language);
  const large = size === 'large';
  return (
    <search>
      <form action="/search" className="flex flex-col gap-1.5">
        <label htmlFor={id} className={large ? 'label' : 'sr-only'}>
          {large ? words.hint : words.label}
        </label>
        <div className="flex gap-2">
          <div className="search-box">
            <input
              id={id}
              type="search"
              name={SEARCH_FIELDS.q}
              defaultValue={query}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              enterKeyHint="search"
              aria-keyshortcuts="/ Control+K Meta+K"
              {...(large ? {} : { placeholder: words.short })}
              data-suggest={JSON.stringify({ suggestions, suggested, notSuggested })}
              className={`field ${large ? '' : 'field-small'}`}
            />
          </div>
          <button type="submit" className={large ? 'button button-strong' : 'button search-go'}>
            {large ? (
              words.button
            ) : (
              <>
                <Icon name="search" />
                <span className="sr-only">{words.button}</span>
              </>
            )}
          </button>
        </div>
      </form>
    </search>
  );
}
