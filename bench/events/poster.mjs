/**
 * Posts messages to a site, evenly spaced, until it is told to stop: a process of its own, so that making and sending them
 * disturbs nobody who measures. Started with `fork`; takes `{ origin, address, perSecond, first, seconds }` and `'stop'`, and says how many
 * messages were answered, and what was wrong with the first that was answered otherwise.
 */
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from './message.mjs';

process.on('message', (order) => {
  if (order !== 'stop') void post(order);
});
process.once('disconnect', () => process.exit());

async function post({ origin, address, perSecond, first, seconds }) {
  const { host, hostname, port } = new URL(origin);
  // Made before the first is sent, and a few more than there will be time for.
  const count = Math.ceil((seconds + 5) * perSecond);
  const messages = Array.from({ length: count }, (_, at) => messageOf(host, address, first + at));
  const idle = [];
  const open = new Set();
  const told = { isOver: false };
  void once(process, 'message').then(() => {
    told.isOver = true;
  });
  let problem;
  let sent = 0;
  process.send('ready');
  const started = performance.now();
  for (; !told.isOver && sent < count; sent += 1) {
    const wait = started + (sent * 1000) / perSecond - performance.now();
    if (wait > 0) await sleep(wait);
    if (told.isOver) break;
    const socket = idle.pop() ?? connect({ port: Number(port), host: hostname, noDelay: true });
    const answered = answerOf(socket, messages[sent])
      .then((status) => {
        idle.push(socket);
        if (status === 429 || status >= 500) problem ??= `answered with ${status}`;
      })
      .catch((error) => {
        problem ??= String(error);
      })
      .finally(() => open.delete(answered));
    open.add(answered);
  }
  while (!told.isOver) await sleep(1);
  await Promise.all(open);
  for (const socket of idle) socket.destroy();
  process.send({ messages: sent, problem });
}

/** Sends a request on a connection with no other under way. @returns the status of its answer, once that has ended */
function answerOf(socket, message) {
  return new Promise((resolve, reject) => {
    let text = '';
    const hear = (chunk) => {
      text += chunk.toString('latin1');
      const end = text.indexOf('\r\n\r\n');
      const [, length = '0'] = /^content-length: *(\d+)/im.exec(text) ?? [];
      if (end < 0 || text.length < end + 4 + Number(length)) return;
      socket.off('data', hear).off('error', reject).off('close', leave);
      resolve(Number(text.slice(9, 12)));
    };
    const leave = () => reject(new Error('the connection was closed'));
    socket.on('data', hear).once('error', reject).once('close', leave);
    socket.write(message);
  });
}
