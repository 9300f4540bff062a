import { createDeliveries } from '../../../cli/serve/deliveries';
import { createLog } from '../../../cli/serve/log';
import { readOperation } from '../../../cli/serve/operation-settings';
import { createRateLimit } from '../../../cli/serve/rate-limit';

/** The part of a site that says how it is run, with nothing asked for: no limit, and a log that collects `lines`. */
export function plainOperation(lines: string[] = []) {
  const { origin, trustedProxies } = readOperation({}, true);
  const log = createLog('text', (text) => lines.push(text));
  return {
    files: new Set(['/_next/static/chunk.js']),
    isDev: false,
    origin,
    trustedProxies,
    rateLimit: createRateLimit(0),
    isDraining: () => false,
    log,
    deliveries: createDeliveries({}, log),
  };
}
