import { answerTexts, type FlowSource, type Visit } from '@/lib/flow';
import { siteText } from '@/lib/text';

interface Props {
  readonly visits: readonly Visit[];
  readonly source: FlowSource;
}

/** The choices that led to this end. A form and steps end the same way whatever is chosen: the summary says it all. */
export function Because({ visits, source }: Props) {
  const chosen = visits.filter(({ answer }) => answer !== null && answer.chosen.length > 0);
  if (chosen.length === 0 || source === 'form' || source === 'steps') return null;
  return (
    <section className="mt-8" aria-labelledby="because">
      <h2 id="because">{siteText().flow.because}</h2>
      <ul className="mt-2 list-disc pl-5">
        {chosen.map(({ node, answer }) => (
          <li key={node.id}>
            {node.title} <strong>{answer === null ? '' : answerTexts(node, answer).join(', ')}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
