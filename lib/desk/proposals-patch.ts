import { createTwoFilesPatch } from 'diff';
import type { ArticleProposal } from './article-proposals';
import type { Proposal } from './proposals';

/** Files of `data/` that proposals are written into. */
export type ProposalFile = 'synonyms' | 'aliases';

/**
 * Proposals as a patch of `data/synonyms.json` and `data/aliases.json`, for `git apply` in the content folder. What is in the
 * files stays as it is; empty where there is nothing to add.
 * @param textOf the text of a file; `undefined` where there is none
 */
export function proposalsPatch(
  textOf: (file: ProposalFile) => string | undefined,
  alike: readonly Proposal[],
  articles: readonly ArticleProposal[],
): string {
  const groups = [
    ...alike.map(({ words, like }) => [like, words]),
    ...articles.flatMap(({ words, adds }) => (adds.kind === 'synonym' ? [[adds.like, words]] : [])),
  ];
  const names = articles.flatMap(({ words, adds }) =>
    adds.kind === 'alias' ? [`${JSON.stringify(words)}: ${aliasOf(adds.to)}`] : [],
  );
  return [
    patchOf('synonyms', textOf('synonyms'), '[]', groups.map(lineOf)),
    patchOf('aliases', textOf('aliases'), '{}', names),
  ].join('');
}

function lineOf(group: readonly string[]): string {
  return `[${group.map((words) => JSON.stringify(words)).join(', ')}]`;
}

function aliasOf(to: string): string {
  return `{ "to": ${JSON.stringify(to)}, "reason": "Readers search for this name." }`;
}

/** @param brackets of the list or the object that the file holds, as it is without any entry */
function patchOf(
  name: ProposalFile,
  text: string | undefined,
  brackets: '[]' | '{}',
  entries: readonly string[],
): string {
  if (entries.length === 0) return '';
  const file = `data/${name}.json`;
  const before = text ?? `${brackets}\n`;
  const end = before.lastIndexOf(brackets.charAt(1));
  const head = before.slice(0, end).trimEnd();
  const comma = /[[{,]$/.test(head) ? '' : ',';
  const after = `${head}${comma}\n${entries.map((entry) => `  ${entry}`).join(',\n')}\n${before.slice(end)}`;
  return createTwoFilesPatch(text === undefined ? '/dev/null' : `a/${file}`, `b/${file}`, text ?? '', after, '', '');
}
