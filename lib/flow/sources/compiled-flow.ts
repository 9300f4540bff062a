import type { Severity } from '@/lib/format';
import type { Flow } from '../flow';

/** A path into a JSON body: keys in any case, and indexes. */
export type JsonPath = readonly (string | number)[];

/** A finding about a flow before its place is known in lines. */
export interface FlowFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
  /** Where in the JSON body it is about. */
  readonly path: JsonPath;
  /** Inside the text at `path`: UTF-16 units from its beginning. */
  readonly offset: number;
}

/** A flow with what compiling it found. */
export interface CompiledFlow {
  readonly flow: Flow;
  readonly findings: readonly FlowFinding[];
}
