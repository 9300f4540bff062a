import { setFlagsFromString } from 'node:v8';

/** The last major version of Node.js whose engine decides by a budget of bytecode when a function is worth optimizing. */
const LAST_WITH_BUDGET = 21;

/** Bytes of bytecode that a function runs through before the engine looks at it again; its own default is a sixteenth. */
const BUDGET = 1_056_000;

/**
 * Lets the engine wait longer before it optimizes a function, in all threads of this process. A compile runs most of its
 * code for a few seconds and ends: optimizing everything that ever looked hot took a quarter of its processor time
 * (bench/compile). Newer versions of Node.js have a middle tier and no such flag; they are left as they are.
 */
export function optimizeLate(): void {
  const [major] = process.versions.node.split('.');
  if (Number(major) <= LAST_WITH_BUDGET) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
