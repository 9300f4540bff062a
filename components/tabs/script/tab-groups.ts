import { chosenTabs } from './chosen-tabs';

/** Blocks that have a list of tabs. */
const GROUPS = '.tabs:has(> .tab-list)';

let lastId = 0;

/** Gives every group of tabs on the page its roles, and shows in each what was chosen. Again after a part of the page was replaced. */
export function readyTabs(): void {
  for (const group of groups()) if (group.dataset.ready === undefined) ready(group);
  showChosen();
}

/** Shows in each group of the page the alternatives of its tab that was chosen last, else those of its first. */
export function showChosen(): void {
  const all = groups().map((group) => ({ group, tab: chosenIn(group) }));
  const shown = new Set(all.flatMap(({ tab }) => idsOf(tab)));
  for (const { group, tab } of all) show(group, tab, shown);
}

/** The chosen ids that decide what the page shows, in the order of its groups, each once. */
export function decidingTabs(): readonly string[] {
  const ids = groups().flatMap((group) => {
    const own = tabsOf(group).flatMap(idsOf);
    return chosenTabs().find((id) => own.includes(id)) ?? [];
  });
  return [...new Set(ids)];
}

/** The tabs of a group. */
export function tabsOf(group: Element): readonly HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>(':scope > .tab-list > [role=tab]')];
}

/** `a+b` answers to both. */
export function idsOf(tab: HTMLElement | undefined): readonly string[] {
  return tab?.dataset.tab?.split('+') ?? [];
}

/** The tabs of its group that show an alternative. */
export function tabsShowing(panel: HTMLElement): readonly HTMLElement[] {
  const ids = panel.dataset.tab?.split(' ') ?? [];
  const group = panel.parentElement;
  return group === null ? [] : tabsOf(group).filter(({ dataset }) => ids.includes(dataset.tab ?? ''));
}

function groups(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(GROUPS)];
}

function panelsOf(group: Element): readonly HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>(':scope > .alternative')];
}

function ready(group: HTMLElement): void {
  group.dataset.ready = '';
  for (const tab of tabsOf(group)) tab.id = `tab-${++lastId}`;
  for (const panel of panelsOf(group)) {
    const tabs = tabsShowing(panel);
    panel.id ||= `tabpanel-${++lastId}`;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tabs.map(({ id }) => id).join(' '));
    for (const tab of tabs)
      tab.setAttribute('aria-controls', `${tab.getAttribute('aria-controls') ?? ''} ${panel.id}`.trim());
  }
}

function chosenIn(group: Element): HTMLElement | undefined {
  const tabs = tabsOf(group);
  for (const id of chosenTabs()) {
    const tab = tabs.find((each) => idsOf(each).includes(id));
    if (tab !== undefined) return tab;
  }
  return tabs[0];
}

function show(group: HTMLElement, chosen: HTMLElement | undefined, shown: ReadonlySet<string>): void {
  for (const tab of tabsOf(group)) {
    tab.setAttribute('aria-selected', String(tab === chosen));
    tab.tabIndex = tab === chosen ? 0 : -1;
  }
  const own = panelsOf(group).filter((panel) => chosen !== undefined && tabsShowing(panel).includes(chosen));
  const fitting = own.filter(({ dataset }) => dataset.when === undefined || shown.has(dataset.when));
  for (const panel of panelsOf(group)) {
    // Searching in the page finds what is closed this way, and opens it.
    if ((fitting.length > 0 ? fitting : own).includes(panel)) panel.removeAttribute('hidden');
    else panel.setAttribute('hidden', 'until-found');
  }
}
