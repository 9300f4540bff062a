/**
 * The text at a key of a JSON object, the key in any case; empty where there is none.
 *
 * @example textAt({ Title: ' Slow server ' }, 'title') // 'Slow server'
 */
export function textAt(value: unknown, key: string): string {
  if (typeof value !== 'object' || value === null) return '';
  for (const [name, found] of Object.entries(value)) {
    if (typeof found === 'string' && name.toLowerCase() === key.toLowerCase()) return found.trim();
  }
  return '';
}
