import { encode } from 'uqr';

/** A QR code as one SVG path: dark modules one unit wide, a quiet zone of four around them. */
export interface QrCode {
  /** Width and height in modules, the quiet zone included. */
  readonly size: number;
  readonly path: string;
}

/** What the standard asks for around the code. */
const QUIET_ZONE = 4;

/** The QR code of a text; `undefined` where it is longer than any code can hold (about 2,900 bytes). */
export function qrCode(text: string): QrCode | undefined {
  try {
    const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: QUIET_ZONE });
    return { size, path: data.map(rowPath).join('') };
  } catch {
    return undefined;
  }
}

function rowPath(row: readonly boolean[], y: number): string {
  return row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join('');
}
