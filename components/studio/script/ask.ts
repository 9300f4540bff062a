/** What the server said in place of an answer; the message is for the author. */
export class AskError extends Error {
  override readonly name = 'AskError';
}

const { studioToken: token = '' } = document.documentElement.dataset;

/** Asks the Studio’s server. @throws AskError with what it says, or that it doesn’t answer */
export async function ask<Answer>(what: string, question: object): Promise<Answer> {
  return send(what, JSON.stringify(question), 'application/json');
}

/** Stores a picture beside an article. @throws AskError where it is refused */
export async function storePicture(article: string, picture: File): Promise<{ readonly name: string }> {
  const name = /^image\.\w+$/.test(picture.name) ? '' : picture.name;
  return send(`picture?${new URLSearchParams({ path: article, name })}`, picture, 'application/octet-stream');
}

async function send<Answer>(what: string, body: BodyInit, type: string): Promise<Answer> {
  const response = await fetch(`/studio/api/${what}`, {
    method: 'POST',
    body,
    headers: { 'Content-Type': type, 'X-Stepwise-Studio': token },
  }).catch(() => {
    throw new AskError('The server isn’t responding. Is “stepwise dev” running? Your text is kept in this browser.');
  });
  const answer = await response.json();
  if (!response.ok) throw new AskError(String(answer.message));
  return answer;
}

/** What went wrong, in words for the author. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
