/** nginx with one worker: serving a file, and in front of our server. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { freePort } from './places.mjs';
import { isInstalled, startServer } from './programs.mjs';

/** Debian keeps it where only administrators look. */
const NGINX = ['nginx', '/usr/sbin/nginx'].find((command) => isInstalled(command, '-v'));

/** Whether there is an nginx here. */
export const HAS_NGINX = NGINX !== undefined;

/** Started by root it would hand its workers to a user who cannot read the benchmark's folder. */
const USER = process.getuid?.() === 0 ? 'user root;' : '';

const MAIN = (folder, server, http = '') => `
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
  open_file_cache max=10000;
  types { text/html html; }
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  ${http}
  server {
    ${server}
  }
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
    MAIN(folder, `listen 127.0.0.1:${port}; root ${folder}/files;`),
    `http://127.0.0.1:${port}/page.html`,
  );
}

/** Stands in front of a server and keeps its answers, the way deploy/ does: as long as the server allows, then asks again. */
export async function startNginxCache(parent, upstream, address) {
  const folder = prepare(parent, 'nginx-cache');
  const port = await freePort();
  const zone = `proxy_cache_path ${folder}/cache levels=1:2 keys_zone=pages:10m max_size=1g inactive=1d use_temp_path=off;
  map $http_accept_encoding $encoding { default ""; "~*\\bbr\\b" br; "~*\\bgzip\\b" gzip; }
  upstream stepwise { server ${new URL(upstream).host}; keepalive 16; }`;
  const server = `listen 127.0.0.1:${port};
    location / {
      tcp_nopush off;
      proxy_pass http://stepwise;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $host;
      proxy_set_header Accept-Encoding $encoding;
      proxy_ignore_headers Vary;
      proxy_cache pages;
      proxy_cache_key "$request_uri $encoding";
      proxy_cache_lock on;
      proxy_cache_revalidate on;
    }`;
  return start(folder, MAIN(folder, server, zone), `http://127.0.0.1:${port}${address}`);
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
