import type { Recommendation } from '@/lib/format';
import { type ArticleText, siteText } from '@/lib/text';
import type { ViewProps } from '../../body-props';
import { RichText } from '../../json/rich-text';
import { spacedWords } from '../../json/spaced-words';
import { WebLink } from '../../web-link';
import { RecommendedActions } from './recommended-actions';

/** An Advisor recommendation (FORMAT.md B.2): why, what it brings, what to do. Never its owner, streams or test data. */
export function RecommendationBody(props: ViewProps<Recommendation>) {
  const { view, text, record } = props;
  const words = siteText().recommendation;
  const says = [view.label, view.longDescription].filter(
    (each, at, all) => each !== record.name && all.indexOf(each) === at,
  );
  return (
    <>
      {view.isDisabled && <p className="notice">{words.disabled}</p>}
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
  const category = spacedWords(view.category);
  return (
    <p className="flex flex-wrap gap-2">
      {view.impact !== '' && <span className="badge badge-strong">{words.impact(spacedWords(view.impact))}</span>}
      {category !== '' && <span className="badge">{category}</span>}
    </p>
  );
}

function Facts({ view }: { readonly view: Recommendation }) {
  const words = siteText().recommendation;
  const facts = [
    { name: words.offering, value: view.offering },
    { name: words.resourceType, value: view.resourceType },
    { name: words.languages, value: view.languages.join(', ') },
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
      <ul className="list-disc pl-5">
        {[...new Set(items)].map((item) => (
          <li key={item}>
            <RichText written={item} text={text} />
          </li>
        ))}
      </ul>
    </section>
  );
}
