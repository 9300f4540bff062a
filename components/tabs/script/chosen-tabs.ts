import { SCRIPT_FIELDS } from '@/lib/addresses';

const KEY = 'stepwise-tabs';

/** Choices that are remembered; an older one gives way. */
const MOST = 20;

/** Ids of tabs that the reader chose, or that the link names, the latest first. */
let chosen: readonly string[] = [];

/** Ids of chosen tabs, the latest first. */
export function chosenTabs(): readonly string[] {
  return chosen;
}

/** Takes up the choices that the address and this browser tab hold. */
export function readChosen(): void {
  const named = new URLSearchParams(location.search).get(SCRIPT_FIELDS.tabs)?.toLowerCase().split(',') ?? [];
  remember([...named.filter(Boolean), ...keptTabs()]);
}

/** Puts ids in front of all others, for this page and the later ones of this browser tab. */
export function remember(ids: readonly string[]): void {
  chosen = [...new Set([...ids, ...chosen])].slice(0, MOST);
  if (chosen.length === 0) return;
  try {
    sessionStorage.setItem(KEY, JSON.stringify(chosen));
  } catch {
    // Storage may be switched off; a choice then lasts as long as the page.
  }
}

function keptTabs(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
