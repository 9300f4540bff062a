import { expect, it, vi } from 'vitest';
import { inLanes } from './lanes.mjs';

it('runs lanes side by side, their stages and the groups one after the other, and adds up what they found', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const steps: string[] = [];
  let meet: () => void = () => undefined;
  const met = new Promise<void>((resolve) => {
    meet = resolve;
  });
  const stage = (name: string, act?: () => void | Promise<void>) => ({
    name,
    run: async () => {
      steps.push(name);
      await act?.();
      return { passed: 2, failed: name === 'last' ? 1 : 0, told: '', notes: [] };
    },
  });
  // The first lane waits for the second: one after the other they would never end.
  const lanes = [[stage('waits', () => met), stage('unwanted'), stage('then')], [stage('meets', () => meet())]];
  const sum = await inLanes([lanes, [[stage('last')]]], ['waits', 'then', 'meets', 'last']);
  expect(steps).toEqual(['waits', 'meets', 'then', 'last']);
  expect(sum).toEqual({ passed: 8, failed: 1 });
  vi.restoreAllMocks();
});
