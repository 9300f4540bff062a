import { runStage } from './stage.mjs';

/** @typedef {{ readonly name: string, readonly run: () => Promise<import('./stage.mjs').Outcome> }} Stage */

/**
 * Runs stages in groups of lanes: one group after the other, the lanes of a group side by side, the stages of a lane one after
 * the other. Each stage prints its line when it ends.
 * @param {readonly (readonly (readonly Stage[])[])[]} groups
 * @param {readonly string[]} names the stages that are wanted
 * @returns {Promise<{ readonly passed: number, readonly failed: number }>} of all together
 */
export async function inLanes(groups, names) {
  const outcomes = [];
  const runLane = async (lane) => {
    for (const stage of lane) if (names.includes(stage.name)) outcomes.push(await runStage(stage));
  };
  for (const lanes of groups) await Promise.all(lanes.map(runLane));
  const sum = (count) => outcomes.map(count).reduce((all, each) => all + each, 0);
  return { passed: sum(({ passed }) => passed), failed: sum(({ failed }) => failed) };
}
