import { decodeHTML } from 'entities';
import { type Asking, askingsOf } from '@/lib/flow';
import type { Form, FormQuestion, Option } from '@/lib/format';
import { siteText } from '@/lib/text';

/** When a question is asked, and the sentence that says so; empty for one that is always asked. */
export interface AskedWhen {
  readonly kind: Asking['kind'];
  readonly sentence: string;
}

/** Of a question that is always asked, of which there is nothing to say. */
export const ALWAYS_ASKED: AskedWhen = { kind: 'always', sentence: '' };

/** When each question of a form is asked, in the order of its questions; what decides and what is said is the flow engine's. */
export function askedWhen(form: Form): readonly AskedWhen[] {
  const words = siteText().form;
  const questions = form.questions.map((question) => ({
    ...question,
    options: question.options.map((option) => ({ ...option, text: optionText(option) })),
  }));
  return askingsOf({ ...form, questions }).map(({ kind, words: said }) => {
    if (kind === 'when') return { kind, sentence: words.askedWhen({ condition: said }) };
    return { kind, sentence: kind === 'never' ? words.neverAsked : '' };
  });
}

/** How a question is answered, and whether it must be; nobody must answer what is never asked. */
export function howAnswered({ control, required }: FormQuestion, { kind }: AskedWhen): readonly string[] {
  const words = siteText().form;
  const need = required ? words.required : words.optional;
  return kind === 'never' ? [words.controls[control]] : [words.controls[control], need];
}

/** What a reader reads of an answer to choose: its text, else its value; escaped signs as the signs they stand for. */
export function optionText({ text, value }: Option): string {
  return decodeHTML(text || value);
}

/** What a question offers to choose from: its own options, then what its list falls back to where it can't be loaded (FORMAT.md D.5). */
export function offeredIn({
  options,
  dynamicOptions,
}: Pick<FormQuestion, 'options' | 'dynamicOptions'>): readonly Option[] {
  const own = new Set(options.map(({ value }) => value));
  return [...options, ...(dynamicOptions?.fallback ?? []).filter(({ value }) => !own.has(value))];
}
