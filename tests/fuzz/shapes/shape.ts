/**
 * A file that is wide, deep, many or long without being mistaken: what costs more than its size shows here. A shape can be
 * made in any size, so what fails is made smaller until it no longer does.
 */
export interface Shape {
  readonly family: 'wide' | 'deep' | 'many' | 'long';
  readonly name: string;
  /** A file of about `length` characters; never much longer. */
  readonly text: (length: number) => string;
}

/** `piece` as often as it fits into `length` characters, once at least. */
export function repeated(piece: string, length: number): string {
  return piece.repeat(Math.max(1, Math.floor(length / piece.length)));
}

/** The pieces for 0, 1, 2 … as far as they fit into `length` characters, one at least. */
export function counted(piece: (number: number) => string, length: number): string {
  const pieces: string[] = [];
  for (let left = length, number = 0; left > 0; number += 1) {
    const next = piece(number);
    pieces.push(next);
    left -= next.length;
  }
  return pieces.join('');
}

/** An article of a kind around a body, with one id of each sort. */
export function article(body: string, kind = 'generic', properties = ''): string {
  const ids = 'articleId="shape" supportTopicIds="32411816" productPesIds="14749"';
  return `<properties\npageTitle="A shape" ${ids} selfHelpType="${kind}"\n${properties}/>\n${body}\n`;
}
