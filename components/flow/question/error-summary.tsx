import type { AnswerFindings, Flow } from '@/lib/flow';
import { siteText } from '@/lib/text';
import { fieldIds } from '../field-ids';
import { problemWords } from './problem-words';

interface Props {
  readonly flow: Flow;
  readonly errors: readonly AnswerFindings[];
}

/** Every error of the page with a link to its field; it has the focus when the page opens. */
export function ErrorSummary({ flow, errors }: Props) {
  if (errors.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: whoever sent the form must be told first that it was not taken.
    <div className="error-summary" role="alert" aria-labelledby="errors" tabIndex={-1} autoFocus>
      <h2 id="errors">{siteText().flow.errors}</h2>
      <ul className="list-disc pl-5">
        {errors.flatMap(({ node, problems }) =>
          problems.map((problem) => (
            <li key={`${node.id} ${problem.kind}`}>
              <a href={`#${fieldIds(flow, node).field}`}>
                {`${problemWords(problem, node).replace(/\.$/, '')}: ${node.title}`}
              </a>
            </li>
          )),
        )}
      </ul>
    </div>
  );
}
