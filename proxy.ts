import { type NextRequest, NextResponse } from 'next/server';
import { missingAddress, STYLEGUIDE_ADDRESS, UNAVAILABLE_ADDRESS } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import { DESK_ADDRESS, readDrawn } from '@/lib/desk/drawn';
import { eventsAreOn, FEEDBACK_ADDRESS } from '@/lib/events/form';
import { type Visit, visit } from '@/lib/journey';
import { noteFailure, postedFields, requestCatalog, styleguideIsOn, versionElsewhere } from '@/lib/request';
import { type Route, resolveAddress } from '@/lib/routes';

/** Everything but Next's own files and the site's files. */
export const config = { matcher: ['/((?!_next/|icon\\.svg).*)'] };

/**
 * Gives every address its true status before a page is drawn: Next can answer 404 from inside a page only with a body
 * that needs script, and 410 not at all, so pages for missing, retired and unreadable content are drawn here instead.
 */
export function proxy(request: NextRequest): NextResponse {
  try {
    return answerOf(request);
  } catch (error) {
    // The framework tells nobody what is thrown here.
    noteFailure(error);
    return new NextResponse(null, { status: 500 });
  }
}

function answerOf(request: NextRequest): NextResponse {
  const catalog = readableCatalog();
  if (catalog === undefined) return instead(request, UNAVAILABLE_ADDRESS, 503);
  const { pathname } = request.nextUrl;
  if (pathname === FEEDBACK_ADDRESS && !eventsAreOn()) return instead(request, missingAddress(pathname), 404);
  if (pathname === DESK_ADDRESS && readDrawn(postedFields()) === undefined)
    return instead(request, missingAddress(pathname), 404);
  const version = versionElsewhere(pathname + request.nextUrl.search);
  if (version !== undefined) return answer(request, { kind: 'redirect', to: version, status: 307 });
  const found = resolveAddress(pathname, catalog);
  if (leadsToStyleguide(found, pathname) && !styleguideIsOn()) return instead(request, missingAddress(pathname), 404);
  return answer(request, found);
}

/** Its other spellings too: a redirect would tell readers that there is something. */
function leadsToStyleguide(found: Route, pathname: string): boolean {
  return pathname === STYLEGUIDE_ADDRESS || (found.kind === 'redirect' && found.to === STYLEGUIDE_ADDRESS);
}

function answer(request: NextRequest, found: Route | Visit): NextResponse {
  switch (found.kind) {
    case 'flow':
      return answer(request, visit({ ...found, query: [...request.nextUrl.searchParams] }));
    case 'page':
    case 'show':
      return NextResponse.next();
    case 'redirect':
    case 'go':
      return NextResponse.redirect(
        new URL(found.keepsQuery ? `${found.to}${request.nextUrl.search}` : found.to, request.url),
        found.status,
      );
    case 'instead':
      return instead(request, found.to, found.status);
  }
}

function instead(request: NextRequest, path: string, status: number): NextResponse {
  return NextResponse.rewrite(new URL(path, request.url), { status });
}

function readableCatalog(): Catalog | undefined {
  try {
    return requestCatalog();
  } catch {
    return undefined;
  }
}
