/** What a link preview is about: the site as a whole, or one page of it by its name. */
export type PreviewSubject =
  | { readonly kind: 'site' }
  | { readonly kind: 'article' | 'product' | 'flow'; readonly name: string };

const ROOMS = { articles: 'article', products: 'product', flows: 'flow' } as const;

/** The address of the picture that other sites show beside a link to a page. */
export function previewAddress(subject: PreviewSubject): string {
  if (subject.kind === 'site') return '/previews/site.png';
  return `/previews/${subject.kind}s/${encodeURIComponent(subject.name)}.png`;
}

/** The subject of a picture's address, by its decoded segments below `/previews`; `undefined` where it is none. */
export function previewSubject([room = '', file = '', ...more]: readonly string[]): PreviewSubject | undefined {
  if (room === 'site.png' && file === '') return { kind: 'site' };
  const name = file.endsWith('.png') ? file.slice(0, -4) : '';
  if (name === '' || more.length > 0 || !isRoom(room)) return undefined;
  return { kind: ROOMS[room], name };
}

function isRoom(room: string): room is keyof typeof ROOMS {
  return Object.hasOwn(ROOMS, room);
}
