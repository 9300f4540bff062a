import { followParts, startDoneSteps } from '@/components/article/script';
import { startEngineerSwitch, startRecentLookups } from '@/components/engineer/script';
import { startReaders } from '@/components/feedback/script';
import { startListFilters } from '@/components/lists/script';
import { startSearchKeys } from '@/components/search/script';
import { startPageTools } from '@/components/share/script';
import { startLanguages, startThemeChoice } from '@/components/site/script';
import { startTabs } from '@/components/tabs/script';

/*
 * The one script of every page (cli/serve/page-script.ts bundles it): each part looks for its place and leaves a page alone
 * that has none. What only some pages have, or some readers want, is fetched when it is needed. Nothing here draws a page.
 */
startThemeChoice();
startLanguages();
startDoneSteps();
followParts();
startTabs();
startSearchKeys();
startPageTools();
startListFilters();
startEngineerSwitch();
startRecentLookups();

const panel = document.querySelector<HTMLElement>('[data-blanks]');
const status = document.querySelector<HTMLElement>('[data-follows-flow]');
const map = document.querySelector<HTMLElement>('[data-map]');
const desk = document.querySelector<HTMLElement>('[data-live]');
const parts = [
  panel && import('@/components/blanks/script').then(({ startBlanks }) => startBlanks(panel)),
  status && import('@/components/flow/script').then(({ startFlow }) => startFlow(status)),
  map && import('@/components/flow/map/script').then(({ startMap }) => startMap(map)),
  desk && import('@/components/desk/script').then(({ startDesk }) => startDesk(desk)),
];

const { events } = document.documentElement.dataset;
if (events !== undefined) startReaders(events);

// Tests wait for this mark: from here on the page takes what a reader does.
void Promise.allSettled(parts).then(() => document.documentElement.setAttribute('data-started', ''));
