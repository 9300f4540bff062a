/** Asks an engine every query and sums up: nDCG@10 by halves, and times. */
import { createHash } from 'node:crypto';

const WARM_UP = 20;

/** Which half a query is of: weights were tuned on `tune` alone. */
function halfOf({ form }) {
  return createHash('sha1').update(form).digest()[0] % 2 === 1 ? 'tune' : 'held';
}

export async function judge(engine, queries, { withTypo, discountedGain }, seed) {
  const asked = queries.map((each) => ({ ...each, q: seed === undefined ? each.query : withTypo(each.query, seed) }));
  for (const { q } of asked.slice(0, WARM_UP)) await engine(q);
  const gains = { tune: [], held: [] };
  const times = [];
  for (const each of asked) {
    const started = performance.now();
    const paths = await engine(each.q);
    times.push(performance.now() - started);
    const hits = paths.slice(0, 10).map((path) => each.relevant.includes(path));
    gains[halfOf(each)].push(discountedGain(hits, each.relevant.length));
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(share * times.length)];
  return {
    tune: mean(gains.tune),
    held: mean(gains.held),
    all: mean([...gains.tune, ...gains.held]),
    p50: at(0.5),
    p99: at(0.99),
  };
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
