import type { Form, FormQuestion } from '@/lib/format';
import { renderFragment } from '@/lib/markdown/fragments';

/** A form whose HTML fields (`content`, `label`, `infoBalloonText`, `hints`) are safe HTML; every other field is plain text. */
export function cleanForm(form: Form): Form {
  return { ...form, questions: form.questions.map(cleanQuestion) };
}

function cleanQuestion(question: FormQuestion): FormQuestion {
  return {
    ...question,
    label: renderFragment(question.label),
    infoBalloonText: renderFragment(question.infoBalloonText),
    content: renderFragment(question.content),
    hints: question.hints.map((hint) => renderFragment(hint)),
  };
}
