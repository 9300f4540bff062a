import type { Form, Question } from '@/lib/format';
import { plainText } from '@/lib/format/values';
import { siteText } from '@/lib/text';
import { ALWAYS_ASKED, type AskedWhen, askedWhen, howAnswered } from './asked-when';
import { optionText } from './option-text';

/** A question form as a Markdown list: each question with how it is answered, when it is asked, and its answers. */
export function formAsMarkdown(form: Form): string {
  const words = siteText().form;
  const asked = askedWhen(form);
  const questions = form.questions.map((question, at) => questionAsMarkdown(question, asked[at] ?? ALWAYS_ASKED));
  const attach = form.fileAttachmentHint === '' ? [] : [`## ${words.attach}`, form.fileAttachmentHint];
  return [words.intro, questions.join('\n'), ...attach].join('\n\n');
}

function questionAsMarkdown(question: Question, asked: AskedWhen): string {
  const how = howAnswered(question, asked).join(', ');
  const title = plainText(question.label || question.content);
  const lines = [
    asked.sentence,
    plainText(question.infoBalloonText),
    ...question.hints.map(plainText),
    ...question.options.map(optionText),
  ];
  const details = lines.filter((line) => line !== '').map((line) => `   * ${line}`);
  return [`1. **${title}** (${how})`, ...details].join('\n');
}
