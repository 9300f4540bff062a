import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';

/**
 * The Content-Security-Policy of an answer. Nothing is fetched from elsewhere, nothing is run but the site's own files
 * and the data that the framework hands over in the page, each such script named by its hash. The policy depends on the
 * bytes of the page alone, so it is kept with the page and any cache may hold both.
 * @param html the page, where the answer is one; else no inline script runs at all
 */
export function contentPolicy(html = ''): string {
  const scripts = dataScripts(html).map((script) => ` '${hashOf(script)}'`);
  return [`script-src 'self'${scripts.join('')}`, ...POLICY].join('; ');
}

/**
 * For work on the pages themselves: Next's development server evaluates code from strings, writes styles into the page
 * and opens a socket.
 */
export const DEVELOPMENT_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self' ws:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const POLICY = [
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "default-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // Made by the first script of the page (app/theme.asset.js), once: it lets in the site's own hashed files alone.
  'trusted-types default',
];

const INLINE_SCRIPT = /<script(?: id="[\w-]*")?>([\s\S]*?)<\/script>/g;

/** How the framework's inline scripts begin; all of them hand JSON to a function, and no other ever gets a hash. */
const HANDOVER =
  /^(?:self\.__next_f|\(self\.__next_f=self\.__next_f\|\|\[\]\)|\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\))\.push\((.*)\);?$/s;

/**
 * The inline scripts that only hand over data. To hash whatever stands in a script element would let in what a hole in the
 * sanitizer let through; so what is no framework's call around mere JSON stays without a hash, and never runs.
 */
function dataScripts(html: string): readonly string[] {
  return Array.from(html.matchAll(INLINE_SCRIPT), ([, script = '']) => script).filter(isHandover);
}

function isHandover(script: string): boolean {
  const data = HANDOVER.exec(script)?.[1];
  if (data === undefined) return false;
  try {
    JSON.parse(data);
    return true;
  } catch {
    return false;
  }
}

function hashOf(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

/** What every answer says about itself; a page puts its own policy in place of the one without inline scripts. */
const HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  // Addresses of flows and searches hold what readers chose: no other site learns of them. (`no-referrer` would tell
  // less for nothing: browsers then hide from ourselves where a form was sent from.)
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Content-Security-Policy': contentPolicy(),
};

/** Lets the one style in that stands in an answer itself, by its hash. */
export function allowStyle(response: ServerResponse, style: string): void {
  const policy = String(response.getHeader('Content-Security-Policy') ?? contentPolicy());
  response.setHeader('Content-Security-Policy', policy.replace(/style-src/, `style-src '${hashOf(style)}'`));
}

/** A year. Names beneath this one are other people's business. */
const HTTPS_ONLY = 'max-age=31536000';

/** What says how an answer may be used, where it isn't one of the development server. @param origin where readers reach the site, where the operator said so */
export function securityHeaders(origin: string | undefined): Readonly<Record<string, string>> {
  return origin?.startsWith('https:') ? { ...HEADERS, 'Strict-Transport-Security': HTTPS_ONLY } : HEADERS;
}

/** Sets the security headers. */
export function setSecurityHeaders(
  response: ServerResponse,
  { isDev, origin }: { readonly isDev: boolean; readonly origin: string | undefined },
): void {
  for (const [name, value] of Object.entries(securityHeaders(origin))) response.setHeader(name, value);
  if (isDev) response.setHeader('Content-Security-Policy', DEVELOPMENT_POLICY);
}
