import type { ControlRule } from './control-rule';
import { readText } from './read-text';

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/** A number, kept as it was typed. */
export const numerictextbox: ControlRule = {
  control: 'numerictextbox',
  drawing: () => 'number',
  read: (_, submitted) => readText(submitted),
  check: (_, { text }) =>
    text === '' || numberOf(text) !== undefined
      ? []
      : [{ kind: 'notANumber', severity: 'error', message: '', limit: '' }],
};

/** The number that a reader typed, in plain decimals; `undefined` for anything else. */
export function numberOf(text: string): number | undefined {
  return NUMBER.test(text.trim()) ? Number(text) : undefined;
}
