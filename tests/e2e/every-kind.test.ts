import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KINDS } from '@/lib/format';
import { axeFindings, openBrowser, openPage, scrollsSideways, takeScriptsOut } from './browser';
import { CONTENT } from './inputs';
import { type RunningSite, startSite, temporaryFolder } from './running-site';

/** A sample of every kind in the project's own content. */
const SAMPLES: Readonly<Record<(typeof KINDS)[number], string>> = {
  generic: 'azure-vm-backup-fails',
  resource: 'vm-backup-resource',
  problemScopingQuestions: 'azure-vm-backup-fails-questions',
  TSG_Content: 'check-boot-2',
  TSG_Description: 'vm-restore-troubleshooter',
  TSG_Questions: 'vm-restore-questions',
  diagnostics: 'vm-agent-not-ready-diagnostic',
  rca: 'vm-restarted-during-backup-rca',
  serviceHealthInsights: 'postgresql-server-unavailable-health',
  advisorRecommendationMetadata: 'protect-virtual-machines-public',
  supportTopicDescription: 'support-topics-azure-backup',
  apollo: 'vm-backup-slow-guided',
  diagnoseAndSolve: 'azure-backup-common-problems',
  tools: 'virtual-machine-tools',
  partnerCenterQuickStart: 'offer-managed-backup',
};

/** How each page is looked at. */
const LOOKS = [
  ['wide, light', { viewport: { width: 1280, height: 900 } }],
  ['on a phone, dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
] as const;

const folder = temporaryFolder();
let site: RunningSite;
let browser: Browser;

beforeAll(async () => {
  site = await startSite('start', ['--content', CONTENT, '--catalog', `${folder.path}/catalog.db`]);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
  folder.remove();
});

describe.each(Object.entries(SAMPLES))('a page of kind %s', (_, slug) => {
  it.each(LOOKS)('is sound and accessible, %s', async (_look, options) => {
    const watched = await openPage(browser, site.url, options);
    const response = await watched.page.goto(`/articles/${slug}`);
    expect(response?.status(), slug).toBe(200);
    expect(await axeFindings(watched.page)).toEqual([]);
    expect(await scrollsSideways(watched.page)).toBe(false);
    expect(watched.problems).toEqual([]);
    await watched.context.close();
  });

  it('is accessible without script, and offers nothing that needs it', async () => {
    const watched = await openPage(browser, site.url);
    await takeScriptsOut(watched, site.url);
    await watched.page.goto(`/articles/${slug}`);
    expect(await watched.page.locator('.needs-script:visible').count()).toBe(0);
    expect(await axeFindings(watched.page)).toEqual([]);
    await watched.context.close();
  });
});
