/** nginx with one worker: serving a file, and in front of our server. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { freePort, ROOT } from './places.mjs';
import { isInstalled, startServer } from './programs.mjs';

/** Debian keeps it where only administrators look. */
const NGINX = ['nginx', '/usr/sbin/nginx'].find((command) => isInstalled(command, '-v'));

/** Whether there is an nginx here. */
export const HAS_NGINX = NGINX !== undefined;

/** Started by root it would hand its workers to a user who cannot read the benchmark's folder. */
const USER = process.getuid?.() === 0 ? 'user root;' : '';

const MAIN = (folder, servers) => `
${USER}
worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log stderr error;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  types { text/html html; }
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  ${servers}
}
`;

/** Serves bytes from disk. */
export async function startNginxFile(parent, bytes) {
  const folder = prepare(parent, 'nginx-file');
  mkdirSync(path.join(folder, 'files'));
  writeFileSync(path.join(folder, 'files', 'page.html'), bytes);
  const port = await freePort();
  return start(
    folder,
    MAIN(folder, `server { listen 127.0.0.1:${port}; root ${folder}/files; open_file_cache max=10000; }`),
    `http://127.0.0.1:${port}/page.html`,
  );
}

/** Stands in front of a server and keeps its answers, by deploy/nginx.conf: as long as the server allows, then asks again. */
export async function startNginxCache(parent, upstream, address) {
  const folder = prepare(parent, 'nginx-cache');
  const port = await freePort();
  const site = readFileSync(path.join(ROOT, 'deploy', 'nginx.conf'), 'utf8')
    .replace('/var/cache/nginx/stepwise', path.join(folder, 'cache'))
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace(/(?:server 127\.0\.0\.1:\d+;\s+)+/, `server ${new URL(upstream).host};\n    `);
  return start(folder, MAIN(folder, site), `http://127.0.0.1:${port}${address}`);
}

function prepare(parent, name) {
  const folder = path.join(parent, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

function start(folder, config, url) {
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(file, config);
  return startServer(NGINX, ['-p', folder, '-e', 'stderr', '-c', file], url);
}
