import { blankKey, blankLabel, siteText } from '@/lib/text';
import { LONGEST_VALUE, valuesOfResourceId } from './details';

/** What the id of any resource gives values to. */
const OF_ANY_RESOURCE = valuesOfResourceId('/subscriptions/s/resourceGroups/g/providers/p/t/n');

/**
 * The panel "Fill in your details" for an article's blanks, by their names as written; nothing where it has none. It shows
 * where script runs (`script/`), which keeps the values in this tab.
 */
export function BlankPanel({ names }: { readonly names: readonly string[] }) {
  const blanks = new Map(names.map((name) => [blankKey(name), blankLabel(name)] as const));
  blanks.delete('');
  if (blanks.size === 0) return null;
  const words = siteText().blanks;
  const takesResource = blanks.size > 1 && [...blanks.keys()].some((key) => Object.hasOwn(OF_ANY_RESOURCE, key));
  const { filledIn, cleared, copied, copyFailed, fromLink, clear } = words;
  return (
    <div data-blanks={JSON.stringify({ filledIn, cleared, copied, copyFailed, fromLink, clear })}>
      <details className="fill needs-script no-print">
        <summary>{words.title}</summary>
        <p className="label mt-2">{words.help}</p>
        <div className="fill-fields">
          {takesResource && (
            <label className="col-span-full">
              <span className="fill-label">{words.resource}</span>
              <input {...FIELD} placeholder="/subscriptions/…/resourceGroups/…/providers/…" data-resource="" />
            </label>
          )}
          {[...blanks].map(([key, label]) => (
            <label key={key}>
              <span className="fill-label">{label}</span>
              <input {...FIELD} maxLength={LONGEST_VALUE} data-fills={key} />
            </label>
          ))}
        </div>
        <p className="mt-3 flex flex-wrap gap-2">
          <button type="button" className="button" data-copy-details="" disabled>
            {words.copy}
          </button>
          <button type="button" className="button" data-clear="" disabled>
            {words.clear}
          </button>
        </p>
      </details>
    </div>
  );
}

const FIELD = { className: 'field field-small', autoComplete: 'off', spellCheck: false } as const;
