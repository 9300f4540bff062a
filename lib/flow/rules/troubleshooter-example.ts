/** A question of an example: yes or no, and where that leads (JSON). */
export function yesOrNo(id: string, next: string): string {
  return `{ "id": "${id}", "displayLabel": "Is the ${id} full?", "dropdownOptions": ["Yes", "No"], "required": false, "next": ${next} }`;
}

/** The end that an example's answers lead to. */
export const END = '{ "id": "wait", "title": "Wait an hour" }';

/** A troubleshooter of these questions as its author writes it. */
export function exampleTroubleshooter(questions: readonly string[], outcomes = END, more = ''): string {
  return `{
  "title": "My restore failed",${more}
  "questions": [
    ${questions.join(',\n    ')}
  ],
  "outcomes": [${outcomes}]
}`;
}
