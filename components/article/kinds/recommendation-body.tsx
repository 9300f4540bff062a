import type { Recommendation, RecommendedAction } from '@/lib/format';
import { type ArticleText, blankLabel, siteText, withCommas } from '@/lib/text';
import type { ViewProps } from '../body-props';
import { spacedWords } from '../json/fields';
import { RichText } from '../json/rich-text';
import { PortalLink, portalOf, WebLink } from '../links';

/** An Advisor recommendation (FORMAT.md B.2): why, what it brings, what to do. Never its owner, streams or test data. */
export function RecommendationBody(props: ViewProps<Recommendation>) {
  const { view, text, record } = props;
  const words = siteText().recommendation;
  const says = [view.label, view.longDescription].filter(
    (each, at, all) => each !== record.name && all.indexOf(each) === at,
  );
  return (
    <>
      {view.isDisabled && <p className="notice notice-warning">{words.disabled}</p>}
      <Badges view={view} />
      {says.map((written, at) => (
        <RichText key={written} written={written} text={text} className={at === 0 ? 'prose-lead' : ''} />
      ))}
      <Facts view={view} />
      <Titled title={words.benefits} written={view.benefits} text={text} />
      <Titled title={words.savings} written={view.savings} text={text} />
      <RecommendedActions {...props} />
      <Titled title={words.tip} written={view.tip} text={text} />
      <Listed title={words.columns} items={view.columns} text={text} />
      {view.learnMore !== '' && (
        <p>
          <WebLink href={view.learnMore} name={words.learnMore} text={text} />
        </p>
      )}
    </>
  );
}

function Badges({ view }: { readonly view: Recommendation }) {
  const words = siteText().recommendation;
  const category = ofName(words.categories, view.category) ?? spacedWords(view.category);
  return (
    <p className="flex flex-wrap gap-2">
      {view.impact !== '' && (
        <span className="badge badge-strong">
          {ofName(words.impacts, view.impact) ?? words.impact({ level: spacedWords(view.impact) })}
        </span>
      )}
      {category !== '' && <span className="badge">{category}</span>}
    </p>
  );
}

/** The words for a name of the format, however its author wrote it; `undefined` for one that the format doesn't list. */
function ofName(words: Readonly<Record<string, string>>, name: string): string | undefined {
  const key = name.toLowerCase();
  return Object.hasOwn(words, key) ? words[key] : undefined;
}

function Facts({ view }: { readonly view: Recommendation }) {
  const words = siteText().recommendation;
  const facts = [
    { name: words.offering, value: view.offering },
    { name: words.resourceType, value: view.resourceType },
    { name: words.languages, value: withCommas(view.languages) },
  ].filter(({ value }) => value !== '');
  return (
    <dl className="facts">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface TitledProps {
  readonly title: string;
  readonly written: string;
  readonly text: ArticleText;
}

function Titled({ title, written, text }: TitledProps) {
  if (written === '') return null;
  return (
    <section>
      <h2 className="mb-2">{title}</h2>
      <RichText written={written} text={text} />
    </section>
  );
}

interface ListedProps {
  readonly title: string;
  readonly items: readonly string[];
  readonly text: ArticleText;
}

function Listed({ title, items, text }: ListedProps) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2 className="mb-2">{title}</h2>
      <ul className="list-disc ps-5">
        {[...new Set(items)].map((item) => (
          <li key={item}>
            <RichText written={item} text={text} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type Props = ViewProps<Recommendation>;

/** What to do about a recommendation: documents, pages of the portal, each with the condition under which it helps. */
function RecommendedActions(props: Props) {
  const { actions, remediation } = props.view;
  const told = actions.filter(({ description, documentLink }) => description !== '' || documentLink !== '');
  const words = siteText().recommendation;
  return (
    <>
      {told.length > 0 && (
        <section>
          <h2 className="mb-3">{words.actions}</h2>
          <ul className="divide-y divide-line border-y border-line">
            {told.map((action, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, whose texts may repeat.
              <li key={at} className="py-2.5">
                <Action {...props} action={action} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {remediation.length > 0 && (
        <section>
          <h2 className="mb-2">{words.remediation}</h2>
          {remediation.map(({ link, implication }) => (
            <div key={`${link} ${implication}`} className="py-1">
              <RichText written={implication} text={props.text} />
              {link !== '' && <WebLink href={link} name={link} text={props.text} />}
            </div>
          ))}
        </section>
      )}
    </>
  );
}

function Action({ action, text, record, clouds }: Props & { readonly action: RecommendedAction }) {
  const { description, documentLink, blade, condition } = action;
  return (
    <>
      {documentLink !== '' && <WebLink href={documentLink} name={description || documentLink} text={text} />}
      {documentLink === '' && blade !== '' && (
        <PortalLink {...action} name={description} portal={portalOf(record.clouds, clouds)} text={text} />
      )}
      {documentLink === '' && blade === '' && <RichText written={description} text={text} />}
      {condition !== null && <p className="text-small text-soft italic">{conditionInWords(condition)}</p>}
    </>
  );
}

function conditionInWords({ name, isEqual, literal }: NonNullable<RecommendedAction['condition']>): string {
  const words = siteText().recommendation;
  const label = blankLabel(name);
  const inText = /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
  return (isEqual ? words.onlyWhere : words.onlyWhereNot)({ name: inText, value: literal });
}
