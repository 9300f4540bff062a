import type { CaseSummary, SummaryAnswer } from '../summary/summary';

/** Shows as nothing, and parts what it stands in. */
const UNSEEN = '\u200b';

/**
 * Where a code host makes a link of plain text that tells somebody, or leaves a trace elsewhere: mentions of people and teams,
 * numbers of issues, commits, and addresses of either. Escapes of Markdown don't help: it looks at the finished page.
 * Source: GitHub Docs, "Autolinked references and URLs" and "Mentioning people and teams".
 */
const TOLD =
  /(?<![a-z\d])@(?=[a-z\d])|@(?=[\da-f]{7,40}\b)|#(?=\d)|\bGH-(?=\d)|\bgithub\.com\/(?=[\w.-]+\/[\w.-]+\/)/gi;

/** A summary in which nothing that was typed mentions anybody or refers to anything, though it reads the same. */
export function quietened(summary: CaseSummary): CaseSummary {
  const { answers, notKnown, support } = summary;
  return {
    ...summary,
    answers: answers.map(quiet),
    notKnown: notKnown.map(quiet),
    support: support && { ...support, summary: quietened(support.summary) },
  };
}

function quiet(answer: SummaryAnswer): SummaryAnswer {
  return { ...answer, answers: answer.answers.map((said) => said.replace(TOLD, `$&${UNSEEN}`)) };
}
