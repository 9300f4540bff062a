import type { BlockContent, DefinitionContent, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { languageName, type Text, textIn } from '@/lib/text';
import type { CaseSummary, SummaryAnswer, TriedStep } from '../summary/summary';
import { partsOf, type SummaryPart, type Wording } from './summary-parts';

/** The summary as a document tree, from which Markdown and HTML are made: what was typed is text there and nothing else. */
export function summaryDocument(summary: CaseSummary, words: Text['caseSummary']): Root {
  const [first, ...others] = partsOf(summary, words).map(partDocument);
  const rest = others.flatMap(({ children }): RootContent[] => [{ type: 'thematicBreak' }, ...children]);
  return { type: 'root', children: [...(first?.children ?? []), ...rest] };
}

/** The part of a summary that is in one language. */
export function partDocument({ summary, title, note, wording }: SummaryPart): Root {
  const { outcome, answers, notKnown, tried, attach, link } = summary;
  const { words } = wording;
  return {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(title)] },
      ...(note === '' ? [] : [paragraph(text(note))]),
      ...(outcome === null ? [] : outcomeBlocks(outcome)),
      ...answers.filter(({ isDescription }) => isDescription).flatMap((answer) => descriptionBlocks(answer, wording)),
      ...section(
        words.answers,
        answers.filter(({ isDescription }) => !isDescription).map((answer) => answerItem(answer, wording)),
      ),
      ...section(
        words.tried,
        tried.map((each) => triedItem(each, wording)),
      ),
      ...section(
        words.attach,
        attach.map((thing) => item([paragraph(text(thing))])),
      ),
      ...(notKnown.length === 0 ? [] : [paragraph(strong(words.notKnown), text(` ${notKnownText(summary, wording)}`))]),
      paragraph(strong(words.link), text(' '), { type: 'link', url: link, children: [text(link)] }),
    ],
  };
}

/** The questions that stayed open, in one line. */
export function notKnownText({ notKnown }: CaseSummary, { language }: Wording): string {
  return notKnown.map(({ question }) => question).join(textIn(language).site.semicolon);
}

function outcomeBlocks({ title, recommended }: NonNullable<CaseSummary['outcome']>): readonly RootContent[] {
  const links = recommended.map((link) =>
    item([paragraph({ type: 'link', url: link.href, children: [text(link.title)] })]),
  );
  return [paragraph(strong(title)), ...listOf(links)];
}

function descriptionBlocks(answer: SummaryAnswer, wording: Wording): readonly RootContent[] {
  const said = copiedLines(answer, wording).join('\n\n');
  return [heading(answer.question), { type: 'blockquote', children: paragraphs(said) }];
}

function answerItem(answer: SummaryAnswer, wording: Wording): ListItem {
  const lines = copiedLines(answer, wording);
  const [only] = lines;
  if (lines.length === 1 && only !== undefined && !only.includes('\n'))
    return item([paragraph(strong(answer.question), { type: 'break' }, text(only))]);
  return item([paragraph(strong(answer.question)), { type: 'blockquote', children: paragraphs(lines.join('\n')) }]);
}

function triedItem(tried: TriedStep, wording: Wording): ListItem {
  const marks = onlyInText(tried, wording).flatMap((mark): PhrasingContent[] => [{ type: 'break' }, text(mark)]);
  return item([paragraph(text(tried.step), { type: 'break' }, strong(tried.answer), ...marks)]);
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

/** The lines of an answer in a copy: marked where it is not what was asked for, or in another language than the copy. */
export function copiedLines(answer: SummaryAnswer, wording: Wording): readonly string[] {
  const { words } = wording;
  const lines = [...answerLines(answer, words), ...onlyInText(answer, wording)];
  return answer.isRefused ? [...lines, words.refused] : lines;
}

/** That a question is in the reader's language alone, where it is. */
export function onlyInText({ language }: Pick<SummaryAnswer, 'language'>, wording: Wording): readonly string[] {
  return language === '' ? [] : [wording.words.onlyIn({ language: languageName(language, wording.language) })];
}

/** An answer as a summary says it, one part a line: a time in UTC first, then as it was entered. */
export function answerLines({ answers, time }: SummaryAnswer, words: Text['caseSummary']): readonly string[] {
  if (time === null) return answers;
  const utc = `${time.utc.slice(0, -1).replace('T', ' ')} UTC`;
  if (time.zone === 'UTC') return [utc];
  return [words.time({ utc, local: time.local.replace('T', ' '), zone: `${time.zone}, UTC${time.offset}` })];
}
