import type { Duplex } from 'node:stream';
import { methodWords } from '@/lib/api/http';

/** What Node's parser gives up on, and how the sender is told. */
const ANSWERS: Readonly<Record<string, readonly [status: string, message: string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The address or the headers are too long.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request took too long.'],
};

const MALFORMED = ['400 Bad Request', 'This request can’t be read.'] as const;

/** Answers what could not be read as a request, in plain words, and closes the connection. */
export function answerBadRequest(error: Error, socket: Duplex): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const code = 'code' in error ? String(error.code) : '';
  const [status, message] = (Object.hasOwn(ANSWERS, code) ? ANSWERS[code] : undefined) ?? MALFORMED;
  endWith(socket, status, message);
}

/** Nobody is connected to another server through this one (RFC 9110 section 9.3.6). */
export function answerConnect(socket: Duplex): void {
  socket.on('error', () => undefined);
  endWith(socket, '405 Method Not Allowed', methodWords(['GET', 'HEAD']), ['Allow: GET, HEAD']);
}

function endWith(socket: Duplex, status: string, message: string, more: readonly string[] = []): void {
  const headers = [
    `HTTP/1.1 ${status}`,
    'Content-Type: text/plain; charset=utf-8',
    'X-Content-Type-Options: nosniff',
    ...more,
    `Content-Length: ${message.length + 1}`,
    'Connection: close',
  ];
  socket.end(`${headers.join('\r\n')}\r\n\r\n${message}\n`);
}
