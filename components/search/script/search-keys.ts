const BOXES = 'input[data-suggest]';

/**
 * `/` anywhere but in a field, and Ctrl or ⌘ with K anywhere, put the cursor into the page's first search box. The script
 * of its suggestions is fetched when it first has the focus.
 */
export function startSearchKeys(): void {
  document.addEventListener('keydown', onKey);
  document.addEventListener('focusin', ({ target }) => void suggestIn(target));
  // A reader may be in the box before this script runs.
  void suggestIn(document.activeElement);
}

async function suggestIn(target: EventTarget | null): Promise<void> {
  if (!(target instanceof HTMLInputElement) || !target.matches(BOXES)) return;
  const words = target.dataset.suggest ?? '';
  delete target.dataset.suggest;
  const { suggestIn: suggest } = await import('./combobox');
  suggest(target, words);
}

function onKey(event: KeyboardEvent): void {
  const withK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isField(event.target);
  const box = document.querySelector<HTMLInputElement>('main input[type=search][name=q], input[type=search][name=q]');
  if (event.isComposing || !(withK || slash) || box === null) return;
  event.preventDefault();
  box.focus();
  box.select();
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  );
}
