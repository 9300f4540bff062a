/**
 * What checking the conditions of one flow may cost, in steps: an answer put beside others, a comparison looked at. All
 * checks of a file draw on one budget, so that its size alone bounds their time; what is left untried counts as possible,
 * so that no finding is false.
 */
export class Budget {
  #left: number;
  #isCut = false;

  constructor(steps: number) {
    this.#left = steps;
  }

  /** Whether something was not tried for what it would have cost. */
  get isCut(): boolean {
    return this.#isCut;
  }

  /** Steps that are left. */
  get left(): number {
    return this.#left;
  }

  /** Takes so many steps; `false` where there are not enough. */
  spend(steps: number): boolean {
    if (steps >= this.#left) return this.refuse();
    this.#left -= steps;
    return true;
  }

  /** Leaves something untried that would cost more than one question is worth; always `false`. */
  refuse(): false {
    this.#isCut = true;
    return false;
  }
}
