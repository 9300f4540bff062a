import type { Element, ElementContent } from 'hast';
import { element, type TreeContext, text } from './context';
import { isSeen, treeText } from './tree-text';

type NoteKind = 'note' | 'tip' | 'important' | 'warning' | 'caution';

const KINDS: Readonly<Record<string, NoteKind>> = {
  note: 'note',
  tip: 'tip',
  important: 'important',
  warning: 'warning',
  caution: 'caution',
  notes: 'note',
  tips: 'tip',
  注意: 'note',
  备注: 'note',
  说明: 'note',
  提示: 'tip',
  重要: 'important',
  警告: 'warning',
  小心: 'caution',
};
const WORD = Object.keys(KINDS).join('|');
/** `[!NOTE]`, its slip `![NOTE]`, `[AZURE.NOTE]`, `Note:` at the start of a paragraph (FORMAT.md C.5). */
const LEAD = new RegExp(`^\\s*(?:(?:\\[(?:!|AZURE\\.)\\s*|!\\[)(${WORD})\\]\\s*:?|(${WORD})\\s*[:：])\\s*`, 'i');
const ALONE = new RegExp(`^\\s*(${WORD})\\s*([:：]?)\\s*$`, 'i');

/** A paragraph that says it is a note becomes one; any other stays as it is. */
export function paragraphNoteRule(node: Element, context: TreeContext): ElementContent[] {
  const found = takeLead(node.children);
  if (!found) return [node];
  const title = found.title || context.words.notes[found.kind];
  return [note(found.kind, title, element('p', {}, found.rest))];
}

/** A quotation that opens with a note, or holds nothing else, is that note; one of nothing, such as a marker leaves, goes. */
export function quoteNoteRule(node: Element): ElementContent[] {
  const [first, ...rest] = node.children.filter((child) => child.type === 'element' || treeText(child) !== '');
  if (first === undefined) return [];
  if (first.type !== 'element' || first.properties.dataNote === undefined) return [node];
  return [{ ...first, children: [...first.children, ...rest] }];
}

function note(kind: NoteKind, title: string, body: Element): Element {
  const heading = element('p', { className: ['note-title'] }, [text(title)]);
  return element('div', { className: ['note'], dataNote: kind }, isSeen(body) ? [heading, body] : [heading]);
}

/** What opens a note: its kind, the word as written (empty for `[!NOTE]`), and what is left of the paragraph. */
interface Lead {
  readonly kind: NoteKind;
  readonly title: string;
  readonly rest: ElementContent[];
}

function takeLead(children: readonly ElementContent[]): Lead | undefined {
  const [first, second, ...more] = children;
  if (!first) return undefined;
  if (first.type === 'text') return leadText(first.value, children.slice(1));
  if (first.type !== 'element' || (first.tagName !== 'strong' && first.tagName !== 'em')) return undefined;
  const alone = ALONE.exec(treeText(first));
  const next = second?.type === 'text' ? second.value : '';
  if (!alone?.[1] || (alone[2] === '' && !/^\s*[:：]/.test(next))) return undefined;
  const rest = second?.type === 'text' ? [text(next.replace(/^\s*[:：-]?\s*/, '')), ...more] : children.slice(1);
  return { kind: KINDS[alone[1].toLowerCase()] ?? 'note', title: alone[1], rest: [...rest] };
}

function leadText(value: string, rest: readonly ElementContent[]): Lead | undefined {
  const lead = LEAD.exec(value);
  const word = lead?.[1] ?? lead?.[2];
  if (!lead || !word) return undefined;
  return {
    kind: KINDS[word.toLowerCase()] ?? 'note',
    title: lead[2] ?? '',
    rest: [text(value.slice(lead[0].length)), ...rest],
  };
}
