/** The parts of a comma list such as `resourceTags`, trimmed, each once; blanks inside a part are kept. */
export function readTags(value: string): readonly string[] {
  const parts = value.split(/[,;]/).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}
