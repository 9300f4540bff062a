import { Sentence } from '@/components/words';
import { OPERATIONS, type Operation, operationEntry } from '@/lib/api';
import { API_PREFIX, REPRESENTATIONS } from '@/lib/api/http';
import { labeled, siteText, withCommas } from '@/lib/text';

/** `/api`: every operation with its parameters and answers, from the same rows that answer requests. */
export function ApiReference() {
  const words = siteText().api;
  return (
    <div className="max-w-measure pt-6 sm:pt-12">
      <h1>{words.title}</h1>
      <p className="mt-3 text-lead text-soft">{words.intro}</p>
      <div className="prose mt-6">
        <p>
          <Sentence message={(address) => words.base({ address })}>
            <code>{API_PREFIX}</code>
          </Sentence>{' '}
          <a href={`${API_PREFIX}/openapi.json`}>{words.document}</a>
        </p>
        <p>{words.rules}</p>
        <ul>
          {OPERATIONS.map(({ id, method, path, summary }) => (
            <li key={id}>
              <a href={`#${id}`}>{summary}</a> <code>{`${method} ${path}`}</code>
            </li>
          ))}
        </ul>
        {OPERATIONS.map((operation) => (
          <OperationPart key={operation.id} operation={operation} />
        ))}
      </div>
    </div>
  );
}

/** A text of the OpenAPI document, which is Markdown: what is in backticks is code. */
function Words({ text }: { readonly text: string }) {
  return [...text.matchAll(/`([^`]+)`|[^`]+/g)].map(({ 0: part, 1: code, index: offset }) =>
    code === undefined ? part : <code key={offset}>{code}</code>,
  );
}

function OperationPart({ operation }: { readonly operation: Operation }) {
  const { id, method, path, summary, description, body, representations } = operation;
  const words = siteText().api;
  const { parameters, responses } = operationEntry(operation);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{summary}</h2>
      <p>
        <code>{`${method} ${API_PREFIX}${path}`}</code>
      </p>
      {description !== '' && (
        <p>
          <Words text={description} />
        </p>
      )}
      {parameters.length > 0 && (
        <>
          <h3>{words.parameters}</h3>
          <ul>
            {parameters.map(({ name, required, description: meaning }) => (
              <li key={name}>
                <code>{name}</code>
                {required && ` (${words.needed})`} <Words text={meaning} />
              </li>
            ))}
          </ul>
        </>
      )}
      {body !== undefined && (
        <>
          <h3>{words.body}</h3>
          <p>{words.bodyIs}</p>
        </>
      )}
      <h3>{words.answers}</h3>
      <ul>
        {Object.entries(responses).map(([status, { description: meaning }]) => (
          <li key={status}>
            <code>{status}</code> <Words text={meaning} />
          </li>
        ))}
      </ul>
      {representations.length > 1 && (
        <p>{labeled(words.formats, withCommas(representations.map((each) => REPRESENTATIONS[each])))}</p>
      )}
    </section>
  );
}
