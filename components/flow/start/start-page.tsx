import { AttachHint, LanguageNotice, OtherLanguages, RichText } from '@/components/article';
import { Icon, type IconName } from '@/components/icons';
import { inLanguage } from '@/components/lists';
import { SharePanel } from '@/components/share';
import { Breadcrumbs } from '@/components/site';
import { articleAddress, flowAddress, flowIdOf, slugOfFlow } from '@/lib/addresses';
import type { ArticleRecord } from '@/lib/catalog';
import { type Flow, NO_ANSWERS, questionCount } from '@/lib/flow';
import { firstAddress } from '@/lib/journey';
import { articleText, siteText } from '@/lib/text';
import { takesText } from '../flow-form';
import { mapAddress } from '../map/map-page';

interface Props {
  readonly flow: Flow;
  /** What the flow was made from; `undefined` for the finder. */
  readonly record: ArticleRecord | undefined;
}

/** What a flow solves, how much it asks, what to have ready, what becomes of the answers, and Start. */
export function StartPage({ flow, record }: Props) {
  const words = siteText().flow;
  const { solves, haveReady, attach } = flow.start;
  const written = record && inLanguage(record);
  const card = record?.form?.diagnosticCard ?? null;
  return (
    <div className="flow-layout">
      <div className="flow">
        <Breadcrumbs way={[]} current={flow.title} written={written} />
        {flow.source !== 'finder' && <p className="label mb-2">{words.kinds[flow.source]}</p>}
        <h1 {...written}>{flow.title}</h1>
        <p className="mt-3 text-lead text-soft" {...(solves === '' ? {} : written)}>
          {solves || words.solvesPlain[flow.source]}
        </p>
        {record && (
          <OtherLanguages
            languages={record.languages}
            slug={record.slug}
            addressOf={(slug) => flowAddress(flowIdOf(slug))}
          />
        )}
        {record && <LanguageNotice language={record.language} languages={record.languages} />}
        <p className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
          <a href={firstAddress(flow)} className="button button-strong" data-flow-start>
            {words.start}
          </a>
          <span className="text-soft">{countOf(flow)}</span>
        </p>
        {haveReady.length > 0 && (
          <section className="mt-10" aria-labelledby="ready">
            <h2 id="ready">{flow.source === 'form' ? words.haveReadyForm : words.haveReady}</h2>
            <ul className="mt-2 list-disc ps-5">
              {haveReady.map((thing) => (
                <li key={thing} {...written}>
                  {thing}
                </li>
              ))}
            </ul>
          </section>
        )}
        {attach !== '' && (
          <section className="mt-8" aria-labelledby="attach">
            <h2 id="attach">{words.attach}</h2>
            <AttachHint written={attach} text={articleText(siteText().language)} own={written} />
          </section>
        )}
        {card !== null && (
          <section className="notice mt-8" aria-labelledby="card">
            <h2 id="card" className="font-sans text-body font-bold" {...(card.title === '' ? {} : written)}>
              {card.title || words.check}
            </h2>
            <RichText written={card.description} text={articleText(siteText().language)} own={written} />
            <p className="label mt-1">{words.checkNotHere}</p>
          </section>
        )}
      </div>
      <StartSide flow={flow} hasArticle={record !== undefined} />
    </div>
  );
}

/** What to expect, beside the way in, and what else there is of the flow. */
function StartSide({ flow, hasArticle }: { readonly flow: Flow; readonly hasArticle: boolean }) {
  const words = siteText().flow;
  const facts: readonly (readonly [IconName, string])[] = [
    ['back', words.canChange],
    ['document', words.endsWith[flow.source]],
    ['shield', takesText(flow) ? words.privacyTyped : words.privacy],
  ];
  return (
    <aside className="flow-side">
      <section aria-labelledby="before" className="card start-facts">
        <h2 id="before" className="font-sans text-body">
          {words.before}
        </h2>
        <ul className="text-small">
          {facts.map(([icon, text]) => (
            <li key={icon}>
              <Icon name={icon} />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      </section>
      {hasArticle && flow.source !== 'finder' && (
        <ul className="flow-ways">
          <li>
            <a href={articleAddress(slugOfFlow(flow.id))}>{words.articleLink[flow.source]}</a>
          </li>
          <li>
            <a href={mapAddress(flow, NO_ANSWERS)}>{siteText().flowMap.link[flow.source]}</a>
          </li>
        </ul>
      )}
      <SharePanel address={flowAddress(flow.id)} title={flow.title} />
    </aside>
  );
}

function countOf(flow: Flow): string {
  const words = siteText().flow;
  const count = questionCount(flow);
  if (count === 0) return words.noQuestions;
  if (flow.source !== 'steps') return words.count({ count });
  const steps = flow.nodes.filter(({ kind }) => kind === 'step').length;
  return (steps === count ? words.stepCount : words.stepCountUpTo)({ count: steps });
}

/** The way into a flow, on the page of what it was made from: the one thing to do there. */
export function StartLink({ flow }: { readonly flow: Flow }) {
  return (
    <a href={firstAddress(flow)} className="button button-strong" data-flow-start>
      <Icon name={flow.source === 'form' ? 'form' : 'flow'} />
      {siteText().flow.startHere[flow.source]}
    </a>
  );
}
