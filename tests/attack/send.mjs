import { connect } from 'node:net';

/** An answer that has not ended by then is no answer. */
const LONGEST_MS = 20_000;

/**
 * Sends bytes as they are on one connection and waits until the other end closes it.
 * @param {string} url of the server
 * @param {string} text Latin-1
 * @param {{ readonly endsHalf?: boolean }} [options] whether our half is ended behind them
 * @returns {Promise<{ readonly status: number, readonly text: string, readonly ms: number }>} status 0 for none
 */
export function send(url, text, { endsHalf = false } = {}) {
  const { hostname, port } = new URL(url);
  const started = performance.now();
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true }, () => {
      socket.write(text, 'latin1');
      if (endsHalf) socket.end();
    });
    socket.setTimeout(LONGEST_MS, () => socket.destroy());
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
    });
    socket.on('error', () => undefined);
    socket.once('end', () => socket.end());
    socket.once('close', () => {
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
      resolve({ status, text: answer, ms: performance.now() - started });
    });
  });
}

/** A request that asks for the connection to be closed behind it. */
export function request(method, address, headers = [], body = '') {
  const length = method === 'GET' ? [] : [`Content-Length: ${body.length}`];
  const lines = [`${method} ${address} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...length, ...headers];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}

/** A posted form. */
export function form(address, body, headers = []) {
  return request('POST', address, ['Content-Type: application/x-www-form-urlencoded', ...headers], body);
}

/** What a row gives for an answer that must have one of these statuses. */
export function judged({ status, text, ms }, allowed) {
  const told = `${status}, ${Math.round(ms)} ms`;
  if (!allowed.includes(status))
    return { told, fault: `expected ${allowed.join(' or ')}, got ${text.slice(0, 300) || 'nothing'}` };
  const leak = /\n\s+at \S+ \(|node_modules|\/cli\/serve|root:x:0/.exec(text)?.[0];
  return leak === undefined ? { told } : { told, fault: `the answer tells too much: ${leak}` };
}
