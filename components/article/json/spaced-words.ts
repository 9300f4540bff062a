/** A name written in one word as readers read it: `OperationalExcellence` gives `Operational excellence`. */
export function spacedWords(name: string): string {
  const spaced = name.replace(/([a-z])([A-Z])/g, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
