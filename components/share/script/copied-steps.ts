/** How the address of a step begins. */
const STEP_ID = /^step-(\d+)$/;

/** A step of the page: its number, and how it begins. */
export interface StepLine {
  readonly number: number;
  readonly words: string;
}

/** Longest beginning of a step that is shown in a list. */
const LONGEST_WORDS = 70;

/** The steps of the page, in order. */
export function stepLines(): readonly StepLine[] {
  return [...document.querySelectorAll('[data-body] .step')].flatMap((step) => {
    const number = stepNumber(step);
    return number === undefined ? [] : [{ number, words: beginning(step.querySelector('.prose')?.textContent ?? '') }];
  });
}

/** The number of a step; `undefined` for what only looks like one, such as a question of a form. */
export function stepNumber(step: Element): number | undefined {
  const [, number] = STEP_ID.exec(step.id) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Gives every step of a copied body its number as a list item, and leaves only the chosen ones where some are chosen. */
export function copiedSteps(body: HTMLElement, chosen: readonly number[]): HTMLElement {
  const steps = [...body.querySelectorAll('.step')];
  for (const step of steps) step.setAttribute('value', shownNumber(step));
  if (chosen.length === 0) return body;
  const list = document.createElement('ol');
  list.append(...steps.filter((step) => chosen.includes(stepNumber(step) ?? 0)));
  return list;
}

/** The number in the step's margin. */
function shownNumber(step: Element): string {
  return step.querySelector('.step-number [aria-hidden], .step-number[aria-hidden]')?.textContent?.trim() ?? '1';
}

function beginning(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_WORDS ? line : `${line.slice(0, LONGEST_WORDS - 1).trimEnd()}…`;
}
