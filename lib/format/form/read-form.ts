import type { Form, FormQuestion } from '../form';
import type { OffsetOf } from '../json/parse-json';
import type { Report } from '../rule';
import { formWithoutQuestions } from '../rules/form';
import { checkForm, checkSize, withinFormBounds } from './check-form';
import { rawForm } from './raw-form';
import { readQuestion } from './read-question';

/** A question form from its JSON value (FORMAT.md D), questions in the order of `order`; slips are reported. */
export function readForm(value: unknown, offsetOf: OffsetOf, report: Report): Form {
  const raw = rawForm(value);
  const placed = raw.formelements.map((element, index) => ({
    index,
    question: readQuestion(element, index, (key) => offsetOf(['formElements', index, key]), report),
  }));
  if (placed.length === 0) report(formWithoutQuestions.at(offsetOf(['formElements'])));
  checkSize(value, offsetOf, report);
  checkForm(value, placed, offsetOf, report);
  return {
    title: raw.title.trim(),
    subscriptionRequired: raw.subscriptionrequired,
    resourceRequired: raw.resourcerequired,
    fileAttachmentHint: raw.fileattachmenthint.trim(),
    diagnosticCard: raw.diagnosticcard && {
      title: raw.diagnosticcard.title.trim(),
      description: raw.diagnosticcard.description.trim(),
      insightNotAvailableText: raw.diagnosticcard.insightnotavailabletext.trim(),
    },
    questions: inOrder(
      withinFormBounds(
        placed.map(({ question }) => question),
        offsetOf,
        report,
      ),
    ),
  };
}

/** By `order`; equal orders keep the author's sequence. */
function inOrder(questions: readonly FormQuestion[]): readonly FormQuestion[] {
  return questions.toSorted((a, b) => a.order - b.order);
}
