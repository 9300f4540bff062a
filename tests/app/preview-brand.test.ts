import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { GET } from '@/app/previews/[...address]/route';
import { openCatalog } from '@/lib/catalog';
import { compileCatalog } from '@/lib/compile';
import { withRequest } from '@/lib/request';

const folder = mkdtempSync(path.join(tmpdir(), 'stepwise-preview-brand-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="32"><rect width="96" height="32"/></svg>';

/** The picture of a site's home page, by its `site.json`. @param logo SVG, or the bytes of a PNG */
async function pictureOf(name: string, site: object, logo: string | Buffer = LOGO): Promise<Buffer> {
  const content = path.join(folder, name);
  mkdirSync(path.join(content, 'data'), { recursive: true });
  writeFileSync(path.join(content, 'a.md'), '<properties articleId="a-1" pageTitle="Restore" />\n# Restore\n');
  writeFileSync(path.join(content, typeof logo === 'string' ? 'logo.svg' : 'logo.png'), logo);
  writeFileSync(path.join(content, 'data/site.json'), JSON.stringify(site));
  const outFile = path.join(folder, `${name}.db`);
  await compileCatalog({ contentDir: content, outFile });
  const params = Promise.resolve({ address: ['site.png'] });
  const { result } = await withRequest({ catalog: openCatalog(outFile), posted: undefined }, () =>
    GET(new Request('http://localhost/previews/site.png'), { params }),
  );
  expect(result.status).toBe(200);
  return Buffer.from(await result.arrayBuffer());
}

/** What the chunks of a PNG with this name hold. */
function chunks(png: Buffer, name: string): Buffer {
  const found: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (png.toString('latin1', at + 4, at + 8) === name) found.push(data);
  }
  return Buffer.concat(found);
}

/** The color of a PNG's first pixel, as `#rrggbb`: no filter changes that pixel, and its colors are a palette. */
function firstPixel(png: Buffer): string {
  const [, index = 0] = inflateSync(chunks(png, 'IDAT'));
  return `#${chunks(png, 'PLTE').toString('hex', 3 * index, 3 * index + 3)}`;
}

it('pictures of links have the accent of the site, else Stepwise’s own', async () => {
  expect(firstPixel(await pictureOf('plain', {}))).toBe('#0b5a62');
  expect(firstPixel(await pictureOf('accent', { accent: '#7a1f5c' }))).toBe('#7a1f5c');
});

it('they show its logo, and the mark where the logo can’t be decoded', async () => {
  const mark = await pictureOf('mark', {});
  const logo = await pictureOf('logo', { logo: 'logo.svg' });
  const cut = await pictureOf('cut', { logo: 'logo.png' }, mark.subarray(0, mark.length / 2));
  expect(logo.equals(mark)).toBe(false);
  expect(cut.equals(mark)).toBe(true);
});

it('the home page’s picture says what the site says it’s for', async () => {
  const [plain, own] = [await pictureOf('line', {}), await pictureOf('own-line', { tagline: 'Fix it yourself' })];
  expect(own.equals(plain)).toBe(false);
});
