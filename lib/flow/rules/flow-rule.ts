import type { Finding, JsonPath, RuleRow } from '@/lib/format';
import { worded } from '@/lib/format/values';

/** A finding about a flow before its place is known in lines. */
export interface FlowFinding extends Omit<Finding, 'offset'> {
  /** Where in the JSON body it is about. */
  readonly path: JsonPath;
  /** Inside the text at `path`: UTF-16 units from its beginning. */
  readonly offset: number;
}

/** Where a finding is: a path of the JSON body, and perhaps an offset inside the text there. */
export interface FlowPlace {
  readonly path: JsonPath;
  readonly offset?: number;
}

/** One rule about flows: `at` gives the finding for a place of the JSON body. */
export interface FlowRule<Facts extends readonly unknown[] = readonly never[]> extends RuleRow<Facts> {
  readonly at: (place: FlowPlace, ...facts: Facts) => FlowFinding;
}

/**
 * Makes a rule of its row. Its findings are worded when they are read: of a flood of one kind few are, and looking for near
 * names takes its time.
 */
export function defineFlowRule<Facts extends readonly unknown[]>(row: RuleRow<Facts>): FlowRule<Facts> {
  return { ...row, at: ({ path, offset = 0 }, ...facts) => wordedLate(row, { path, offset }, facts) };
}

function wordedLate<Facts extends readonly unknown[]>(
  row: RuleRow<Facts>,
  place: Pick<FlowFinding, 'path' | 'offset'>,
  facts: Facts,
): FlowFinding {
  let said: Omit<Finding, 'offset'> | undefined;
  const read = () => {
    said ??= worded(row, facts);
    return said;
  };
  return {
    ...place,
    code: row.code,
    get severity() {
      return read().severity;
    },
    get message() {
      return read().message;
    },
    get fix() {
      return read().fix;
    },
    get edit() {
      return read().edit;
    },
  };
}
