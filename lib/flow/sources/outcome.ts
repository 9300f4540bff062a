import type { Ending, OutcomeNode } from '../flow';

/** An outcome with what is said of it; everything else is empty. */
export function outcome(
  said: Pick<OutcomeNode, 'id' | 'title'> & Partial<OutcomeNode> & { readonly ending: Ending },
): OutcomeNode {
  return { kind: 'outcome', when: null, edges: [], text: '', articleIds: [], documents: [], formId: '', ...said };
}

/** The ids of a flow while it is made: gives each node one of its own. */
export class FreeIds {
  readonly #taken = new Set<string>();
  /** Per wished id the last number tried behind it: all up to that one are taken. */
  readonly #lastNumbers = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    for (const id of taken) this.take(id);
  }

  /** Marks an id as given out. */
  take(id: string): void {
    this.#taken.add(id.toLowerCase());
  }

  /** An id that no other node of the flow has, in any case: the wished one, else with a number behind it. It is taken then. */
  free(wished: string): string {
    const folded = wished.toLowerCase();
    let id = wished;
    for (let number = (this.#lastNumbers.get(folded) ?? 1) + 1; this.#taken.has(id.toLowerCase()); number += 1) {
      id = `${wished}-${number}`;
      this.#lastNumbers.set(folded, number);
    }
    this.take(id);
    return id;
  }
}
