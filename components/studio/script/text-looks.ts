import type { StudioLook } from '@/lib/studio';
import { ask } from './ask';

/** What looks are about, and who is told of them. */
interface Looked {
  readonly path: string;
  readonly text: () => string;
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

  constructor(looked: Looked) {
    this.#looked = looked;
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
    const text = textOf();
    try {
      const look = await ask<StudioLook>('look', { path, text, isPause });
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
