/** Events of one message, as many as the script of a page sends at once. */
export const EVENTS_A_MESSAGE = 40;

/** The server takes a thousand events of one visit, and 600 messages a minute of one address. */
const MESSAGES_A_VISIT = 20;

/** A whole request with a message, the headers as a browser sends them, by way of a proxy that names its address. @param number the same for no two messages */
export function messageOf(host, address, number) {
  const visit = Math.floor(number / MESSAGES_A_VISIT);
  const page = `/articles/made-up-${(number * 7919) % 2000}`;
  const body = bodyOf(visit, number, page);
  const head = [
    `POST ${address} HTTP/1.1`,
    `Host: ${host}`,
    `Origin: http://${host}`,
    'Sec-Fetch-Site: same-origin',
    'Sec-Fetch-Mode: no-cors',
    'Sec-Fetch-Dest: empty',
    'User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0',
    'Accept: */*',
    'Accept-Language: en-US,en;q=0.5',
    'Accept-Encoding: gzip, deflate, br, zstd',
    `Referer: http://${host}${page}`,
    'Content-Type: text/plain;charset=UTF-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Forwarded-For: ${[10, (visit >> 16) & 255, (visit >> 8) & 255, visit & 255].join('.')}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function bodyOf(visit, message, page) {
  const events = Array.from({ length: EVENTS_A_MESSAGE }, (_, at) => ({ name: 'copied', part: `part-${at % 4}` }));
  const load = `load-${String(message).padStart(9, '0')}`;
  return JSON.stringify({ visit: `visit-${String(visit).padStart(9, '0')}`, load, page, events, before: 0 });
}
