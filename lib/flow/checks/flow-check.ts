import type { FlowFinding } from '../sources/compiled-flow';
import type { FlowFacts } from './flow-facts';

/** Looks a flow through for one kind of slip. */
export type FlowCheck = (facts: FlowFacts) => readonly FlowFinding[];
