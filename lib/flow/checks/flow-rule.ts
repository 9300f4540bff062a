import type { Severity } from '@/lib/format';
import type { FlowFinding, JsonPath } from '../sources/compiled-flow';

/** What a rule says about itself; `meaning` is one line for the docs and for SARIF. */
export interface FlowRuleAbout {
  readonly code: string;
  readonly severity: Severity;
  readonly meaning: string;
}

/** What is said of one finding; `severity` where it differs from the rule's. */
interface Words {
  readonly message: string;
  readonly fix: string;
  readonly severity?: Severity;
}

/** One rule: `at` words a finding for a place of the JSON body. */
export interface FlowRule<Facts extends readonly unknown[]> extends FlowRuleAbout {
  readonly at: (place: { readonly path: JsonPath; readonly offset?: number }, ...facts: Facts) => FlowFinding;
}

/**
 * A rule from its code, severity, meaning and the words for one finding. Each stands in a file of its own under `rules/`,
 * with a bad and a good example in its doc comment.
 */
export function defineFlowRule<Facts extends readonly unknown[]>(
  about: FlowRuleAbout,
  words: (...facts: Facts) => Words,
): FlowRule<Facts> {
  const { code, severity } = about;
  return {
    ...about,
    at: ({ path, offset = 0 }, ...facts) => wordedLate({ code, severity, path, offset }, () => words(...facts)),
  };
}

/** A finding that is worded when it is read: of a flood of one kind few are, and looking for near names takes its time. */
function wordedLate(place: Omit<FlowFinding, 'message' | 'fix'>, words: () => Words): FlowFinding {
  let said: Words | undefined;
  const read = (): Words => {
    said ??= words();
    return said;
  };
  return {
    ...place,
    get severity() {
      return read().severity ?? place.severity;
    },
    get message() {
      return read().message;
    },
    get fix() {
      return read().fix;
    },
  };
}
