import type { Form, Question } from '@/lib/format';
import { siteText } from '@/lib/text';
import { plainText } from '../plain-text';
import { conditionInWords } from './condition-in-words';
import { optionText } from './option-text';

/** A question form as a Markdown list: each question with how it is answered, when it is asked, and its answers. */
export function formAsMarkdown(form: Form): string {
  const words = siteText().form;
  const questions = form.questions.map((question) => questionAsMarkdown(question, form.questions));
  const attach = form.fileAttachmentHint === '' ? [] : [`## ${words.attach}`, form.fileAttachmentHint];
  return [words.intro, questions.join('\n'), ...attach].join('\n\n');
}

function questionAsMarkdown(question: Question, all: readonly Question[]): string {
  const words = siteText().form;
  const need = question.required ? words.required : words.optional;
  const title = plainText(question.label || question.content);
  const lines = [
    conditionInWords(question.visibility, all) ?? '',
    plainText(question.infoBalloonText),
    ...question.hints.map(plainText),
    ...question.options.map(optionText),
  ];
  const details = lines.filter((line) => line !== '').map((line) => `   * ${line}`);
  return [`1. **${title}** (${words.controls[question.control]}, ${need})`, ...details].join('\n');
}
