import type { StudioLook } from '@/lib/studio';
import { ask } from './ask';

/** How long after one look the next may begin while someone types at cards, in ms. */
const GAP_MS = 500;

/** What looks are about, and who is told of them. */
interface Looked {
  readonly path: string;
  readonly text: () => string;
  /** Whether it’s changed at cards, which show each change themselves. */
  readonly hasCards: boolean;
  /** @param isCurrent whether the text is still the one that was looked at */
  readonly onLook: (look: StudioLook, isCurrent: boolean) => void;
  readonly onProblem: (error: unknown) => void;
}

/** Asks what a text is like while it is typed: one question at a time, and one more where it changed meanwhile. */
export class TextLooks {
  readonly #looked: Looked;
  #isLooking = false;
  #isDue = false;
  #isPause = false;
  #began = Number.NEGATIVE_INFINITY;
  /** The text that the last answer was about, if nothing was left to a pause. */
  #settled: string | undefined;

  constructor(looked: Looked) {
    this.#looked = looked;
  }

  /** Looks at what was typed, unless the last look began too short a time ago: then `paused` does. */
  typed(): void {
    const gap = this.#looked.hasCards ? GAP_MS : 0;
    if (performance.now() - this.#began >= gap) void this.look(false);
  }

  /** Looks once nobody types, unless that was done already. */
  paused(): void {
    if (this.#isLooking || this.#settled !== this.#looked.text()) void this.look(true);
  }

  /** @param isPause whether there is time for what depends on other files */
  async look(isPause: boolean): Promise<StudioLook | undefined> {
    if (this.#isLooking) {
      this.#isDue = true;
      this.#isPause ||= isPause;
      return undefined;
    }
    const { path, text: textOf, onLook, onProblem } = this.#looked;
    this.#isLooking = true;
    this.#began = performance.now();
    const text = textOf();
    try {
      const look = await ask<StudioLook>('look', { path, text, isPause });
      this.#settled = look.isSettled ? text : undefined;
      onLook(look, text === textOf());
      return look;
    } catch (error) {
      onProblem(error);
      return undefined;
    } finally {
      this.#isLooking = false;
      if (this.#isDue) this.#lookAgain();
    }
  }

  #lookAgain(): void {
    const isPause = this.#isPause;
    [this.#isDue, this.#isPause] = [false, false];
    void this.look(isPause);
  }
}
