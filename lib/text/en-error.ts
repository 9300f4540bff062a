/** English words of the page shown when a page failed. Apart from the rest, for the browser gets them with every page. */
export const enError = {
  title: 'Something went wrong on our side',
  intro: 'Nothing you did caused this. Please try again; if it happens again, go back to the start.',
  retry: 'Try again',
  home: 'Home',
  reference: (digest: string) => `Reference for whoever runs this site: ${digest}`,
};
