import { stepsIn, withoutPart } from '@/lib/share/links';
import { scriptLanguage, shareText } from '@/lib/text/script';
import { stepNumber } from './copied-steps';
import { announce } from './copy-text';

/** Marks what an excerpt hides and what it adds, so that both can be taken back. */
const HIDDEN = 'data-outside-excerpt';
const ADDED = 'data-excerpt';

/** What stays beside the chosen steps: notices say whether they hold at all, headings to what they belong. */
const KEPT = '.notice, h2, h3, .part-head';

/**
 * Shows only the steps that the address asks for, with a notice that says so and a way to see all. Numbers that
 * the article does not have are passed over.
 */
export function showExcerpt(): void {
  showAll();
  const body = document.querySelector('[data-body]');
  if (body === null) return;
  const asked = stepsIn(location.hash);
  const steps = [...body.querySelectorAll('.step')].filter((step) => stepNumber(step) !== undefined);
  const chosen = steps.filter((step) => asked.includes(stepNumber(step) ?? 0));
  if (chosen.length === 0 || chosen.length === steps.length) return;
  hideOthers(body, chosen);
  const words = shareText();
  const numbers = chosen.map((step) => stepNumber(step) ?? 0);
  body.before(notice(words.excerpt({ steps: stepsText(numbers), of: steps.length })));
  body.after(showAllButton());
  addEventListener('hashchange', onHashChange);
}

function stepsText(numbers: readonly number[]): string {
  const list = new Intl.ListFormat(scriptLanguage()).format(numbers.map(String));
  return shareText().steps({ count: numbers.length, numbers: list });
}

/** Takes an excerpt back. */
function showAll(): void {
  removeEventListener('hashchange', onHashChange);
  for (const added of document.querySelectorAll(`[${ADDED}]`)) added.remove();
  for (const hidden of document.querySelectorAll(`[${HIDDEN}]`)) hidden.removeAttribute(HIDDEN);
}

/** A reader who follows a link into the page wants to see where it leads. */
function onHashChange(): void {
  if (stepsIn(location.hash).length > 0) return;
  showAll();
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

/** Everything beside the way from the body down to a chosen step. */
function hideOthers(body: Element, chosen: readonly Element[]): void {
  for (const child of body.children) {
    if (chosen.includes(child) || child.matches(KEPT)) continue;
    if (chosen.some((step) => child.contains(step))) hideOthers(child, chosen);
    else child.setAttribute(HIDDEN, '');
  }
}

function notice(words: string): HTMLElement {
  const box = document.createElement('div');
  box.setAttribute(ADDED, '');
  box.setAttribute('role', 'status');
  box.className = 'notice mb-6';
  const line = document.createElement('p');
  line.textContent = words;
  box.append(line, showAllButton());
  return box;
}

function showAllButton(): HTMLElement {
  const button = document.createElement('button');
  button.setAttribute(ADDED, '');
  button.type = 'button';
  button.className = 'button mt-2 no-print';
  button.textContent = shareText().showAll;
  button.addEventListener('click', () => {
    showAll();
    history.replaceState(null, '', `${location.pathname}${location.search}${withoutPart(location.hash, 'steps')}`);
    announce(shareText().allShown);
    document.getElementById('main')?.focus({ preventScroll: true });
  });
  return button;
}
