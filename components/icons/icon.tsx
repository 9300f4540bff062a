import Activity from 'lucide-static/dist/esm/icons/activity.mjs';
import ArchiveRestore from 'lucide-static/dist/esm/icons/archive-restore.mjs';
import ArrowRight from 'lucide-static/dist/esm/icons/arrow-right.mjs';
import Box from 'lucide-static/dist/esm/icons/box.mjs';
import Brain from 'lucide-static/dist/esm/icons/brain.mjs';
import ChartColumn from 'lucide-static/dist/esm/icons/chart-column.mjs';
import Check from 'lucide-static/dist/esm/icons/check.mjs';
import ChevronLeft from 'lucide-static/dist/esm/icons/chevron-left.mjs';
import Clock from 'lucide-static/dist/esm/icons/clock.mjs';
import Copy from 'lucide-static/dist/esm/icons/copy.mjs';
import Cpu from 'lucide-static/dist/esm/icons/cpu.mjs';
import CreditCard from 'lucide-static/dist/esm/icons/credit-card.mjs';
import Database from 'lucide-static/dist/esm/icons/database.mjs';
import Expand from 'lucide-static/dist/esm/icons/expand.mjs';
import ExternalLink from 'lucide-static/dist/esm/icons/external-link.mjs';
import FileText from 'lucide-static/dist/esm/icons/file-text.mjs';
import Globe from 'lucide-static/dist/esm/icons/globe.mjs';
import Handshake from 'lucide-static/dist/esm/icons/handshake.mjs';
import HardDrive from 'lucide-static/dist/esm/icons/hard-drive.mjs';
import Hash from 'lucide-static/dist/esm/icons/hash.mjs';
import ImageDown from 'lucide-static/dist/esm/icons/image-down.mjs';
import Key from 'lucide-static/dist/esm/icons/key-round.mjs';
import Layers from 'lucide-static/dist/esm/icons/layers.mjs';
import Link from 'lucide-static/dist/esm/icons/link.mjs';
import ListChecks from 'lucide-static/dist/esm/icons/list-checks.mjs';
import MapDrawing from 'lucide-static/dist/esm/icons/map.mjs';
import Messages from 'lucide-static/dist/esm/icons/messages-square.mjs';
import Network from 'lucide-static/dist/esm/icons/network.mjs';
import Plug from 'lucide-static/dist/esm/icons/plug.mjs';
import Printer from 'lucide-static/dist/esm/icons/printer.mjs';
import Route from 'lucide-static/dist/esm/icons/route.mjs';
import Scan from 'lucide-static/dist/esm/icons/scan.mjs';
import Search from 'lucide-static/dist/esm/icons/search.mjs';
import Send from 'lucide-static/dist/esm/icons/send.mjs';
import Server from 'lucide-static/dist/esm/icons/server.mjs';
import Settings from 'lucide-static/dist/esm/icons/settings-2.mjs';
import Share from 'lucide-static/dist/esm/icons/share-2.mjs';
import Shield from 'lucide-static/dist/esm/icons/shield.mjs';
import X from 'lucide-static/dist/esm/icons/x.mjs';
import ZoomIn from 'lucide-static/dist/esm/icons/zoom-in.mjs';
import ZoomOut from 'lucide-static/dist/esm/icons/zoom-out.mjs';

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
  activity: Activity,
  ai: Brain,
  backup: ArchiveRestore,
  billing: CreditCard,
  box: Box,
  chart: ChartColumn,
  chat: Messages,
  compute: Server,
  database: Database,
  device: Cpu,
  drive: HardDrive,
  globe: Globe,
  key: Key,
  layers: Layers,
  network: Network,
  partner: Handshake,
  plug: Plug,
  settings: Settings,
  shield: Shield,
  fit: Scan,
  save: ImageDown,
  whole: Expand,
  zoomIn: ZoomIn,
  zoomOut: ZoomOut,
} as const;

/** What an icon shows. */
export type IconName = keyof typeof DRAWINGS;

/** All icons, by name. */
export const ICON_NAMES: readonly IconName[] = Object.keys(DRAWINGS).filter(isIconName);

function isIconName(name: string): name is IconName {
  return Object.hasOwn(DRAWINGS, name);
}

/** Drawings that point along the line, or stand for lines of text: turned around where text runs from right to left. */
const ALONG_THE_LINE: ReadonlySet<IconName> = new Set(['back', 'document', 'form', 'next', 'outside', 'send']);

/** What is inside each drawing's `<svg>`, on one line. */
const SHAPES: ReadonlyMap<string, string> = new Map(
  Object.entries(DRAWINGS).map(([name, drawing]) => [name, shapesIn(drawing)]),
);

/** A small picture beside words that say the same: readers of a screen reader hear the words alone. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className={ALONG_THE_LINE.has(name) ? 'icon icon-along' : 'icon'}
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
