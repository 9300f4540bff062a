import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { startServer } from '../endurance/site-process.mjs';
import { judged, request, send } from './send.mjs';
import { ARTICLE } from './target.mjs';

export const title = '28. A page that fails can be read, and is in the log';

/** Damages one article under a running server, as a bad disk would, and asks for it. */
export async function rowsFor({ folder, catalog }) {
  const damaged = join(folder, 'damaged.db');
  cpSync(catalog, damaged);
  const server = await startServer(damaged, { env: { LOG_FORMAT: 'json', RATE_LIMIT: '0' } });
  const tryPage = async () => {
    await send(server.url, request('GET', '/'));
    damage(damaged, ARTICLE.split('/').at(-1));
    const answer = await send(server.url, request('GET', ARTICLE));
    await new Promise((resolve) => setTimeout(resolve, 300));
    server.child.kill('SIGTERM');
    await server.ended;
    const verdict = judged(answer, [500]);
    const body = answer.text.split('\r\n\r\n').slice(1).join('\r\n\r\n');
    const words = body.replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]+>/g, ' ').trim();
    if (words.length < 20) return { ...verdict, fault: 'the page has no words' };
    const id = /^x-request-id: (\S+)\r$/im.exec(answer.text)?.[1] ?? 'none';
    const problem = server
      .output()
      .split('\n')
      .find((line) => line.includes('"level":"error"') && line.includes(ARTICLE));
    if (problem === undefined) return { ...verdict, fault: 'nothing in the log names the page' };
    return problem.includes(id)
      ? verdict
      : { ...verdict, fault: `the log does not name the request: ${problem.slice(0, 200)}` };
  };
  return [{ title: 'an article whose body is damaged', run: tryPage }];
}

function damage(file, slug) {
  const Database = createRequire(import.meta.url)('libsql');
  const database = new Database(file);
  database
    .prepare('UPDATE bodies SET body = zeroblob(length(body)) WHERE key = (SELECT key FROM articles WHERE slug = ?)')
    .run(slug);
  database.close();
}
