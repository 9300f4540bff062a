import { form, judged, request, send } from './send.mjs';
import { ARTICLE } from './target.mjs';

export const title = 'Raw HTTP: a true status for whatever is sent (RFC 9110, RFC 9112)';

const get = (line, ...headers) => `${[line, 'Connection: close', ...headers].join('\r\n')}\r\n\r\n`;
const host = 'Host: localhost';
const FLOW = '/flows/finder/product';
const expecting = (length, ...headers) =>
  form(FLOW, '', ['Expect: 100-continue', ...headers]).replace('Content-Length: 0', `Content-Length: ${length}`);

/** Title, bytes, statuses that are right, options of `send`. */
const CASES = [
  ['a usual request', get(`GET ${ARTICLE} HTTP/1.1`, host), [200]],
  ['a whole URL', get(`GET http://help.example${ARTICLE} HTTP/1.1`, host), [200]],
  ['a whole URL of another scheme', get('GET ftp://help.example/ HTTP/1.1', host), [400]],
  ['a whole URL without a host', get('GET http:///x HTTP/1.1', host), [400]],
  ['two hosts', get('GET / HTTP/1.1', host, 'Host: evil.example'), [400]],
  ['the same host twice', get('GET / HTTP/1.1', host, host), [400]],
  ['no host', get('GET / HTTP/1.1'), [400]],
  ['what is no host', get('GET / HTTP/1.1', 'Host: a b'), [400]],
  ['no host by HTTP/1.0', 'GET / HTTP/1.0\r\n\r\n', [200]],
  ['HTTP/2.0 in the request line', get('GET / HTTP/2.0', host), [400, 505]],
  ['HTTP/0.9 in the request line', get('GET / HTTP/0.9', host), [400, 505]],
  ['no version at all', 'GET /\r\n\r\n', [400, 505]],
  ['a version of words', get('GET / HTTP/one', host), [400]],
  ['a tunnel', get('CONNECT evil.example:443 HTTP/1.1', 'Host: evil.example:443'), [400, 405, 501]],
  ['a trace', get('TRACE / HTTP/1.1', host), [405]],
  ['an unknown method', get('BREW / HTTP/1.1', host), [400, 405, 501]],
  ['both kinds of length', get('POST / HTTP/1.1', host, 'Content-Length: 4', 'Transfer-Encoding: chunked'), [400]],
  ['two lengths', get('POST / HTTP/1.1', host, 'Content-Length: 1', 'Content-Length: 2'), [400]],
  ['a length with a sign', get('POST / HTTP/1.1', host, 'Content-Length: +1'), [400]],
  ['an encoding that is not chunked', get('POST / HTTP/1.1', host, 'Transfer-Encoding: identity'), [400, 405, 501]],
  ['a folded header', get('GET / HTTP/1.1', host, 'X-A: b\r\n c'), [200, 400]],
  ['a blank before the colon', get('GET / HTTP/1.1', host, 'X-A : b'), [400]],
  ['a bare line feed in a header', get('GET / HTTP/1.1', host, 'X-A: b\nX-B: c'), [200, 400]],
  ['a NUL in a header', get('GET / HTTP/1.1', host, 'X-A: \0'), [400]],
  ['a header without end', get('GET / HTTP/1.1', host, `X-A: ${'a'.repeat(200_000)}`), [431]],
  ['a form of 10 MB that asks first', expecting(10_000_000), [413]],
  ['a form of another site that asks first', expecting(10, 'Origin: http://evil.example'), [403]],
  ['an expectation that nobody knows', get(`GET ${ARTICLE} HTTP/1.1`, host, 'Expect: 200-ok'), [417]],
  ['a form with If-None-Match: *', form(FLOW, '', ['If-None-Match: *']), [412]],
  ['a client that ends its half', get('GET /search?q=half-closed HTTP/1.1', host), [200], { endsHalf: true }],
  ['a page that stands for others', get('GET /unavailable HTTP/1.1', host), [404]],
  ['the system’s files', request('GET', '/..%2f..%2fetc/passwd'), [404]],
];

/** One row a case; what waits to hear whether its body is wanted must not be told to send one that is refused. */
export function rowsFor({ url }) {
  return CASES.map(([name, bytes, allowed, options]) => ({
    title: name,
    run: async () => {
      const answer = await send(url, bytes, options);
      if (answer.text.includes('100 Continue')) return { fault: 'told to send a body that is then refused' };
      return judged(answer, allowed);
    },
  }));
}
