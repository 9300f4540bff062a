import type { ServerResponse } from 'node:http';

/**
 * What every answer says about itself. Inline scripts must be allowed, for Next.js hands its data over in them; articles
 * hold none, their HTML is cleaned at compile time. Images may come from anywhere, as the content's do.
 */
const HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Content-Security-Policy': [
    "default-src 'self'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: https: http:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; '),
};

/** Sets the security headers. In development Next.js evaluates code from strings and opens a socket; `isDev` allows both. */
export function setSecurityHeaders(response: ServerResponse, isDev: boolean): void {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, isDev ? relaxed(value) : value);
}

function relaxed(value: string): string {
  return value.replace("script-src 'self'", "connect-src 'self' ws:; script-src 'self' 'unsafe-eval'");
}
