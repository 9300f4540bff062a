import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { type QrCode, qrCode } from '@/lib/share';
import { mailLink } from '@/lib/share/links';

/** Draws a code as a picture and reads it as a phone does. */
function readBack({ size, path }: QrCode): string | undefined {
  const scale = 4;
  const pixels = new Uint8ClampedArray((size * scale) ** 2 * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) darken(pixels, Number(x), Number(y), size, scale);
  return jsQR(pixels, size * scale, size * scale)?.data;
}

function darken(pixels: Uint8ClampedArray, x: number, y: number, size: number, scale: number): void {
  for (let row = y * scale; row < (y + 1) * scale; row += 1)
    for (let column = x * scale; column < (x + 1) * scale; column += 1)
      pixels.fill(0, (row * size * scale + column) * 4, (row * size * scale + column) * 4 + 3);
}

describe('a QR code', () => {
  it.each([
    ['a short link', 'https://help.example/a/x'],
    ['a link with steps and values', 'https://help.example/a/x#steps:2,3;fill:vmname=web+1'],
    ['a long link', `https://help.example/a/${'x'.repeat(1200)}`],
  ])('is read back as %s', (_, link) => {
    const code = qrCode(link);
    expect(code && readBack(code)).toBe(link);
  });

  it('is none where the link is longer than any code can hold', () => {
    expect(qrCode('x'.repeat(3000))).toBeUndefined();
  });
});

describe('a letter', () => {
  it('has its subject and its lines, and nothing in them makes another field', () => {
    const mail = new URL(mailLink('A & B?cc=x', ['Hello', 'a&bcc=y'], 'https://help.example/a/x#step-1'));
    const fields = new URLSearchParams(mail.search.replaceAll('+', '%2B'));
    expect([...fields.keys()]).toEqual(['subject', 'body']);
    expect(fields.get('subject')).toBe('A & B?cc=x');
    expect(fields.get('body')).toBe('Hello\r\n\r\na&bcc=y\r\n\r\nhttps://help.example/a/x#step-1');
  });

  it('keeps its link where its text is too long for a mail program', () => {
    const mail = mailLink('Long', ['x'.repeat(5000)], 'https://help.example/a/x');
    expect(mail.length).toBeLessThan(1900);
    expect(mail).toContain(encodeURIComponent('https://help.example/a/x'));
  });
});
