/** Load on one address: wrk where it is installed, else autocannon. */
import path from 'node:path';
import { npmTool } from './npm-tool.mjs';
import { isInstalled, run } from './programs.mjs';

const CONNECTIONS = 32;
const UNITS = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** The program that makes the load, for the report. */
export const LOADER = isInstalled('wrk', '-v') ? 'wrk' : 'autocannon';

/**
 * Asks for an address over 32 kept connections.
 * @returns {{ perSecond: number, p50: number, p99: number }} latencies in ms
 * @throws where any answer was not 2xx or failed
 */
export function load(url, seconds) {
  return LOADER === 'wrk' ? loadByWrk(url, seconds) : loadByAutocannon(url, seconds);
}

function loadByWrk(url, seconds) {
  const output = run('wrk', ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--latency', url]);
  if (/Non-2xx|Socket errors/.test(output)) throw new Error(`failed answers from ${url}:\n${output}`);
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1]),
    p50: milliseconds(output, '50%'),
    p99: milliseconds(output, '99%'),
  };
}

function milliseconds(output, share) {
  const [, value, unit] = new RegExp(`${share}\\s+([\\d.]+)(us|ms|s|m)\\b`).exec(output) ?? [];
  return Number(value) * UNITS[unit];
}

function loadByAutocannon(url, seconds) {
  const script = path.join(
    npmTool('autocannon', { autocannon: '8.0.0' }),
    'node_modules',
    'autocannon',
    'autocannon.js',
  );
  const output = run(process.execPath, [script, '-j', '-c', String(CONNECTIONS), '-d', String(seconds), url]);
  const { requests, latency, non2xx, errors } = JSON.parse(output);
  if (non2xx + errors > 0) throw new Error(`failed answers from ${url}: ${non2xx + errors}`);
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99 };
}
