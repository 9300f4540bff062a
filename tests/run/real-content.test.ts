import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { sharedFolder } from './real-content.mjs';
import { contentTests } from './sample-stage.mjs';

it('hides the shared folder, finds it by its name, and takes none that is not there', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'stepwise-shared-'));
  expect(sharedFolder({ STEPWISE_SHARED: 'none' })).toBeUndefined();
  expect(sharedFolder({ STEPWISE_SHARED: folder })).toBe(folder);
  rmSync(folder, { recursive: true });
  expect(sharedFolder({ STEPWISE_SHARED: folder })).toBeUndefined();
});

it('runs every test over the largest content once more on the sample content', () => {
  expect(contentTests()).toContain(path.join('tests', 'e2e', 'every-article.test.ts'));
  expect(contentTests()).toContain(path.join('tests', 'search', 'every-id.test.ts'));
  expect(contentTests()).toContain(path.join('tests', 'cli', 'format.test.ts'));
});
