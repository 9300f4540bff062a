import type { ElementContent, Text } from 'hast';
import { ANY_MARK } from '../prepare';
import { element, type TreeContext, text } from './context';

const MARKS = /\uE000(\d+)\uE001|\uE009/g;
const SOME_MARK = /[\uE000-\uE00F]/;

/** Turns the marks in a text into what they stand for: blanks and line breaks. A mark no rule took up vanishes. */
export function textRule(node: Text, context: TreeContext): ElementContent[] {
  if (!SOME_MARK.test(node.value)) return [node];
  const out: ElementContent[] = [];
  let from = 0;
  for (const found of node.value.matchAll(MARKS)) {
    pushText(out, node.value.slice(from, found.index));
    out.push(found[1] === undefined ? element('br', {}, []) : blank(Number(found[1]), context));
    from = found.index + found[0].length;
  }
  pushText(out, node.value.slice(from));
  return out;
}

function pushText(out: ElementContent[], value: string): void {
  const clean = value.replace(ANY_MARK, '');
  if (clean !== '') out.push(text(clean));
}

function blank(index: number, context: TreeContext): ElementContent {
  const { name, defaultText } = context.blanks[index] ?? { name: '', defaultText: '' };
  return element('span', { className: ['blank'], dataBlank: name }, [text(defaultText)]);
}
