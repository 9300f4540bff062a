import { siteText } from '@/lib/text';
import type { BodyProps } from '../body-props';
import { addressOf, listOf, siteOf, textOf } from '../json/fields';
import { RichText } from '../json/rich-text';
import { spacedWords } from '../json/spaced-words';

/** An Advisor recommendation (FORMAT.md B.2): why, what it brings, what to do. Never its owner, streams or test data. */
export function Recommendation({ record, text }: BodyProps) {
  const { json } = record;
  const words = siteText().recommendation;
  const benefits = textOf(json, 'potentialbenefits');
  const learnMore = addressOf(json, 'learnmorelink');
  return (
    <>
      <RichText
        written={textOf(json, 'longdescription') || textOf(json, 'description')}
        text={text}
        className="prose-lead"
      />
      <dl className="facts">
        <Fact name={words.impact} value={spacedWords(textOf(json, 'recommendationimpact'))} />
        <Fact name={words.category} value={spacedWords(textOf(json, 'recommendationcategory'))} />
        <Fact name={words.offering} value={textOf(json, 'recommendationofferingname')} />
        <Fact name={words.resourceType} value={textOf(json, 'recommendationresourcetype')} />
      </dl>
      <Titled title={words.benefits} written={benefits} text={text} />
      <Actions json={json} text={text} />
      <Titled title={words.tip} written={textOf(json, 'tip')} text={text} />
      {learnMore !== '' && (
        <p>
          <a href={learnMore}>{words.learnMore}</a>
          <span className="label block">{text.opensSite(siteOf(learnMore))}</span>
        </p>
      )}
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  if (value === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Titled({
  title,
  written,
  text,
}: { readonly title: string; readonly written: string } & Pick<BodyProps, 'text'>) {
  if (written === '') return null;
  return (
    <section>
      <h2 className="mb-2">{title}</h2>
      <RichText written={written} text={text} />
    </section>
  );
}

function Actions({ json, text }: { readonly json: unknown } & Pick<BodyProps, 'text'>) {
  const actions = listOf(json, 'actions').filter((action) => textOf(action, 'description') !== '');
  if (actions.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3">{siteText().recommendation.actions}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {actions.map((action, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, whose ids may repeat.
          <li key={at} className="py-2.5">
            <Action action={action} text={text} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Action({ action, text }: { readonly action: unknown } & Pick<BodyProps, 'text'>) {
  const href = addressOf(action, 'documentlink');
  const description = textOf(action, 'description');
  if (href === '') return <RichText written={description} text={text} />;
  return (
    <>
      <a href={href}>{description}</a>
      <span className="label block">{text.opensSite(siteOf(href))}</span>
    </>
  );
}
