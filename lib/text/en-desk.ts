/** English words of the desk, for the people who run the site. */
export const enDesk = {
  title: 'Desk',
  menu: 'Desk pages',
  pages: {
    overview: 'Overview',
    content: 'Content',
    flows: 'Flows',
    search: 'Search',
    comments: 'Comments',
    health: 'Health',
  },
  period: 'Period',
  days: (days: number) => `${days} days`,
  range: (since: string, until: string) => `${since} to ${until} (UTC)`,
  download: 'Download',
  nothing: 'Nothing yet.',
  signOut: 'Sign out',
  states: { new: 'New', seen: 'Seen', done: 'Done' },
  setState: (state: string, comment: string) => `Mark as ${state.toLowerCase()}: ${comment}`,
  solved: { yes: 'Solved', no: 'Not solved' },
  signIn: {
    title: 'Sign in to the desk',
    how: 'Run this command on the server. It prints a link that works once, for ten minutes.',
    ready: 'This link works once.',
    button: 'Sign in',
    refused: 'This link has expired or was used before. Run the command again.',
  },
};
