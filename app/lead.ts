import { missingAddress, STYLEGUIDE_ADDRESS, UNAVAILABLE_ADDRESS } from '@/lib/addresses';
import type { Catalog } from '@/lib/catalog';
import { DESK_ADDRESS, readDrawn } from '@/lib/desk/drawn';
import { eventsAreOn, FEEDBACK_ADDRESS } from '@/lib/events/form';
import { type Visit, visit } from '@/lib/journey';
import { noteFailure, postedFields, requestCatalog, styleguideIsOn, versionElsewhere } from '@/lib/request';
import { type Route, resolveAddress } from '@/lib/routes';

/** The parts of an address that decide where it leads. */
export type Asked = Pick<URL, 'pathname' | 'search' | 'searchParams'>;

/** Where an address leads: to its own page, where nothing else is said. */
export interface Lead {
  readonly status: number;
  /** The address that a redirect names. */
  readonly location?: string;
  /** The path of the page that is drawn in its place. */
  readonly instead?: string;
}

/** Gives an address its true status before a page is drawn. To be called within a request (lib/request); never throws. */
export function leadOf(asked: Asked): Lead {
  try {
    return leadWithin(asked);
  } catch (error) {
    // The framework tells nobody what is thrown in its proxy.
    noteFailure(error);
    return { status: 500 };
  }
}

function leadWithin(asked: Asked): Lead {
  const catalog = readableCatalog();
  if (catalog === undefined) return { status: 503, instead: UNAVAILABLE_ADDRESS };
  const { pathname } = asked;
  if (pathname === FEEDBACK_ADDRESS && !eventsAreOn()) return missing(pathname);
  if (pathname === DESK_ADDRESS && readDrawn(postedFields()) === undefined) return missing(pathname);
  const version = versionElsewhere(pathname + asked.search);
  if (version !== undefined) return { status: 307, location: version };
  const found = resolveAddress(pathname, catalog);
  if (leadsToStyleguide(found, pathname) && !styleguideIsOn()) return missing(pathname);
  return leadTo(found, asked);
}

function missing(pathname: string): Lead {
  return { status: 404, instead: missingAddress(pathname) };
}

/** Its other spellings too: a redirect would tell readers that there is something. */
function leadsToStyleguide(found: Route, pathname: string): boolean {
  return pathname === STYLEGUIDE_ADDRESS || (found.kind === 'redirect' && found.to === STYLEGUIDE_ADDRESS);
}

function leadTo(found: Route | Visit, asked: Asked): Lead {
  switch (found.kind) {
    case 'flow':
      return leadTo(visit({ ...found, query: [...asked.searchParams] }), asked);
    case 'page':
    case 'show':
      return { status: 200 };
    case 'redirect':
    case 'go':
      return { status: found.status, location: found.keepsQuery ? found.to + asked.search : found.to };
    case 'instead':
      return { status: found.status, instead: found.to };
  }
}

function readableCatalog(): Catalog | undefined {
  try {
    return requestCatalog();
  } catch {
    return undefined;
  }
}
