import type { ServerResponse } from 'node:http';
import { contentPolicy, DEVELOPMENT_POLICY } from './content-policy';

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

/** A year. Names beneath this one are other people's business. */
const HTTPS_ONLY = 'max-age=31536000';

/** Sets the security headers. @param isHttps whether readers reach the site by https */
export function setSecurityHeaders(response: ServerResponse, isDev: boolean, isHttps: boolean): void {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  if (isDev) response.setHeader('Content-Security-Policy', DEVELOPMENT_POLICY);
  if (isHttps) response.setHeader('Strict-Transport-Security', HTTPS_ONLY);
}
