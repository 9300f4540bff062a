import type { Visit } from './walk-flow';

/**
 * Whether a reader cannot be past this question without its answer: a required choice. Typed text does not travel in an
 * address, so its absence there proves nothing.
 */
export function isGate({ node, answer }: Visit): boolean {
  return answer === null && node.isRequired && !node.takesText && node.options.length > 0;
}
