import type { Element, ElementContent } from 'hast';
import type { Block } from '../prepare/apollo-blocks';
import { element, type TreeContext, text } from './context';
import { resolveLink } from './resolve-link';

const BLOCK_MARK = /^\s*\uE007(\d+)\uE008\s*$/;

/** A paragraph that is nothing but a block's mark becomes that block (FORMAT.md C.9); `undefined` for any other. */
export function blockRule(node: Element, context: TreeContext): ElementContent[] | undefined {
  const [only, ...more] = node.children;
  if (only?.type !== 'text' || more.length > 0) return undefined;
  const found = BLOCK_MARK.exec(only.value);
  const block = found ? context.blocks[Number(found[1])] : undefined;
  return block && [DRAW[block.kind](block, context)];
}

const DRAW: Readonly<Record<Block['kind'], (block: Block, context: TreeContext) => Element>> = {
  insight,
  metric,
  video,
  azurekb,
};

function insight(block: Block, { words }: TreeContext): Element {
  const details = fieldList(block, words.checkFields);
  return element('div', { className: ['note'], dataNote: 'check' }, [
    element('p', { className: ['note-title'] }, [text(words.check)]),
    ...saidMeanwhile(field(block, 'executiontext'), words.checkRuns),
    ...(details ? [element('details', {}, [element('summary', {}, [text(words.checkDetails)]), details])] : []),
  ]);
}

/** What a check says while it runs: on a page nothing runs, so the words need an introduction. */
function saidMeanwhile(said: string, introduction: string): readonly Element[] {
  if (said.trim() === '') return [];
  return [element('p', {}, [text(introduction)]), element('p', {}, [text(`“${said.trim()}”`)])];
}

function metric(block: Block, { words, portal }: TreeContext): Element {
  const details = fieldList(block, words.chartFields);
  return element('div', { className: ['note'], dataNote: 'chart' }, [
    element('p', { className: ['note-title'] }, [text(words.chart)]),
    element('p', {}, [
      element('a', { className: ['portal-link'], href: metricsAddress(portal) }, [
        text(field(block, 'title') || field(block, 'name')),
      ]),
    ]),
    ...(details ? [details] : []),
  ]);
}

function metricsAddress(portal: string): string {
  return `https://${portal}/#blade/Microsoft_Azure_Monitoring/AzureMonitoringBrowseBlade/metrics`;
}

/** A video is a link to its page: no frame of a third party. */
function video(block: Block, context: TreeContext): Element {
  const source = field(block, 'src');
  const target = resolveLink(source);
  const title = text(field(block, 'title') || source);
  const link =
    target.kind === 'address'
      ? element('a', { className: ['video-link'], href: target.href }, [title])
      : element('span', {}, [title]);
  if (source !== '') context.links.push(source);
  return element('p', {}, [text(`${context.words.video}${context.words.colon}`), link]);
}

/** The portal lists search results here; on a page of our own the reader gets the search itself. */
function azurekb(_: Block, { words, title }: TreeContext): Element {
  const href = `https://learn.microsoft.com/search/?terms=${encodeURIComponent(title)}`;
  return element('p', {}, [element('a', { href }, [text(`${words.searchTheWeb}${words.colon}${title}`)])]);
}

function field(block: Block, name: string): string {
  return block.fields.find(([each]) => each === name)?.[1] ?? '';
}

function fieldList(block: Block, names: Readonly<Record<string, string>>): Element | undefined {
  const rows = block.fields.filter(([name, value]) => names[name] !== undefined && value !== '');
  if (rows.length === 0) return undefined;
  return element(
    'dl',
    {},
    rows.flatMap(([name, value]) => [element('dt', {}, [text(names[name] ?? name)]), element('dd', {}, [text(value)])]),
  );
}
