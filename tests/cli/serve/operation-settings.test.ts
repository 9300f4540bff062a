import { availableParallelism } from 'node:os';
import { describe, expect, it } from 'vitest';
import { readOperation } from '../../../cli/serve/operation-settings';

describe('readOperation', () => {
  it('has a default for everything, and an empty setting is none', () => {
    const empty = { STEPWISE_ORIGIN: '', LOG_FORMAT: ' ', METRICS_PORT: '', RATE_LIMIT: '', TRUSTED_PROXIES: '' };
    for (const env of [{}, empty])
      expect(readOperation(env, true)).toMatchObject({
        origin: undefined,
        logFormat: 'text',
        metricsPort: undefined,
        rateLimit: 600,
        shutdownDelayMs: undefined,
      });
  });

  it('obeys a delay that it is told, none as well', () => {
    const delays = ['0', '3'].map((text) => readOperation({ SHUTDOWN_DELAY: text }, true).shutdownDelayMs);
    expect(delays).toEqual([0, 3000]);
  });

  it('has as many drawing threads as it is told, or leaves a core to the server', () => {
    expect(readOperation({ STEPWISE_DRAWING_THREADS: '7' }, true).drawingThreads).toBe(7);
    const usual = Math.min(4, Math.max(1, availableParallelism() - 1));
    expect(readOperation({}, true).drawingThreads).toBe(usual);
  });

  it('logs for programs where no terminal is', () => {
    expect(readOperation({}, false).logFormat).toBe('json');
    expect(readOperation({ LOG_FORMAT: 'text' }, false).logFormat).toBe('text');
  });

  it('reads an origin as browsers write it', () => {
    expect(readOperation({ STEPWISE_ORIGIN: 'HTTPS://Help.Example/' }, true).origin).toBe('https://help.example');
  });

  it('trusts the addresses and ranges that it is told, and no one else', () => {
    const { trustedProxies } = readOperation({ TRUSTED_PROXIES: '10.0.0.0/8, 2001:db8::1' }, true);
    expect(trustedProxies.check('10.1.2.3', 'ipv4')).toBe(true);
    expect(trustedProxies.check('2001:db8::1', 'ipv6')).toBe(true);
    expect(trustedProxies.check('127.0.0.1', 'ipv4')).toBe(false);
    expect(readOperation({ TRUSTED_PROXIES: 'none' }, true).trustedProxies.check('127.0.0.1', 'ipv4')).toBe(false);
  });

  it.each([
    ['STEPWISE_DRAWING_THREADS', '0', /must be a whole number from 1 to 64/],
    ['STEPWISE_DRAWING_THREADS', 'all', /must be a whole number from 1 to 64/],
    ['STEPWISE_ORIGIN', 'help.example', /must be an origin, such as https:/],
    ['STEPWISE_ORIGIN', 'https://help.example/support', /without a path/],
    ['STEPWISE_ORIGIN', 'ftp://help.example', /must be an origin/],
    ['STEPWISE_EVENTS', 'yes', /STEPWISE_EVENTS is "yes"; it must be on or off/],
    ['STEPWISE_DATABASE', 'mysql://jo:secret@db', /STEPWISE_DATABASE is "mysql:\/\/…@db"; it must be a file/],
    ['RETENTION_DAYS', 'forever', /RETENTION_DAYS is "forever"/],
    ['LOG_FORMAT', 'xml', /LOG_FORMAT is "xml"; it must be json or text/],
    ['METRICS_PORT', '99999', /METRICS_PORT is "99999"; it must be a whole number from 0 to 65535/],
    ['RATE_LIMIT', '-1', /RATE_LIMIT is "-1"/],
    ['RATE_LIMIT', '1e3', /RATE_LIMIT is "1e3"/],
    ['TRUSTED_PROXIES', '10.0.0.0/33', /addresses or ranges/],
    ['TRUSTED_PROXIES', 'proxy.example', /addresses or ranges/],
    ['SHUTDOWN_DELAY', '5s', /SHUTDOWN_DELAY is "5s"; it must be a whole number from 0 to 300/],
  ])('says plainly what is wrong with %s=%s', (name, value, message) => {
    expect(() => readOperation({ [name]: value }, true)).toThrow(message);
  });

  it('names all that is wrong at once', () => {
    expect(() => readOperation({ LOG_FORMAT: 'x', RATE_LIMIT: 'y' }, true)).toThrow(/LOG_FORMAT.*; RATE_LIMIT/);
  });
});
