import { fieldOf } from '@/lib/format';

/** The string under `name`, trimmed; empty where there is none. */
export function textFieldOf(value: unknown, name: string): string {
  const text = fieldOf(value, name);
  return typeof text === 'string' ? text.trim() : '';
}
