import type { NextConfig } from 'next';

/** Pages are rendered on request and kept by the server in cli/serve; nothing is prerendered per article. */
const config: NextConfig = {
  poweredByHeader: false,
  // The server in front compresses and tags what it keeps; doing it twice would cost time for nothing.
  compress: false,
  generateEtags: false,
  // Ships a native binary, which a bundler cannot carry.
  serverExternalPackages: ['libsql'],
  // Types are checked by `npm run types`, over the whole project and not only over what pages reach.
  typescript: { ignoreBuildErrors: true },
  // A script that the page loads as it stands: its address holds the hash of its content, so browsers keep it.
  turbopack: { rules: { '*.asset.js': { type: 'asset' } } },
  devIndicators: false,
};

export default config;
