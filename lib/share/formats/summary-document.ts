import type { BlockContent, DefinitionContent, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Text } from '@/lib/text';
import type { CaseSummary, SummaryAnswer, TriedStep } from '../summary/summary';

type Words = Text['caseSummary'];

/** The summary as a document tree, from which Markdown and HTML are made: what was typed is text there and nothing else. */
export function summaryDocument(summary: CaseSummary, words: Words): Root {
  const { title, outcome, answers, notKnown, tried, attach, link } = summary;
  return {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(words.titleOf({ flow: title }))] },
      ...(outcome === null ? [] : outcomeBlocks(outcome)),
      ...answers.filter(({ isDescription }) => isDescription).flatMap((answer) => descriptionBlocks(answer, words)),
      ...section(
        words.answers,
        answers.filter(({ isDescription }) => !isDescription).map((answer) => answerItem(answer, words)),
      ),
      ...section(words.tried, tried.map(triedItem)),
      ...section(
        words.attach,
        attach.map((thing) => item([paragraph(text(thing))])),
      ),
      ...(notKnown.length === 0 ? [] : [paragraph(strong(words.notKnown), text(` ${notKnownText(summary)}`))]),
      paragraph(strong(words.link), text(' '), { type: 'link', url: link, children: [text(link)] }),
    ],
  };
}

/** The questions that stayed open, in one line. */
export function notKnownText({ notKnown }: CaseSummary): string {
  return notKnown.map(({ question }) => question).join('; ');
}

function outcomeBlocks({ title, recommended }: NonNullable<CaseSummary['outcome']>): readonly RootContent[] {
  const links = recommended.map((link) =>
    item([paragraph({ type: 'link', url: link.href, children: [text(link.title)] })]),
  );
  return [paragraph(strong(title)), ...listOf(links)];
}

function descriptionBlocks(answer: SummaryAnswer, words: Words): readonly RootContent[] {
  const said = copiedLines(answer, words).join('\n\n');
  return [heading(answer.question), { type: 'blockquote', children: paragraphs(said) }];
}

function answerItem(answer: SummaryAnswer, words: Words): ListItem {
  const lines = copiedLines(answer, words);
  const [only] = lines;
  if (lines.length === 1 && only !== undefined && !only.includes('\n'))
    return item([paragraph(strong(answer.question), { type: 'break' }, text(only))]);
  return item([paragraph(strong(answer.question)), { type: 'blockquote', children: paragraphs(lines.join('\n')) }]);
}

function triedItem({ step, answer }: TriedStep): ListItem {
  return item([paragraph(text(step), { type: 'break' }, strong(answer))]);
}

function section(title: string, items: readonly ListItem[]): readonly RootContent[] {
  return items.length === 0 ? [] : [heading(title), ...listOf(items)];
}

function listOf(items: readonly ListItem[]): readonly RootContent[] {
  return items.length === 0 ? [] : [{ type: 'list', ordered: false, spread: false, children: [...items] }];
}

function item(children: readonly (BlockContent | DefinitionContent)[]): ListItem {
  return { type: 'listItem', spread: false, children: [...children] };
}

function heading(title: string): RootContent {
  return { type: 'heading', depth: 2, children: [text(title)] };
}

/** An empty line parts paragraphs; every other end of a line is kept as one. */
function paragraphs(written: string): Paragraph[] {
  return written.split(/\n[ \t]*\n\s*/).map((block) => {
    const lines = block.split('\n');
    return paragraph(
      ...lines.flatMap((line, at): PhrasingContent[] => (at === 0 ? [text(line)] : [{ type: 'break' }, text(line)])),
    );
  });
}

function paragraph(...children: readonly PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: [...children] };
}

function strong(written: string): PhrasingContent {
  return { type: 'strong', children: [text(written)] };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** The lines of an answer in a copy: marked where it is not what was asked for. */
export function copiedLines(answer: SummaryAnswer, words: Text['caseSummary']): readonly string[] {
  return answer.isRefused ? [...answerLines(answer, words), words.refused] : answerLines(answer, words);
}

/** An answer as a summary says it, one part a line: a time in UTC first, then as it was entered. */
export function answerLines({ answers, time }: SummaryAnswer, words: Text['caseSummary']): readonly string[] {
  if (time === null) return answers;
  const utc = `${time.utc.slice(0, -1).replace('T', ' ')} UTC`;
  if (time.zone === 'UTC') return [utc];
  return [words.time({ utc, local: time.local.replace('T', ' '), zone: `${time.zone}, UTC${time.offset}` })];
}
