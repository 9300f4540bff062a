// @ts-check

/**
 * Pages are rendered on request and kept by the server in cli/serve; nothing is prerendered per article.
 * @type {import('next').NextConfig}
 */
const config = {
  poweredByHeader: false,
  // The server in front compresses and tags what it keeps; doing it twice would cost time for nothing.
  compress: false,
  generateEtags: false,
  // Stands in every page: the same sources give the same pages, byte for byte, on every machine that builds them.
  generateBuildId: () => process.env.STEPWISE_SITE ?? null,
  // Ship native binaries, which a bundler cannot carry.
  serverExternalPackages: ['libsql', 'satteri', '@takumi-rs/core'],
  // Types are checked by `npm run types`, over the whole project and not only over what pages reach.
  typescript: { ignoreBuildErrors: true },
  // A script that the page loads as it stands: its address holds the hash of its content, so browsers keep it.
  turbopack: {
    rules: { '*.asset.js': { type: 'asset' } },
    // The catalog's path is known only at run time. What the warning fears, a bundle of the whole project, is not made here.
    ignoreIssue: [{ path: '**/lib/catalog/**', title: /filesystem access/i }],
  },
  // Authors open the development server by number as well as by name.
  allowedDevOrigins: ['127.0.0.1'],
  devIndicators: false,
};

export default config;
