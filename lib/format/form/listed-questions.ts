/** An item of a list: at the margin, or under one as `**` or further in. */
const ITEM = /^(?<indent>[ \t]*)(?<marks>[*+-]+|\d+[.)])[ \t]+(?<text>\S.*)$/;

interface Asked {
  readonly text: string[];
  readonly hints: string[];
}

/**
 * The questions of a form that is written as a list, as support's older repositories do (`supportTopicBasedScopingQuestions`):
 * each item is a question to answer in words, what is listed under it are its hints.
 * @returns the JSON value of such a form (FORMAT.md D.1)
 *
 * @example
 * listedQuestions('* Is it one server?\n* What do these say?\n** `hostname -f`');
 */
export function listedQuestions(markdown: string): { readonly formElements: readonly unknown[] } {
  const asked: Asked[] = [];
  for (const line of markdown.split(/\r?\n/)) {
    const { indent = '', marks = '', text } = ITEM.exec(line)?.groups ?? {};
    const last = asked.at(-1);
    if (text === undefined) addTo(last, line);
    else if (last !== undefined && (/[ \t]{2}|\t/.test(indent) || /^[*+-]{2}/.test(marks)))
      last.hints.push(text.trim());
    else asked.push({ text: [text.trim()], hints: [] });
  }
  const formElements = asked.map(({ text, hints }, at) => ({
    id: `question-${at + 1}`,
    order: at + 1,
    controlType: 'multilinetextbox',
    displayLabel: asHtml(text.join(' ')),
    required: false,
    ...(hints.length === 0 ? {} : { hints: hints.map(asHtml) }),
  }));
  return { formElements };
}

/** A line that is no item goes on with the item above it, as far as that one has no list of its own. */
function addTo(last: Asked | undefined, line: string): void {
  if (last === undefined || line.trim() === '' || line.startsWith('#')) return;
  const lines = last.hints.length > 0 ? last.hints : last.text;
  lines[lines.length - 1] = `${lines.at(-1)} ${line.trim()}`;
}

/** Labels are HTML; of Markdown, such lists have code and emphasis. */
function asHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>');
}
