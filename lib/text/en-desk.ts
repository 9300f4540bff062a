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
  filter: {
    product: 'Product',
    kind: 'Kind',
    cloud: 'Cloud',
    team: 'Team (ownershipId)',
    all: 'All',
    show: 'Show',
    clear: 'Clear filters',
  },
  signOut: 'Sign out',
  states: { new: 'New', seen: 'Seen', done: 'Done' },
  setState: (state: string, comment: string) => `Mark as ${state.toLowerCase()}: ${comment}`,
  solved: { yes: 'Solved', no: 'Not solved' },
  signIn: {
    title: 'Sign in to the desk',
    how: 'Run this command on the server. It prints a link that works once and expires after ten minutes.',
    ready: 'This link works once.',
    button: 'Sign in',
    proxy:
      'This site gets your name from the proxy in front of it, but the proxy didn’t send a name that the site recognizes. Open the desk through that proxy.',
    notices: {
      link: 'This link has expired or was used before. Run the command again.',
      provider:
        'You couldn’t be signed in: your sign-in provider didn’t respond correctly, or the attempt timed out. Try again.',
      role: 'You’re signed in with your provider, but have no role here. Ask the people who run this site for one.',
      cookie:
        'Your browser didn’t keep the sign-in. Open the desk with https, or with http://localhost in Chrome, Edge, or Firefox.',
    },
  },
};
