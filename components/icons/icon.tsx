import ArrowRight from 'lucide-static/dist/esm/icons/arrow-right.mjs';
import Check from 'lucide-static/dist/esm/icons/check.mjs';
import ChevronLeft from 'lucide-static/dist/esm/icons/chevron-left.mjs';
import Clock from 'lucide-static/dist/esm/icons/clock.mjs';
import Copy from 'lucide-static/dist/esm/icons/copy.mjs';
import ExternalLink from 'lucide-static/dist/esm/icons/external-link.mjs';
import FileText from 'lucide-static/dist/esm/icons/file-text.mjs';
import Hash from 'lucide-static/dist/esm/icons/hash.mjs';
import Link from 'lucide-static/dist/esm/icons/link.mjs';
import ListChecks from 'lucide-static/dist/esm/icons/list-checks.mjs';
import MapDrawing from 'lucide-static/dist/esm/icons/map.mjs';
import Printer from 'lucide-static/dist/esm/icons/printer.mjs';
import Route from 'lucide-static/dist/esm/icons/route.mjs';
import Search from 'lucide-static/dist/esm/icons/search.mjs';
import Send from 'lucide-static/dist/esm/icons/send.mjs';
import Share from 'lucide-static/dist/esm/icons/share-2.mjs';
import X from 'lucide-static/dist/esm/icons/x.mjs';

/** Lucide's drawings under the names this site uses; a new icon is one import and one row. */
const DRAWINGS = {
  back: ChevronLeft,
  check: Check,
  clock: Clock,
  close: X,
  copy: Copy,
  document: FileText,
  flow: Route,
  form: ListChecks,
  id: Hash,
  link: Link,
  map: MapDrawing,
  next: ArrowRight,
  outside: ExternalLink,
  print: Printer,
  search: Search,
  send: Send,
  share: Share,
} as const;

/** What an icon shows. */
export type IconName = keyof typeof DRAWINGS;

/** What is inside each drawing's `<svg>`, on one line. */
const SHAPES: ReadonlyMap<string, string> = new Map(
  Object.entries(DRAWINGS).map(([name, drawing]) => [name, shapesIn(drawing)]),
);

/** A small picture beside words that say the same: readers of a screen reader hear the words alone. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a drawing of the package above, read when the site is built.
      dangerouslySetInnerHTML={{ __html: SHAPES.get(name) ?? '' }}
    />
  );
}

function shapesIn(drawing: string): string {
  const inner = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(drawing)?.[1] ?? '';
  return inner.replaceAll(/\s*\n\s*/g, '').replaceAll(' />', '/>');
}
