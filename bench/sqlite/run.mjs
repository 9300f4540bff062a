#!/usr/bin/env node
/** How quick SQLite's drivers for Node are on a catalog; README.md of this folder says how. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { NODE_VERSIONS, nodeOf } from '../../tests/run/other-node.mjs';
import { describeMachine, median, printTable } from '../rig/machine.mjs';
import { npmTool } from '../rig/npm-tool.mjs';
import { compile } from '../rig/own-site.mjs';
import { defaultContent, temporaryFolder } from '../rig/places.mjs';
import { DRIVERS } from './drivers.mjs';

const { values: options } = parseArgs({
  options: {
    content: { type: 'string', default: defaultContent() },
    catalog: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    nodes: { type: 'string', default: NODE_VERSIONS.join(',') },
  },
});

/** A build takes a minute or two; one that waits for a download that does not come is given up. */
const BUILD_MS = 400_000;

const FIGURES = ['pages', 'words', 'rows', 'written', 'mib'];
const WORK = fileURLToPath(new URL('work.mjs', import.meta.url));
const folder = temporaryFolder();
const catalog = options.catalog ?? path.join(folder, 'catalog.db');
console.log(describeMachine());
if (options.catalog === undefined) compile(options.content, catalog);
const rivals = npmTool('sqlite', { 'better-sqlite3': '12.11.1' });
// Its code fits one version of Node and is made by a compiler or a download, which npm starts only when told to.
if (!existsSync(path.join(rivals, 'node_modules', 'better-sqlite3', 'build', 'Release', 'better_sqlite3.node')))
  spawnSync('npm', ['rebuild', 'better-sqlite3'], { cwd: rivals, timeout: BUILD_MS });
for (const version of options.nodes.split(',')) await compare(version);

/** Every driver in turn, round by round, so that what else the machine does meets all of them. */
async function compare(version) {
  const node = await nodeOf(version);
  const measured = new Map(Object.keys(DRIVERS).map((name) => [name, []]));
  for (let round = 0; round < Number(options.rounds); round += 1) {
    for (const [name, rounds] of measured) {
      const figures = work(node, name, round);
      if (figures !== undefined) rounds.push(figures);
    }
  }
  console.log(`\nNode ${version}, a second:`);
  printTable(
    ['driver', 'pages', 'words', 'listed rows', 'written rows', 'MiB'],
    [...measured].map(([name, rounds]) => [
      name,
      ...FIGURES.map((key) => (rounds.length === 0 ? 'not here' : whole(median(rounds.map((each) => each[key]))))),
    ]),
  );
}

function work(node, name, round) {
  const file = path.join(folder, `${name.replace(':', '-')}-${process.hrtime.bigint()}-${round}.db`);
  const { status, stdout } = spawnSync(node, [WORK, name, catalog, file, rivals], { encoding: 'utf8' });
  return status === 0 ? JSON.parse(stdout) : undefined;
}

function whole(figure) {
  return Math.round(figure).toLocaleString('en-US');
}
