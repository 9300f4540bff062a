import { answerTexts, type Trail } from '@/lib/flow';
import { siteText } from '@/lib/text';
import { AnswerLines } from './your-answers';

/** Answers whose questions another answer has made pointless: named, kept while the reader answers, and left out of all that leaves. */
export function NoLongerAsked({ kept }: { readonly kept: Trail['kept'] }) {
  if (kept.length === 0) return null;
  const words = siteText().flow;
  return (
    <section className="your-answers text-soft no-print" aria-labelledby="no-longer">
      <h2 id="no-longer" className="font-sans text-body">
        {words.noLonger}
      </h2>
      <p className="label">{words.noLongerHelp}</p>
      <dl className="answers">
        {kept.map(({ node, answer }) => (
          <div key={node.id}>
            <dt>{node.title}</dt>
            <dd>
              <AnswerLines lines={answerTexts(node, answer)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
