import { type NextRequest, NextResponse } from 'next/server';
import { leadOf } from './app/lead';

/** Everything but Next's own files and the site's files. */
export const config = { matcher: ['/((?!_next/|icon\\.svg).*)'] };

/**
 * Gives every address its true status before a page is drawn: Next can answer 404 from inside a page only with a body
 * that needs script, and 410 not at all, so pages for missing, retired and unreadable content are drawn here instead.
 */
export function proxy(request: NextRequest): NextResponse {
  const { status, location, instead } = leadOf(request.nextUrl);
  if (location !== undefined) return NextResponse.redirect(new URL(location, request.url), status);
  if (instead !== undefined) return NextResponse.rewrite(new URL(instead, request.url), { status });
  return status === 200 ? NextResponse.next() : new NextResponse(null, { status });
}
