import { spawn } from 'node:child_process';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LARGEST_CATALOG, LARGEST_CONTENT, ROOT } from './inputs';
import { startSite, stepwise, temporaryFolder } from './running-site';

const folder = temporaryFolder();
const catalogOf = (name: string) => path.join(folder.path, `${name}.db`);

afterAll(() => folder.remove());

describe('a second start with nothing changed', () => {
  it('neither builds nor compiles', async () => {
    const args = ['--content', LARGEST_CONTENT, '--catalog', LARGEST_CATALOG];
    await (await startSite('start', args)).stop();
    const started = performance.now();
    const second = await startSite('start', args);
    expect((await fetch(second.url)).status).toBe(200);
    const seconds = (performance.now() - started) / 1000;
    console.log(`measured: a second start answers its first request after ${seconds.toFixed(1)} s`);
    expect(second.output()).not.toMatch(/Building|Installing/);
    expect(second.output()).toMatch(/unchanged/);
    expect(second.output()).toMatch(/Serving .*articles.* on http:\/\/localhost:\d+/);
    await second.stop();
  });
});

describe('npm start', () => {
  it('leaves no server behind when it is stopped', { timeout: 240_000 }, async () => {
    const npm = spawn('npm', ['start', '--silent'], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production', PORT: '0', STEPWISE_CATALOG: catalogOf('npm') },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const url = await new Promise<string>((resolve) => {
      npm.stdout.on('data', (chunk: Buffer) => {
        const found = / on (http:\S+)/.exec(chunk.toString())?.[1];
        if (found !== undefined) resolve(found);
      });
    });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    npm.kill('SIGTERM');
    await expect.poll(() => isUp(url), { timeout: 60_000, interval: 200 }).toBe(false);
  });
});

async function isUp(url: string): Promise<boolean> {
  try {
    await fetch(`${url}/healthz`);
    return true;
  } catch {
    return false;
  }
}

describe('a start that cannot be', () => {
  it('says plainly that the port is in use', async () => {
    const site = await startSite('start', ['--catalog', catalogOf('one')]);
    const port = new URL(site.url).port;
    const { code, output } = await stepwise('serve', '--port', port, '--catalog', catalogOf('one'));
    await site.stop();
    expect(code).toBe(1);
    expect(output).toContain(`port ${port} is in use; set PORT to another one`);
    expect(output).not.toMatch(/\bat \w+ \(/);
  });

  it('says plainly that the content folder is missing', async () => {
    const { code, output } = await stepwise('start', '--content', '/tmp/not/there');
    expect(code).toBe(1);
    expect(output).toMatch(/^Stepwise can’t start: the content folder \/tmp\/not\/there doesn’t exist/);
  });
});
