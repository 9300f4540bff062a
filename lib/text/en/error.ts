/** English words of the page shown when a page failed. Apart from the rest, for the browser gets them with every page. */
export const enError = {
  title: 'Something went wrong on our side',
  intro: 'You didn’t cause this. Try again; if it keeps happening, go to the home page.',
  retry: 'Try again',
  home: 'Home',
  reference: 'Reference for the site’s operator: {digest}',
} as const;
